import Button from '@atlaskit/button/new';
import ProgressBar from '@atlaskit/progress-bar';
import styles from './post-mortems.module.css';
import type { FreezeNow } from './use-freeze';

interface FreezePartProps {
  readonly now: FreezeNow;
  readonly onCancel: () => void;
  readonly onRetry: () => void;
}

/** How far the freezing has come, or what stands in its way. */
export function FreezePart({ now, onCancel, onRetry }: FreezePartProps) {
  if (now.kind === 'failed') {
    return (
      <div className={styles.problemBox} role="alert">
        <p>
          {now.problem} Nothing half-frozen is shown to anybody. The post-mortem is there; its evidence can be frozen now or
          later.
        </p>
        <Button onClick={onRetry}>Try again</Button>
      </div>
    );
  }
  if (now.kind !== 'going') return null;
  const { step } = now;
  const sentence =
    step.kind === 'reading'
      ? 'Freezing the evidence: reading what has changed in Jira.'
      : `Freezing the evidence: storing part ${Math.min(step.parts + 1, step.of)} of ${step.of}.`;
  return (
    <div className={styles.freezing}>
      <p aria-live="polite">{sentence}</p>
      <ProgressBar
        ariaLabel="Freezing the evidence"
        {...(step.kind === 'reading' ? { isIndeterminate: true } : { value: step.parts / step.of })}
      />
      <Button appearance="subtle" onClick={onCancel}>
        Cancel
      </Button>
    </div>
  );
}
