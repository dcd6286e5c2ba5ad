import type { Instant, Milliseconds } from '#domain/history/instant';

const HOUR: Milliseconds = 3_600_000;
const DAY: Milliseconds = 24 * HOUR;

/** People hear what came of a session within so many hours of its close (S0-38). */
export const SUMMARY_HOURS = 48;

/** After so many days beyond the 48 hours whoever writes the summary is reminded of it. */
export const LATE_AFTER_DAYS: readonly number[] = [0, 3, 7];

/** A reminder that nobody sent for so long says nothing any more: the session is history. */
const TOO_LATE: Milliseconds = 14 * DAY;

/** What the clock of a summary is read from. */
export interface SummaryTimes {
  readonly closedAt: Instant;
  /** Null where nothing has been published. */
  readonly firstPublishedAt: Instant | null;
  /** Whether its post-mortem has ended: then nobody waits for what was not published. */
  readonly ended: boolean;
}

/** How a summary stands against its 48 hours, at one instant. */
export type SummaryClock =
  | { readonly kind: 'due'; readonly left: Milliseconds }
  | { readonly kind: 'late'; readonly by: Milliseconds }
  /** The post-mortem ended without it. Opened again, it is due or late as before. */
  | { readonly kind: 'not-awaited' }
  /** `late`: how long after the 48 hours it was first published; 0 is in time. */
  | { readonly kind: 'published'; readonly late: Milliseconds };

/** The instant by which a summary is due. 48 hours are 48 hours, also where clocks change in between. */
export const summaryDueBy = (closedAt: Instant): Instant => closedAt + SUMMARY_HOURS * HOUR;

/** Whether anybody still waits for a first publication. */
export const isAwaited = ({ firstPublishedAt, ended }: Omit<SummaryTimes, 'closedAt'>): boolean =>
  firstPublishedAt === null && !ended;

export const summaryClock = (times: SummaryTimes, now: Instant): SummaryClock => {
  const { closedAt, firstPublishedAt } = times;
  const dueBy = summaryDueBy(closedAt);
  if (firstPublishedAt !== null) return { kind: 'published', late: Math.max(0, firstPublishedAt - dueBy) };
  if (!isAwaited(times)) return { kind: 'not-awaited' };
  return now <= dueBy ? { kind: 'due', left: dueBy - now } : { kind: 'late', by: now - dueBy };
};

/**
 * The occasion to remind of, in days beyond the 48 hours: the newest that has come and was not reminded of. Earlier ones that a schedule
 * has skipped are past. Null where there is none, or nobody waits for it.
 */
export const lateReminderDue = (times: SummaryTimes, reminded: readonly number[], now: Instant): number | null => {
  const clock = summaryClock(times, now);
  if (clock.kind !== 'late') return null;
  const newest = LATE_AFTER_DAYS.filter((days) => clock.by > days * DAY).at(-1);
  if (newest === undefined || reminded.includes(newest) || clock.by > newest * DAY + TOO_LATE) return null;
  return newest;
};
