import { useCallback, useEffect, useState } from 'react';
import { type DecisionsAcross, parseDecisionsAcross } from '#contract/decisions-across';
import { callApp, type InvokeApp } from '../../../shared/src/bridge/call-app';

export type Across =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly across: DecisionsAcross }
  | { readonly kind: 'unread'; readonly problem: string };

/** What decisions of other teams have to say here, read once the side is open. */
export function useAcross(invoke: InvokeApp): { readonly across: Across; readonly readAgain: () => void } {
  const [across, setAcross] = useState<Across>({ kind: 'reading' });
  const readAgain = useCallback(() => {
    setAcross({ kind: 'reading' });
    callApp(invoke, 'decisions.across', {}, parseDecisionsAcross).then(
      (read) => setAcross({ kind: 'read', across: read }),
      (problem: unknown) => setAcross({ kind: 'unread', problem: problem instanceof Error ? problem.message : String(problem) }),
    );
  }, [invoke]);
  useEffect(readAgain, [readAgain]);
  return { across, readAgain };
}
