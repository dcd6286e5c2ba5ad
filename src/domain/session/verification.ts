/** What of a project's own evidence can be measured again: the same reading of later work (S1-56). In each, less is better. */
export const MEASURES = ['median-slip', 'estimate-ratio', 'reopens', 'edge-wait'] as const;
export type MeasureOf = (typeof MEASURES)[number];

/** A hand-off between two roles, by the names that the team gave them. */
export interface MeasuredEdge {
  readonly from: string;
  readonly to: string;
}

/**
 * How one will see that a change holds (S0-30, S1-55, S1-56). People look at the first two; of the others the app finds out itself and
 * proposes what to answer. What is still empty has not been chosen yet.
 */
export type Verification =
  /** The next so many, counted by people: "the next 3 kick-offs have it". */
  | { readonly kind: 'count'; readonly count: number; readonly what: string }
  /** Looked at by people for so many weeks. */
  | { readonly kind: 'period'; readonly weeks: number; readonly what: string }
  | {
      readonly kind: 'query';
      readonly jql: string;
      /** What the search finds if the change works. */
      readonly expects: 'nothing' | 'something';
      /** Whether only issues count that were created since the day of the closing. */
      readonly since: 'closing' | 'always';
    }
  /** On each of the next so many projects an issue has this field filled. A checklist is a field too. */
  | { readonly kind: 'field'; readonly fieldId: string; readonly fieldName: string; readonly projects: number }
  | {
      readonly kind: 'measure';
      readonly of: MeasureOf;
      /** Of `edge-wait` alone. */
      readonly edge: MeasuredEdge | null;
      /** Key of the project whose later work is measured. */
      readonly project: string;
      /** Its value in the post-mortem, in the unit of the measure; null while the evidence has none. */
      readonly was: number | null;
    }
  /** A page or template of Confluence that holds these words. */
  | { readonly kind: 'page'; readonly pageId: string; readonly title: string; readonly holds: string };

export type VerificationKind = Verification['kind'];

/** How a decision can be verified, in the order in which it is offered. */
export const VERIFICATION_KINDS: readonly VerificationKind[] = ['count', 'period', 'query', 'field', 'measure', 'page'];
