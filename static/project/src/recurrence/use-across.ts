import { useCallback, useEffect, useState } from 'react';
import { type DecisionsAcross, parseDecisionsAcross } from '#contract/decisions-across';
import { callApp, type InvokeApp } from '../../../shared/src/bridge/call-app';

export type Across =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly across: DecisionsAcross }
  | { readonly kind: 'unread'; readonly problem: string };

/**
 * What decisions of other teams have to say here.
 * @param wanted false until all that is this project's own has been read.
 */
export function useAcross(invoke: InvokeApp, wanted: boolean): { readonly across: Across; readonly readAgain: () => void } {
  const [across, setAcross] = useState<Across>({ kind: 'reading' });
  const readAgain = useCallback(() => {
    setAcross({ kind: 'reading' });
    callApp(invoke, 'decisions.across', {}, parseDecisionsAcross).then(
      (read) => setAcross({ kind: 'read', across: read }),
      (problem: unknown) => setAcross({ kind: 'unread', problem: problem instanceof Error ? problem.message : String(problem) }),
    );
  }, [invoke]);
  useEffect(() => {
    if (wanted) readAgain();
  }, [wanted, readAgain]);
  return { across, readAgain };
}
