import type { CalendarDate } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import type { CheckDays } from './answers';
import { checksOf } from './checks';
import { repeatRate } from './comebacks';
import { calendarOf, type DayOfDecision } from './days-of-decisions';
import { followThrough } from './follow-through';
import type { Followed } from './followed';
import type { Part } from './part';

/** A decision with what it says, and the day on which it is looked at where its owner is. */
export interface Glanced {
  readonly id: string;
  readonly text: string;
  readonly followed: Followed;
  readonly today: CalendarDate;
}

/** What waits longest of a decision: the change itself, or one of its checks. */
export interface LongWaiting {
  readonly id: string;
  readonly key: IssueKey;
  readonly text: string;
  readonly what: { readonly kind: 'date' } | { readonly kind: 'check'; readonly days: CheckDays };
  /** Calendar days past; 0 today. */
  readonly daysLate: number;
}

/** Decisions at a glance (S3-62). */
export interface Glance {
  readonly decisions: {
    readonly all: number;
    readonly open: number;
    /** Open, with a date within `SOON_DAYS`, today included. */
    readonly soon: number;
    readonly overdue: number;
  };
  readonly checks: {
    /** To be asked later. */
    readonly ahead: number;
    readonly due: number;
    readonly overdue: number;
  };
  readonly longest: readonly LongWaiting[];
  /** Of the decisions with a clear verdict, those that held. */
  readonly held: Part;
  /** Of all fixes, those after which the same came back. */
  readonly cameBack: Part;
}

export const SOON_DAYS = 7;
/** So many are named. */
const MOST_NAMED = 5;

/** What a dashboard tells of decisions, each on the day of its owner. */
export const atAGlance = (all: readonly Glanced[]): Glance => {
  const days = all.flatMap((one) => calendarOf([one.followed], one.today).map((day) => ({ one, day })));
  const dates = days.filter(({ day }) => day.what.kind === 'date').map(({ day }) => day.daysLate);
  const statuses = all.flatMap(({ followed, today }) => checksOf(followed, today).map(({ status }) => status.kind));
  const count = (kind: (typeof statuses)[number]) => statuses.filter((one) => one === kind).length;
  const followeds = all.map(({ followed }) => followed);
  return {
    decisions: {
      all: all.length,
      open: followeds.filter(({ told }) => told.standing.kind === 'open').length,
      soon: dates.filter((late) => late <= 0 && late >= -SOON_DAYS).length,
      overdue: dates.filter((late) => late > 0).length,
    },
    checks: { ahead: count('waiting'), due: count('due'), overdue: count('overdue') },
    longest: longestOf(days),
    // Verdicts are the same on every day.
    held: followThrough(followeds, NO_DAY).held,
    cameBack: repeatRate(followeds),
  };
};

const NO_DAY = '1970-01-01' as CalendarDate;

/** A date is late from the day after it, a check is waited for from its own day on; of each decision what waits longest. */
const longestOf = (days: readonly { readonly one: Glanced; readonly day: DayOfDecision }[]): readonly LongWaiting[] => {
  const named = new Set<string>();
  return days
    .filter(({ day }) => day.daysLate > 0 || (day.daysLate === 0 && day.what.kind === 'check'))
    .sort((a, b) => b.day.daysLate - a.day.daysLate || (a.one.id < b.one.id ? -1 : 1))
    .filter(({ one }) => !named.has(one.id) && named.add(one.id))
    .slice(0, MOST_NAMED)
    .map(({ one, day }) => ({
      id: one.id,
      key: one.followed.told.key,
      text: one.text,
      what: day.what.kind === 'date' ? day.what : { kind: 'check', days: day.what.check.days },
      daysLate: day.daysLate,
    }));
};
