/** The five ways in which a project fails, as groups of warning signs. */
export type SignGroup = 'data' | 'expectation' | 'scope' | 'integration' | 'team';

/** The twenty early signs, four to a group, in the order in which they are told. */
const SIGNS = {
  'data-audit-rushed': { group: 'data', askedOf: 'issues' },
  'data-quality-taken-on-trust': { group: 'data', askedOf: 'people' },
  'data-assumed-before-commitment': { group: 'data', askedOf: 'issues' },
  'sample-not-like-production': { group: 'data', askedOf: 'people' },
  'success-criteria-missing': { group: 'expectation', askedOf: 'issues' },
  'metrics-not-in-business-terms': { group: 'expectation', askedOf: 'people' },
  'no-midway-review': { group: 'expectation', askedOf: 'issues' },
  'limits-not-understood': { group: 'expectation', askedOf: 'people' },
  'no-change-requests': { group: 'scope', askedOf: 'issues' },
  'quick-additions': { group: 'scope', askedOf: 'issues' },
  'hours-not-tracked': { group: 'scope', askedOf: 'issues' },
  'scope-talks-avoided': { group: 'scope', askedOf: 'issues' },
  'it-involved-late': { group: 'integration', askedOf: 'issues' },
  'tested-in-isolation': { group: 'integration', askedOf: 'issues' },
  'change-underestimated': { group: 'integration', askedOf: 'issues' },
  'integration-not-validated': { group: 'integration', askedOf: 'issues' },
  'skills-not-assessed': { group: 'team', askedOf: 'issues' },
  'single-holder': { group: 'team', askedOf: 'issues' },
  'poor-documentation': { group: 'team', askedOf: 'issues' },
  'burnout-ignored': { group: 'team', askedOf: 'issues' },
} as const satisfies Readonly<Record<string, { readonly group: SignGroup; readonly askedOf: 'issues' | 'people' }>>;

export type WarningSignId = keyof typeof SIGNS;

/** The signs that issue data can point to. The others only people can speak of. */
export type SensedSignId = {
  [Id in WarningSignId]: (typeof SIGNS)[Id]['askedOf'] extends 'issues' ? Id : never;
}[WarningSignId];

export interface WarningSign {
  readonly id: WarningSignId;
  readonly group: SignGroup;
}

/** The twenty signs, in order. */
export const WARNING_SIGNS: readonly WarningSign[] = (Object.keys(SIGNS) as WarningSignId[]).map((id) => ({
  id,
  group: SIGNS[id].group,
}));

/** Whether issue data can point to a sign at all. */
export const isSensed = (id: WarningSignId): id is SensedSignId => SIGNS[id].askedOf === 'issues';

/** What is said of one sign, in one language. */
export interface WarningSignWords {
  /** Two to six words. */
  readonly name: string;
  /** How it shows in a project, in one sentence. */
  readonly looksLike: string;
  /** What a facilitator asks. It asks for conditions and decisions, never for a person. */
  readonly question: string;
}
