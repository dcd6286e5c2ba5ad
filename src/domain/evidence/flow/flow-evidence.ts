import type { CalendarDate, Instant, Milliseconds } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import type { StatusCategory } from '#domain/history/issue-story';
import type { Claim } from '../claim';

/** How long issues stood in one status, up to their finish or to the day one looks from. */
export interface StatusTime {
  readonly id: string;
  readonly name: string;
  readonly category: StatusCategory;
  /** Time in it counts as waiting once work has started. */
  readonly waiting: boolean;
  /** Over the issues that ever stood in it; several stays of one issue are added up. */
  readonly medianMs: Milliseconds;
  readonly totalMs: Milliseconds;
  readonly keys: readonly IssueKey[];
}

/** The time between start and finish, over finished issues. The two parts make the whole; `share` is working time of the whole (0 to 1). */
export interface FlowEfficiency {
  readonly workingMs: Milliseconds;
  readonly waitingMs: Milliseconds;
  readonly share: number;
  /** What the waiting was; together they make `waitingMs`. A block counts as blocked, whatever the status. */
  readonly waitingFor: {
    readonly blockedMs: Milliseconds;
    /** In a status that means waiting. */
    readonly statusMs: Milliseconds;
    /** Back among what is to do, or in a done status before it was reopened. */
    readonly laidAsideMs: Milliseconds;
  };
}

/** How one finished issue's time between start and finish divides. */
export interface IssueFlow {
  readonly key: IssueKey;
  readonly workingMs: Milliseconds;
  readonly waitingMs: Milliseconds;
}

/** One stretch in which an issue was blocked. */
export interface BlockedStretch {
  readonly key: IssueKey;
  readonly from: Instant;
  readonly to: Instant;
  readonly fromOn: CalendarDate;
  readonly toOn: CalendarDate;
  readonly ms: Milliseconds;
  /** Still blocked on the day one looks from: `to` is that day, not an end. */
  readonly open: boolean;
}

/** What happened to the work in progress on one day: a point for each day that changed it, and one for the last day. */
export interface WorkInProgress {
  readonly date: CalendarDate;
  /** Issues started and not finished at the end of that day. */
  readonly count: number;
  /** The issues that came into work and went out of it that day. */
  readonly began: readonly IssueKey[];
  readonly ended: readonly IssueKey[];
}

/** How much of a sprint's work was unfinished when it was put into a further sprint. */
export interface SprintCarry {
  readonly id: string;
  readonly name: string;
  /** Issues that were ever in the sprint. */
  readonly issues: number;
  /** Of these, carried over from it. */
  readonly keys: readonly IssueKey[];
}

/** A week with unusually many reopenings. */
export interface ReopenBatch {
  /** The Monday that the week begins with. */
  readonly week: CalendarDate;
  readonly keys: readonly IssueKey[];
}

/** How work went through the project: where it stood, where it waited, how much was open at once. */
export interface FlowEvidence {
  /** Issues that were looked at. */
  readonly issues: number;
  /** Which statuses mean waiting: as a lead has settled it, or as their names suggest. */
  readonly waiting: { readonly rule: 'settled' | 'guessed'; readonly statusIds: readonly string[] };
  /** Most time in sum first; empty where no history is known. Without statuses of category done: work does not stand there. */
  readonly statuses: readonly StatusTime[];
  readonly efficiency: Claim<FlowEfficiency>;
  /** The finished issues that waited longest, the longest first; at most 100. */
  readonly longestWaits: readonly IssueFlow[];
  /** Blocked time in sum, with every issue that was ever blocked. */
  readonly blocked: Claim<Milliseconds>;
  /** The longest stretches, the longest first; at most 200. */
  readonly blockedStretches: readonly BlockedStretch[];
  /** How many stretches there are in all. */
  readonly blockedCount: number;
  readonly wip: readonly WorkInProgress[];
  /** The most at once, with these issues. */
  readonly mostAtOnce: Claim<number>;
  /** Sprints in the order in which issues passed through them; empty without sprints. */
  readonly sprints: readonly SprintCarry[];
  /** Issues carried over at least once; null where no issue was ever in a sprint. */
  readonly carriedOver: Claim<number> | null;
  readonly reopenBatches: readonly ReopenBatch[];
}
