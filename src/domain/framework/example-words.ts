import type { WhyLevel } from '#domain/session/facets';
import type { ContrastPair } from './ground-rules';

/** A chain worked through from the friction to the cause, to be looked at beside one's own (S1-47). */
export interface WhyExample {
  readonly friction: string;
  readonly links: readonly { readonly level: WhyLevel; readonly text: string }[];
  /** The answer to "where else" (S1-45). */
  readonly whereElse: string;
  /** The decision that followed. */
  readonly decision: string;
}

/** A decision with everything that makes it ripe. The owner is told by the part they play, because the example has no people. */
export interface DecisionExample {
  readonly change: string;
  readonly owner: string;
  readonly due: string;
  readonly done: string;
  readonly verified: string;
}

/** Examples: they teach more than the rule that they illustrate. */
export interface ExampleWords {
  /** Successes: too general to be done again, and specific enough (S3-31). */
  readonly successes: readonly ContrastPair[];
  /** Frictions: a judgment or a remedy, and the same as observed. */
  readonly frictions: readonly ContrastPair[];
  /** Edges: "better communication", and the same by role and moment (S0-21). */
  readonly edges: readonly ContrastPair[];
  /** Causes: somebody's mistake, and what let it happen (S3-36). */
  readonly causes: readonly ContrastPair[];
  /** Decisions: a good intention, and a change (S1-57, S3-50). */
  readonly decisions: readonly ContrastPair[];
  /** Sentences of the closing round: about the organisation, and about oneself (S0-34). */
  readonly commitments: readonly ContrastPair[];
  readonly lesson: { readonly text: string; readonly implications: string };
  readonly decision: DecisionExample;
  readonly why: WhyExample;
}
