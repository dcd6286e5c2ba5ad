import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import styles from './facilitator.module.css';

interface OneWriterNoteProps {
  readonly onWait: () => void;
  readonly onReveal: () => void;
}

/** Before a reveal that would show who wrote without a name: it says so, and the facilitator decides. */
export function OneWriterNote({ onWait, onReveal }: OneWriterNoteProps) {
  const say = useSay();
  return (
    <div className={styles.skip} role="status">
      <p>{say('facilitator.oneWriter')}</p>
      <span>
        <PlainButton compact onClick={onWait}>
          {say('facilitator.oneWriter.wait')}
        </PlainButton>{' '}
        <PlainButton compact appearance="subtle" onClick={onReveal}>
          {say('facilitator.oneWriter.reveal')}
        </PlainButton>
      </span>
    </div>
  );
}
