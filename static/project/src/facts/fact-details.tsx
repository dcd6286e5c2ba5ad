import type { ProjectEvidence } from '#domain/evidence/project-evidence';
import type { TrustReport } from '#domain/evidence/trust/trust-report';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { confidenceSentence } from '../../../shared/src/words/confidence-words';
import { trustSentence } from '../../../shared/src/words/trust-sentence';
import { factMeaning } from './fact-meaning';
import type { FactId } from './fact-rows';
import styles from './facts-card.module.css';

interface FactDetailsProps {
  readonly id: FactId;
  readonly evidence: ProjectEvidence;
  /** Null until it is known. */
  readonly trust: TrustReport | null;
}

/** How a fact was counted and how far it can be trusted; opened from its row. */
export function FactDetails({ id, evidence, trust }: FactDetailsProps) {
  const { voice } = useSurroundings();
  const confidence = trust?.confidence[id];
  const reasons = trust?.notes.filter((note) => confidence?.because.includes(note.id)) ?? [];
  return (
    <ul className={styles.details}>
      {factMeaning(id, evidence, voice).map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
      {confidence !== undefined && <li>{confidenceSentence(id, confidence, voice)}</li>}
      {trust !== null && reasons.map((note) => <li key={note.id}>{trustSentence(note, trust.issues, voice)}</li>)}
    </ul>
  );
}
