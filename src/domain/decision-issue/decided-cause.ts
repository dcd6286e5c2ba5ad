import type { AiPattern, CauseCategory, FailureType, FindingKind } from '#domain/session/facets';
import type { Bucket } from '#domain/session/items';

/** What one why chain found. */
export interface CauseOfChain {
  readonly failureType: FailureType | null;
  readonly findingKind: FindingKind | null;
  readonly causeCategory: CauseCategory | null;
  readonly aiPattern: AiPattern | null;
  readonly signs: readonly string[];
  /** The last why, in words of the team; empty while nothing is said. */
  readonly last: string;
}

/** A hand-off at which energy was lost: from role to role, in words of the team. One from a role to itself speaks of what was lost inside. */
export interface HandOff {
  readonly from: string;
  readonly to: string;
}

/**
 * What a topic was found to be: what another finding is compared with. It is kept with the decision apart from what was decided, for
 * whoever sees the decision's issue may not be one who reads the record of the meeting.
 */
export interface DecidedCause {
  /** What the topic was called. */
  readonly topic: string;
  readonly bucket: Bucket | null;
  readonly chains: readonly CauseOfChain[];
  readonly handOffs: readonly HandOff[];
  /** The early decisions that set it up. */
  readonly upstream: readonly string[];
  /** Where else the same cause could strike: keys of Jira projects, and in words. */
  readonly projects: readonly string[];
  readonly whereElse: readonly string[];
}
