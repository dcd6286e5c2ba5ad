/** From this share of the limit on people are told how much is left. */
const TOLD_FROM = 0.8;

export interface LengthNote {
  readonly shown: boolean;
  readonly over: boolean;
  /** Characters left, or too many. */
  readonly count: number;
}

/** How a text stands to the most that is kept, counted as the server counts. */
export function lengthNote(text: string, most: number): LengthNote {
  const { length } = text.trim();
  return { shown: length >= most * TOLD_FROM, over: length > most, count: Math.abs(most - length) };
}
