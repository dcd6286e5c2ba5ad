import type { CalendarDate } from '#domain/history/instant';
import { nextCheckOn } from './checks';
import { cameBack } from './comebacks';
import { isContested, newestVerdict } from './follow-through';
import type { Followed } from './followed';

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

/** What its issue is to say of a decision; null where it is out of sight, and nothing can be written on it. */
export const stateTold = (followed: Followed): StateTold | null => {
  const { standing } = followed.told;
  if (standing.kind === 'gone' || standing.kind === 'archived') return null;
  return {
    state: standing.kind === 'done' && cameBack(followed) ? 'came-back' : standing.kind,
    verdict: verdictOf(followed),
    // Whatever day it is: one that waits and one that is asked are told alike, so that no day changes what is written.
    checkOn: nextCheckOn(followed, followed.outset.on),
  };
};

export const isSameState = (a: StateTold | null, b: StateTold | null): boolean =>
  a?.state === b?.state && a?.verdict === b?.verdict && a?.checkOn === b?.checkOn;

const verdictOf = (followed: Followed): StateTold['verdict'] => {
  const [answer] = newestVerdict(followed);
  if (answer === undefined || isContested(answer)) return null;
  return answer.verdict.kind === 'not-yet-testable' ? null : answer.verdict.kind;
};
