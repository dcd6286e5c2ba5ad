import type { CalendarDate, Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';

/** Something that a decision prevented, and who caught it in time (S1-69, S3-61). It says nothing of who would have failed. */
export interface Win {
  /** Made up by the browser, so that a doubled press tells one. */
  readonly id: string;
  /** What was prevented, in a sentence. */
  readonly prevented: string;
  readonly on: CalendarDate;
  readonly caughtBy: PersonId;
  readonly by: PersonId;
  readonly at: Instant;
  /** When it was acknowledged on the issue, where everybody who sees the issue reads it; null while it was not. */
  readonly thankedAt: Instant | null;
}

/** The newest first; of one day, what was told last. */
export const byNewest = (a: Pick<Win, 'on' | 'at'>, b: Pick<Win, 'on' | 'at'>): number =>
  a.on < b.on ? 1 : a.on > b.on ? -1 : b.at - a.at;
