import type { LoopRefusal } from './loop-refusal';

/** Words without the spaces around them, or what is wrong with them. An empty text is refused unless it may be. */
export const said = (
  text: string,
  most: number,
  mayBeEmpty = false,
): { readonly text: string } | { readonly refusal: LoopRefusal } => {
  const trimmed = text.trim();
  if (trimmed === '' && !mayBeEmpty) return { refusal: { why: 'no-words' } };
  return trimmed.length > most ? { refusal: { why: 'too-long', most } } : { text: trimmed };
};
