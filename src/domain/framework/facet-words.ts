import type { AiPattern, CauseCategory, FailureType, FindingKind, WhyLevel } from '#domain/session/facets';
import type { Bucket } from '#domain/session/items';

interface Facet {
  readonly name: string;
  /** In one sentence. */
  readonly means: string;
}

export interface BucketWords extends Facet {
  /** Asked of a card by somebody who wavers. */
  readonly askYourself: string;
  /** How it shows, each a few words long (S0-8 to S0-10). */
  readonly shows: readonly string[];
}

export interface FindingKindWords extends Facet {
  /** What helps against findings of this kind, and what does not (S1-49 to S1-51). */
  readonly remedy: string;
}

export interface CauseCategoryWords extends Facet {
  readonly lookFor: readonly string[];
}

export interface AiPatternWords extends Facet {
  /** The change that usually helps; proposed as a draft of a decision. */
  readonly defaultAction: string;
}

export interface WhyLevelWords extends Facet {
  readonly question: string;
}

/** The facets of a finding: independent of each other, each may stay open. */
export interface FacetWords {
  readonly buckets: Readonly<Record<Bucket, BucketWords>>;
  readonly failureTypes: Readonly<Record<FailureType, Facet>>;
  readonly findingKinds: Readonly<Record<FindingKind, FindingKindWords>>;
  readonly causeCategories: Readonly<Record<CauseCategory, CauseCategoryWords>>;
  readonly aiPatterns: Readonly<Record<AiPattern, AiPatternWords>>;
  readonly whyLevels: Readonly<Record<WhyLevel, WhyLevelWords>>;
}
