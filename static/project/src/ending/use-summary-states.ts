import { useCallback, useEffect, useState } from 'react';
import type { SummaryStates } from '#contract/summaries';
import type { EndingsClient } from './endings-client';

/** How the summaries of the project stand; null until that is read, and where it cannot be: the page says the rest without them. */
export function useSummaryStates(client: Pick<EndingsClient, 'states'>): {
  readonly states: SummaryStates['states'] | null;
  readonly readAgain: () => void;
} {
  const [states, setStates] = useState<SummaryStates['states'] | null>(null);
  const readAgain = useCallback(() => {
    client.states().then(
      (read) => setStates(read.states),
      () => {},
    );
  }, [client]);
  useEffect(() => {
    readAgain();
    // It may have been published in another tab.
    window.addEventListener('focus', readAgain);
    return () => window.removeEventListener('focus', readAgain);
  }, [readAgain]);
  return { states, readAgain };
}
