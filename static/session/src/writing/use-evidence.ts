import { useEffect, useState } from 'react';
import type { EvidenceDesk, EvidenceRead } from '../room/evidence-desk';

/** The frozen evidence; null while it is being read. */
export function useEvidence(evidence: EvidenceDesk): EvidenceRead | null {
  const [read, setRead] = useState<EvidenceRead | null>(null);
  useEffect(() => {
    let gone = false;
    void evidence.read().then((answer) => {
      if (!gone) setRead(answer);
    });
    return () => {
      gone = true;
    };
  }, [evidence]);
  return read;
}
