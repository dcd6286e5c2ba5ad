import type { Described } from './described';
import type { CalendarDate, Instant, Milliseconds, Seconds } from './instant';
import type { IssueKey, PersonId } from './issue-key';

export type StatusCategory = 'new' | 'indeterminate' | 'done';

export interface StatusNow {
  readonly id: string;
  readonly name: string;
  readonly category: StatusCategory;
}

/** A stretch of time that the issue stood in one status; it lasts until the next one, the last of them lasts still. */
export interface Stay {
  readonly status: StatusNow;
  readonly since: Instant;
  /** The offset that `since` was written in, minutes east of UTC. */
  readonly written: number | null;
}

export interface VersionRef {
  readonly id: string;
  readonly name: string;
  readonly released: boolean;
  readonly releaseDate: CalendarDate | null;
}

export interface SprintRef {
  readonly id: string;
  readonly name: string;
}

/** The due date went from one day to another, or was set after it had been taken away, or was taken away. */
export interface DateMove {
  readonly at: Instant;
  readonly by: PersonId | null;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
}

/** The assignee changed from one person to another. */
export interface HandOff {
  readonly at: Instant;
  readonly from: PersonId;
  readonly to: PersonId;
  /** How long the issue had lain with `from` since the last thing that happened to it. */
  readonly waitBeforeMs: Milliseconds;
  /** How long until the next thing happened to it with `to`; null while nothing has. */
  readonly waitAfterMs: Milliseconds | null;
}

/** The issue came into its project (created there, or moved in) or left one. */
export interface ProjectMove {
  readonly at: Instant;
  readonly by: PersonId | null;
  /** The calendar day of it, in the zone of the lens. */
  readonly on: CalendarDate;
  readonly from: string;
  readonly to: string;
}

/** Something odd in one issue's data that limits what its story can show; `evidence/quality-notes` gathers them. */
export interface StoryNote {
  readonly code:
    | 'no-history'
    | 'incomplete-history'
    | 'history-before-creation'
    | 'unreadable-values'
    | 'status-differs-from-history'
    | 'status-unknown'
    | 'status-gone';
  /** The status name for the last two, else null. */
  readonly detail: string | null;
}

export interface Reopening {
  readonly at: Instant;
  readonly by: PersonId | null;
}

/**
 * One issue's past as of one instant, rebuilt from its change history.
 * `null` means unknown or never; where the history itself is unknown (`historyKnown` false)
 * everything that only a history can tell is null.
 *
 * Nothing in it grows by the mere passing of time: what still lasts is told by its beginning (`time-so-far` counts it).
 * So a story stays true, and stays the same object, until the next change of its issue.
 *
 * Summary, labels, components, the description and what is linked are as of today, whatever day one looks from:
 * their histories are not read, because every old text would come with them.
 */
export interface IssueStory {
  readonly id: string;
  readonly key: IssueKey;
  readonly projectKey: string;
  readonly projectName: string | null;
  readonly type: { readonly id: string; readonly name: string; readonly level: number | null; readonly subtask: boolean };
  readonly summary: string | null;
  readonly status: StatusNow;
  readonly assignee: PersonId | null;
  readonly parent: IssueKey | null;
  readonly versions: readonly VersionRef[];
  readonly created: Instant;
  /** Calendar days of created, started and finished in the zone of the lens. */
  readonly createdOn: CalendarDate;
  readonly creator: PersonId | null;
  readonly historyKnown: boolean;
  readonly started: Instant | null;
  readonly startedOn: CalendarDate | null;
  readonly finished: Instant | null;
  readonly finishedOn: CalendarDate | null;
  /** The start-date field, as first planned and as it stands. */
  readonly firstPlannedStart: CalendarDate | null;
  readonly plannedStart: CalendarDate | null;
  readonly firstDue: CalendarDate | null;
  readonly due: CalendarDate | null;
  readonly dueMoves: readonly DateMove[] | null;
  readonly slipDays: number | null;
  readonly firstSlipDays: number | null;
  readonly estimateFirst: Seconds | null;
  readonly estimateAtStart: Seconds | null;
  readonly estimate: Seconds | null;
  readonly timeSpent: Seconds | null;
  readonly reopenings: readonly Reopening[] | null;
  readonly handOffs: readonly HandOff[] | null;
  /** Blocked time that is over, up to the finish. A block that still lasts began at `blockedSince`. */
  readonly pastBlockedMs: Milliseconds | null;
  readonly blockedSince: Instant | null;
  readonly sprints: readonly SprintRef[];
  readonly projectMoves: readonly ProjectMove[] | null;
  readonly storyPoints: number | null;
  readonly labels: readonly string[];
  /** By name. */
  readonly components: readonly string[];
  /** What its description holds; null where the description was not asked for. */
  readonly described: Described | null;
  /** Its type, a label, or the type of a linked issue says that it is a change request, or belongs to one. */
  readonly changeRequest: boolean;
  readonly notes: readonly StoryNote[];
}
