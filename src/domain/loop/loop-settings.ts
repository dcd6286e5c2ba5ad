import { USUAL_DROPPED } from './means-dropped';

/** A day of the week as ISO 8601 counts: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** What a site settles about following decisions and reminding of them. */
export interface LoopSettings {
  /** Resolutions, and statuses of category done, that mean "closed without the change": names or ids. */
  readonly dropped: readonly string[];
  /** So many days before the due date the owner is reminded; 0 is not at all. */
  readonly remindBefore: number;
  /** So many days after the due date, growing. */
  readonly remindAfter: readonly number[];
  /** After the last of them every so many days, until it is done or dropped. */
  readonly remindEvery: number;
  /** So many days after a check was due, growing. On its day always. */
  readonly remindOfCheckAfter: readonly number[];
  /** On these nothing is sent; the next other day it is. At most six. */
  readonly quietDays: readonly Weekday[];
}

export const usualSettings: LoopSettings = {
  dropped: USUAL_DROPPED,
  remindBefore: 3,
  remindAfter: [1, 3, 7, 14],
  remindEvery: 28,
  remindOfCheckAfter: [7, 14],
  quietDays: [6, 7],
};
