import type { CalendarDate, Seconds } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import type { Baseline } from '../project-evidence';
import type { TrustLevel } from '../trust/trust-report';

/** Why a moment stands where it stands in the ranking. */
export type WeightReason = 'turning-point' | 'first-of-its-kind' | 'size' | 'answer-to-trouble';

/** Which early sign came first: a planned start passed, a due date passed, a block, or work over its estimate. */
export type WarningSign = 'late-start' | 'missed-date' | 'long-block' | 'estimate-overrun';

/** What happened, as data; the words are made where it is shown. Numbers are as of the day one looks from. */
export type MomentTold =
  | {
      readonly kind: 'kick-off';
      readonly rule: Baseline['rule'];
      /** The earliest planned start; null where nothing has one. */
      readonly planned: CalendarDate | null;
      /** Issues in scope at the end of that day. */
      readonly issues: number | null;
    }
  | {
      readonly kind: 'first-warning';
      readonly sign: WarningSign;
      /** Issues that had shown this sign by the end of that day. */
      readonly issues: number;
    }
  | {
      readonly kind: 'first-date-move';
      readonly from: CalendarDate | null;
      readonly to: CalendarDate | null;
      /** Issues whose date moved on that day. `from` and `to` are those of the one that moved furthest. */
      readonly issues: number;
      /** Moves after that day, up to the day one looks from. */
      readonly movesSince: number;
    }
  | {
      readonly kind: 'scope-jump';
      readonly how: 'grown-by-a-quarter';
      /** Issues added by then, the scope at the baseline and on that day. */
      readonly added: number;
      readonly before: number;
      readonly scope: number;
    }
  | {
      readonly kind: 'scope-jump';
      readonly how: 'week';
      readonly added: number;
      /** What the median week adds, and the scope before. */
      readonly usual: number;
      readonly before: number;
    }
  | {
      readonly kind: 'estimate-used-up';
      /** The whole plan, or one issue. */
      readonly of: 'project' | 'issue';
      readonly estimated: Seconds;
      /** Logged in the end; on the day itself it passed `estimated`. */
      readonly logged: Seconds;
      /** Issues of the plan that were open on that day, of how many; 1 of 1 for an issue. */
      readonly open: number;
      readonly ofAll: number;
    }
  | {
      readonly kind: 'reopen-wave';
      /** Issues taken up again in the week. */
      readonly reopened: number;
      /** In an average week of the project. */
      readonly usual: number;
    }
  | {
      readonly kind: 'long-block';
      readonly issues: number;
      /** Working days (Monday to Friday) of the longest of these blocks; a block that still stands counts up to the day one looks from. */
      readonly workingDays: number;
      readonly open: boolean;
    }
  | {
      readonly kind: 'release-moved';
      readonly how: 'to-another-version';
      readonly version: string;
      readonly to: string;
      readonly issues: number;
    }
  | {
      readonly kind: 'release-moved';
      readonly how: 'date-passed';
      readonly version: string;
      readonly open: number;
      readonly ofAll: number;
    }
  | {
      readonly kind: 'failure-apparent';
      readonly rule: 'end-passed';
      readonly planned: CalendarDate;
      readonly open: number;
      readonly ofAll: number;
    }
  | {
      readonly kind: 'failure-apparent';
      readonly rule: 'pace';
      readonly planned: CalendarDate;
      readonly open: number;
      readonly ofAll: number;
      /** Issues finished a week over the weeks before. */
      readonly perWeek: number;
      /** When that pace would have finished what was open. */
      readonly wouldEnd: CalendarDate;
    }
  | {
      readonly kind: 'measures-taken';
      readonly how: 'dates-replanned';
      readonly issues: number;
      /** Median of the days by which the dates moved; positive is later. */
      readonly days: number;
      /** Where the issues that hold the planned end were among them: from which day to which. */
      readonly end: { readonly from: CalendarDate; readonly to: CalendarDate } | null;
    }
  | { readonly kind: 'measures-taken'; readonly how: 'scope-cut'; readonly issues: number }
  | { readonly kind: 'measures-taken'; readonly how: 'people-added'; readonly people: number; readonly before: number }
  | {
      readonly kind: 'finished';
      readonly planned: CalendarDate | null;
      /** Calendar days after the planned end; negative is early. */
      readonly days: number | null;
      readonly issues: number;
    };

export type MomentKind = MomentTold['kind'];

/** A moment before it is ranked against the others. */
export type Candidate = Omit<Moment, 'proposed' | 'kind'>;

/** A day (or the first of some days) that a facilitator would tell the project's story by, with the issues that show it. */
export interface Moment {
  /** Names the moment by its kind and what it is about, never by its place in a list: later data does not change it. */
  readonly id: string;
  readonly kind: MomentKind;
  readonly day: CalendarDate;
  /** The last day of it, where it went on for longer than one. */
  readonly until: CalendarDate | null;
  readonly told: MomentTold;
  readonly keys: readonly IssueKey[];
  /** 0 to 100; the highest first. */
  readonly weight: number;
  readonly because: WeightReason;
  readonly confidence: TrustLevel;
  /** Among the few that are put forward. The others are only shown where somebody has marked them. */
  readonly proposed: boolean;
}
