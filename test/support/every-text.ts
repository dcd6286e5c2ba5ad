export interface PlacedText {
  /** Where it stands: `phases.combined.opening.script`. */
  readonly at: string;
  readonly text: string;
}

/** Every text in a table of words, with its place; what is neither text nor holds any is left out. */
export function everyText(words: unknown, at = ''): readonly PlacedText[] {
  if (typeof words === 'string') return [{ at, text: words }];
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) => everyText(value, at === '' ? key : `${at}.${key}`));
}
