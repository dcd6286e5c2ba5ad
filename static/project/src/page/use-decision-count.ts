import { useEffect, useState } from 'react';
import type { InvokeApp } from '../../../shared/src/bridge/call-app';
import type { DecisionCount } from '../decisions/decision-count';

/**
 * How many decisions the project has, and how much of them is overdue; null until that is known.
 * @param postMortems how many there are: only where there is one can there be a decision to ask for.
 */
export function useDecisionCount(
  invoke: InvokeApp,
  postMortems: number | null,
): readonly [DecisionCount | null, (count: DecisionCount) => void] {
  const [count, setCount] = useState<DecisionCount | null>(null);
  const asking = postMortems !== null && postMortems > 0 && count === null;
  useEffect(() => {
    if (!asking) return;
    import('../decisions/decision-count')
      .then(({ countDecisions }) => countDecisions(invoke))
      // Without an answer the tab has its name alone.
      .then(setCount, () => {});
  }, [asking, invoke]);
  return [count, setCount];
}
