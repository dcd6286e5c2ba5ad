import type { CalendarDate, Instant } from '#domain/history/instant';

/** A stretch of time in which the issue was closed: with the change made, or without it. */
export interface Closing {
  /** What it is known by: the history entry that closed the issue. It stays the same when the resolution is corrected later. */
  readonly since: Instant;
  /** When the issue was finished (design.md, section 6); the same as `since` but for a resolution that was set again. */
  readonly at: Instant;
  /** The calendar day of `at` in the owner's zone. */
  readonly on: CalendarDate;
  readonly as: 'done' | 'dropped';
  /** The resolution by name, or the status where there was none. */
  readonly closedAs: string;
  /** When it was reopened, or closed as something else; null while it stands. */
  readonly until: Instant | null;
}

/** The closing that stands, or null. */
export const standingClosing = (closings: readonly Closing[]): Closing | null => {
  const last = closings[closings.length - 1];
  return last !== undefined && last.until === null ? last : null;
};

/** Whether a closing is the one known by an instant; while its history was unknown it was known by its finish. */
export const isKnownBy = (closing: Closing, instant: Instant): boolean => closing.since === instant || closing.at === instant;
