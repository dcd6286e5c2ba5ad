import type { Confidence } from '#domain/evidence/trust/trust-report';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { levelInLine } from '../../../shared/src/words/level-words';
import type { FactRow } from './fact-rows';
import styles from './facts-card.module.css';

interface FactTrustProps {
  readonly row: FactRow;
  /** Null until it is known. */
  readonly confidence: Confidence | null;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** How sure a fact is, in two words, and the way to how it was counted. */
export function FactTrust({ row, confidence, open, onToggle }: FactTrustProps) {
  return (
    <span className={styles.trust}>
      {confidence !== null && row.difference.known && `${levelInLine(confidence.level)} · `}
      <PlainButton
        appearance="link"
        aria-expanded={open}
        aria-controls={open ? `fact-${row.id}` : undefined}
        aria-label={`${row.name}: how counted`}
        onClick={onToggle}
      >
        how counted
      </PlainButton>
    </span>
  );
}
