import { useCallback, useEffect, useState } from 'react';
import type { EvidenceDesk, EvidenceRead } from '../room/evidence-desk';

/** The frozen evidence; null while it is being read. */
export const useEvidence = (evidence: EvidenceDesk): EvidenceRead | null => useEvidenceAgain(evidence)[0];

/** The same, with a way to look again: some may have been frozen in the meantime. */
export function useEvidenceAgain(evidence: EvidenceDesk): readonly [EvidenceRead | null, () => void] {
  const [read, setRead] = useState<EvidenceRead | null>(null);
  const [time, setTime] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `time` counts how often somebody has looked.
  useEffect(() => {
    let gone = false;
    void evidence.read().then((answer) => {
      if (!gone) setRead(answer);
    });
    return () => {
      gone = true;
    };
  }, [evidence, time]);
  const again = useCallback(() => {
    setRead(null);
    setTime((now) => now + 1);
  }, []);
  return [read, again];
}
