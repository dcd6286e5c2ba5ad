import { nextCheckOn } from './checks';
import { cameBack } from './comebacks';
import type { StateTold } from './decision-state';
import { isContested, newestVerdict } from './follow-through';
import type { Followed } from './followed';

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
