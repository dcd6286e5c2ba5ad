import type { RedesignPoint } from '#domain/evidence/edges/redesign-points';
import type { Findings } from '#domain/evidence/findings';
import type { KeyDay } from '#domain/evidence/key-days';
import type { ProjectEvidence } from '#domain/evidence/project-evidence';
import type { Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import type { MomentMark } from '#domain/moment-marks/moment-mark';
import type { OutsideFacts } from '#domain/outside/outside-facts';
import type { FrozenIssue } from './frozen-issue';
import type { LeftOut } from './left-out';

/** The number of today's shape of a snapshot; a later shape gets the next one and a migration by name. */
export const SNAPSHOT_SHAPE = 1;

/** What people had entered by hand when the snapshot was taken, word for word. */
export interface AsEntered {
  readonly marks: readonly MomentMark[];
  readonly outside: OutsideFacts | null;
  readonly redesignPoints: readonly RedesignPoint[];
}

/**
 * A project's evidence as one person saw it at one time, kept for good: later changes in Jira do not alter it.
 * It holds facts and keys; no summary and no description. Plain data.
 */
export interface FrozenEvidence {
  readonly shape: number;
  readonly project: { readonly id: string; readonly key: string; readonly name: string | null };
  /** As whom it was read: what that person may not see is not in it. */
  readonly frozenAs: PersonId;
  /** Until when Jira was read. */
  readonly asOf: Instant;
  readonly zone: string;
  /** Issues that could not be read. */
  readonly skipped: number;
  readonly evidence: ProjectEvidence;
  /** Null in a snapshot of an older version of the app whose findings cannot be read any more. */
  readonly findings: Findings | null;
  readonly keyDays: readonly KeyDay[];
  readonly issues: readonly FrozenIssue[];
  readonly asEntered: AsEntered;
  /** Null where everything is there. */
  readonly leftOut: LeftOut | null;
}
