/** The rules that everyone reads before a post-mortem meeting, in the order in which they are told. */
export const GROUND_RULES = [
  'read-before',
  'conditions-not-people',
  'be-specific',
  'honest-and-confidential',
  'what-we-control',
  'everyone-speaks',
  'few-changes',
] as const;

export type GroundRuleId = (typeof GROUND_RULES)[number];

/** What one might say, and the same said so that something follows from it. */
export interface ContrastPair {
  readonly instead: string;
  readonly say: string;
}

/** What is said of one rule, in one language. */
export interface GroundRuleWords {
  readonly rule: string;
  readonly why: string;
  /** An example teaches more than the rule. */
  readonly pair: ContrastPair;
}
