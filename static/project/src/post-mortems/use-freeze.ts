import { useCallback, useEffect, useRef, useState } from 'react';
import type { PostMortemView } from '#contract/post-mortems';
import type { FreezeRun, FreezeStep } from './freeze-run';

export type FreezeNow =
  | { readonly kind: 'idle' }
  | { readonly kind: 'going'; readonly step: FreezeStep }
  | { readonly kind: 'failed'; readonly problem: string };

/** Runs a freeze for a page. What was called off, or outlived by its page, changes nothing on the screen. */
export function useFreeze(onFrozen: (postMortem: PostMortemView) => void) {
  const [now, setNow] = useState<FreezeNow>({ kind: 'idle' });
  const wanted = useRef<object | null>(null);
  const last = useRef<FreezeRun | null>(null);
  useEffect(
    () => () => {
      wanted.current = null;
    },
    [],
  );
  const go = useCallback(
    async (run: FreezeRun) => {
      const mine = {};
      wanted.current = mine;
      last.current = run;
      const isWanted = () => wanted.current === mine;
      try {
        const postMortem = await run.go((step) => isWanted() && setNow({ kind: 'going', step }), isWanted);
        if (!isWanted()) return;
        setNow({ kind: 'idle' });
        if (postMortem !== null) onFrozen(postMortem);
      } catch (problem) {
        if (isWanted()) setNow({ kind: 'failed', problem: problem instanceof Error ? problem.message : String(problem) });
      }
    },
    [onFrozen],
  );
  const cancel = useCallback(() => {
    wanted.current = null;
    setNow({ kind: 'idle' });
  }, []);
  const retry = useCallback(() => {
    if (last.current !== null) void go(last.current);
  }, [go]);
  return { now, go, cancel, retry };
}
