import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { type Asked, lateAsker } from './late-asker';

const browserTimers = {
  after(time: number, ring: () => void) {
    const timer = setTimeout(ring, time);
    return () => clearTimeout(timer);
  },
};

/**
 * The answer to what is being typed.
 * @param question plain data; asked anew when it is another one.
 * @param ask may be another function at each drawing.
 */
export function useLateAnswer<Q, A>(question: Q | null, ask: (question: Q) => Promise<A>): readonly [Asked<A>, () => void] {
  const newest = useRef(ask);
  newest.current = ask;
  const [asker] = useState(() => lateAsker<Q, A>((one) => newest.current(one), browserTimers));
  const view = useSyncExternalStore(asker.subscribe, asker.view, asker.view);
  const key = question === null ? null : JSON.stringify(question);
  useEffect(() => {
    asker.want(key === null ? null : (JSON.parse(key) as Q));
  }, [asker, key]);
  // What nobody waits for any more is not asked.
  useEffect(() => () => asker.want(null), [asker]);
  return [view, asker.again];
}
