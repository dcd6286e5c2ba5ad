import { useCallback, useEffect, useState } from 'react';
import type { ReadFreeze } from './freeze-client';

export type FrozenNow =
  | { readonly kind: 'reading' }
  | { readonly kind: 'read'; readonly read: ReadFreeze }
  | { readonly kind: 'unread'; readonly problem: string };

type ReadOne = (freezeId: string) => Promise<ReadFreeze>;

/** One freeze with what it holds; null where none is asked for. What came for another one meanwhile is left aside. */
export function useFrozen(read: ReadOne, freezeId: string | null): readonly [FrozenNow, () => void] {
  const [now, setNow] = useState<FrozenNow>({ kind: 'reading' });
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try reads once more.
  useEffect(() => {
    if (freezeId === null) return;
    let wanted = true;
    setNow({ kind: 'reading' });
    read(freezeId).then(
      (found) => wanted && setNow({ kind: 'read', read: found }),
      (problem: unknown) =>
        wanted && setNow({ kind: 'unread', problem: problem instanceof Error ? problem.message : String(problem) }),
    );
    return () => {
      wanted = false;
    };
  }, [read, freezeId, tries]);
  return [now, useCallback(() => setTries((n) => n + 1), [])];
}
