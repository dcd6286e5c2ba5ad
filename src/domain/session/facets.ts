/** The five ways in which a project fails (S1-6 to S1-10). */
export const FAILURE_TYPES = ['data', 'expectation', 'scope', 'integration', 'team'] as const;
export type FailureType = (typeof FAILURE_TYPES)[number];

/** Which kind of remedy fits (S1-48). */
export const FINDING_KINDS = ['process', 'judgment', 'external'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** Which family of processes a cause belongs to (S3-37 to S3-42). */
export const CAUSE_CATEGORIES = [
  'process-gap',
  'estimation',
  'communication',
  'technical-debt',
  'resource-mismatch',
  'client-management',
] as const;
export type CauseCategory = (typeof CAUSE_CATEGORIES)[number];

/** The patterns that AI projects repeat, each with a change that usually helps (S3-65 to S3-69). */
export const AI_PATTERNS = [
  'data-quality-surprise',
  'metric-mismatch',
  'infrastructure-underestimated',
  'one-more-experiment',
  'knowledge-not-handed-over',
] as const;
export type AiPattern = (typeof AI_PATTERNS)[number];

/** The labels of a why chain (S1-44). They are labels, not a count: a chain ends when a systemic cause is reached. */
export const WHY_LEVELS = ['immediate', 'process-gap', 'monitoring-gap', 'systemic', 'root'] as const;
export type WhyLevel = (typeof WHY_LEVELS)[number];
