import WarningIcon from '@atlaskit/icon/core/warning';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { readPart, troubleWords } from '../../../shared/src/words/trouble-sentence';
import type { Reading } from '../evidence/page-state';
import type { Progress, ToWorker } from '../worker/protocol';
import styles from './reading-panel.module.css';
import { progressSentence, progressShare, readSoFar } from './reading-words';
import { useNow } from './use-now';

interface ReadingPanelProps {
  readonly reading: Reading;
  readonly send: (message: ToWorker) => void;
  /** Whether something is already shown below. */
  readonly hasView: boolean;
}

/** How the reading stands, in the place where the story will stand: progress, a wait, a trouble, a stop. */
export function ReadingPanel({ reading, send, hasView }: ReadingPanelProps) {
  if (reading.kind === 'settled') return null;
  if (reading.kind === 'starting')
    return <Bar progress={{ phase: 'preparing', read: 0, ofAll: null, histories: 0, trouble: null }} />;
  const { progress } = reading;
  // Who cancelled during a wait wants no countdown any more.
  const cancelled = reading.kind === 'stopped' && reading.reason === 'cancelled';
  if (progress.trouble !== null && !cancelled) return <TroubleNote progress={progress} send={send} />;
  if (reading.kind === 'stopped') return <Stopped progress={progress} send={send} hasView={hasView} />;
  return <Bar progress={progress} onCancel={() => send({ kind: 'cancel' })} />;
}

function Bar({ progress, onCancel }: { readonly progress: Progress; readonly onCancel?: () => void }) {
  const { voice } = useSurroundings();
  const share = progressShare(progress);
  const sentence = progressSentence(progress, voice);
  return (
    <div className={styles.panel}>
      <div className={styles.line}>
        <p className={styles.text} aria-live="polite">
          {sentence}
        </p>
        {onCancel && (
          <PlainButton appearance="subtle" onClick={onCancel}>
            Cancel
          </PlainButton>
        )}
      </div>
      <progress
        className={styles.bar}
        aria-label="Reading issues"
        aria-valuetext={sentence}
        {...(share === null ? {} : { value: share })}
        max={1}
      />
    </div>
  );
}

function TroubleNote({ progress, send }: { readonly progress: Progress; readonly send: (message: ToWorker) => void }) {
  const { voice } = useSurroundings();
  const trouble = progress.trouble;
  const counts = trouble !== null && 'until' in trouble && trouble.until !== null;
  const now = useNow(counts);
  if (trouble === null) return null;
  const words = troubleWords(trouble, readSoFar(progress), now, voice);
  return (
    <div className={styles.trouble} role={words.waits ? undefined : 'alert'}>
      <WarningIcon label="" color="var(--ds-icon-warning)" />
      <div className={styles.troubleText}>
        <p className={styles.title}>{words.title}</p>
        <p>{words.text}</p>
      </div>
      <div className={styles.actions}>
        <PlainButton onClick={() => send({ kind: 'continue' })}>{words.action}</PlainButton>
        {words.waits && (
          <PlainButton appearance="subtle" onClick={() => send({ kind: 'cancel' })}>
            Cancel
          </PlainButton>
        )}
      </div>
    </div>
  );
}

function Stopped({
  progress,
  send,
  hasView,
}: {
  readonly progress: Progress;
  readonly send: (message: ToWorker) => void;
  readonly hasView: boolean;
}) {
  const { voice } = useSurroundings();
  const shown = hasView ? 'What is shown covers what has been read so far.' : 'Nothing is lost: continue whenever you like.';
  return (
    <div className={styles.trouble}>
      <div className={styles.troubleText}>
        <p className={styles.title}>
          {progress.read === 0
            ? 'Reading stopped before the first issue'
            : `Reading stopped at ${readPart(readSoFar(progress), voice)}`}
        </p>
        <p>{shown}</p>
      </div>
      <div className={styles.actions}>
        <PlainButton onClick={() => send({ kind: 'continue' })}>Continue</PlainButton>
      </div>
    </div>
  );
}
