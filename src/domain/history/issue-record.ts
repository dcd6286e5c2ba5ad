import type { ChangeLog } from './change-log';
import type { Described } from './described';
import type { Instant, Seconds } from './instant';
import type { IssueKey, PersonId } from './issue-key';
import type { SprintRef, StatusNow, VersionRef } from './issue-story';

export interface IssueType {
  readonly id: string;
  readonly name: string;
  readonly level: number | null;
  readonly subtask: boolean;
}

export interface ProjectRef {
  readonly id: string;
  readonly key: string;
  readonly name: string | null;
}

/**
 * What is kept of one issue: how it stands today, and the changes that led there. Everything else is told from it.
 * Small (a project keeps tens of thousands), plain data, and can be cloned structurally, so a browser can store it.
 */
export interface IssueRecord {
  readonly id: string;
  readonly key: IssueKey;
  readonly project: ProjectRef;
  readonly type: IssueType;
  readonly summary: string | null;
  readonly status: StatusNow;
  readonly resolution: string | null;
  readonly created: Instant;
  readonly resolved: Instant | null;
  /** Minutes east of UTC that `created` and `resolved` were written in; null for times without an offset. */
  readonly createdOffset: number | null;
  readonly resolvedOffset: number | null;
  /** The newest instant known of the issue: updated, resolved, or its last history entry. */
  readonly lastKnown: Instant;
  readonly assignee: PersonId | null;
  readonly creator: PersonId | null;
  readonly parent: IssueKey | null;
  readonly versions: readonly VersionRef[];
  /** Day numbers, as `calendar-date` counts them. */
  readonly due: number | null;
  readonly startDate: number | null;
  readonly estimate: Seconds | null;
  readonly timeSpent: Seconds | null;
  readonly storyPoints: number | null;
  readonly flagged: boolean;
  /** The sprints it is or was in by today's field, by their start where that is known. */
  readonly sprints: readonly SprintRef[];
  readonly labels: readonly string[];
  /** By name. */
  readonly components: readonly string[];
  /** What its description holds; null where the description was not asked for. */
  readonly described: Described | null;
  readonly changeRequest: boolean;
  readonly historyKnown: boolean;
  /** History entries that Jira says there are and that were not among those read. */
  readonly historyMissing: number;
  /** History items of tracked fields whose values could not be read; they are left out. */
  readonly unreadable: number;
  readonly changes: ChangeLog;
}

/** Whether the issue existed at an instant. */
export const existedAt = (record: IssueRecord, at: Instant): boolean => record.created <= at;
