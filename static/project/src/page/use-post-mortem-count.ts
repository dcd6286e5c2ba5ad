import { useEffect, useState } from 'react';
import type { InvokeApp } from '../../../shared/src/bridge/call-app';

/** How many post-mortems the project has; null until somebody has said. Asked when the page has nothing more urgent to do. */
export function usePostMortemCount(invoke: InvokeApp, ready: boolean): readonly [number | null, (count: number) => void] {
  const [count, setCount] = useState<number | null>(null);
  const asking = ready && count === null;
  useEffect(() => {
    if (!asking) return;
    import('../post-mortems/count-post-mortems')
      .then(({ countPostMortems }) => countPostMortems(invoke))
      // Without an answer the tab has its name alone.
      .then(setCount, () => {});
  }, [asking, invoke]);
  return [count, setCount];
}
