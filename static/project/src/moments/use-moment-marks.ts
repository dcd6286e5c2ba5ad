import { useEffect, useSyncExternalStore } from 'react';
import type { MarksNow, MomentMarksStore } from './moment-marks-store';

/** The marks as they stand; reads them once. */
export function useMomentMarks(store: MomentMarksStore): MarksNow {
  useEffect(() => {
    if (store.now().reading !== 'read') void store.read();
  }, [store]);
  return useSyncExternalStore(store.subscribe, store.now);
}
