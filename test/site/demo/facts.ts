import type { Day } from './calendar';

/** A version or a sprint, a project or an issue: as history names it. */
export interface Ref {
  readonly id: string;
  readonly name: string;
}

/** What an issue looks like at one moment. Whatever of this changes, changes through its journal. */
export interface Facts {
  readonly summary: string;
  readonly project: Ref;
  readonly key: string;
  readonly typeId: string;
  readonly statusId: string;
  readonly resolutionId: string | null;
  readonly assignee: string | null;
  readonly priorityId: string;
  readonly parent: Ref | null;
  readonly start: Day | null;
  readonly due: Day | null;
  /** Effort in seconds, as Jira keeps it. */
  readonly estimate: number | null;
  readonly remaining: number | null;
  readonly spent: number | null;
  readonly points: number | null;
  readonly sprints: readonly Ref[];
  readonly versions: readonly Ref[];
  readonly flagged: boolean;
  readonly labels: readonly string[];
  readonly components: readonly Ref[];
  readonly security: Ref | null;
}

export type Change = Partial<Facts>;
