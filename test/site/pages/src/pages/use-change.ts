import { useState } from 'react';
import { sentenceOf } from '../site/request';

/** Carries out one change at a time and keeps what Jira said against it until the next try. */
export function useChange(changed: () => void): {
  run(change: () => Promise<void>): Promise<boolean>;
  busy: boolean;
  error: string | null;
} {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const run = async (change: () => Promise<void>): Promise<boolean> => {
    setBusy(true);
    setError(null);
    try {
      await change();
      changed();
      return true;
    } catch (failure) {
      setError(sentenceOf(failure));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { run, busy, error };
}
