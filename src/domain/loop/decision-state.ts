import type { CalendarDate } from '#domain/history/instant';

/** How a decision stands, as a search tells it; one that is done counts as come back where what it fixed was found again. */
export const DECISION_STATES = ['open', 'done', 'dropped', 'came-back'] as const;

export type DecisionState = (typeof DECISION_STATES)[number];

/** What JQL can ask of a decision beside its name. All of it is seen on the issue, or in the panel of the issue. */
export interface StateTold {
  readonly state: DecisionState;
  /** By the newest answer to a check that nobody contradicts; null without one. */
  readonly verdict: 'held' | 'drifted' | null;
  /** The day on which its next check will be or was due; null where none is to be answered. */
  readonly checkOn: CalendarDate | null;
}

/** Of a decision whose issue was made a moment ago. */
export const AT_FIRST: StateTold = { state: 'open', verdict: null, checkOn: null };
