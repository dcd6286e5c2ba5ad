import { useId } from 'react';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import styles from './two-versions.module.css';

interface TwoVersionsProps {
  /** The name of the field. */
  readonly label: string;
  readonly mine: string;
  /** What stands there now; null where it was removed meanwhile. */
  readonly theirs: string | null;
  /** What is to stand there: the other text, or both together. */
  readonly onTake: (text: string) => void;
  readonly onKeepMine: () => void;
  /** Gives one's own text up where the other was removed. */
  readonly onDrop?: () => void;
}

/** Two people wrote the same field: both texts, to choose from. Neither is lost until somebody has chosen. */
export function TwoVersions({ label, mine, theirs, onTake, onKeepMine, onDrop }: TwoVersionsProps) {
  const say = useSay();
  const id = useId();
  return (
    <section className={styles.two} aria-labelledby={id}>
      <p className={styles.told} id={id} role="alert">
        {say(theirs === null ? 'writing.removedMeanwhile' : 'writing.changedMeanwhile', { field: label })}
      </p>
      <div className={styles.versions}>
        {theirs !== null && (
          <div className={styles.version}>
            <p className={styles.whose}>{say('writing.nowThere')}</p>
            <p className={styles.text} dir="auto">
              {theirs === '' ? <i>{say('writing.nothing')}</i> : theirs}
            </p>
            <PlainButton onClick={() => onTake(theirs)}>{say('writing.leaveIt')}</PlainButton>
          </div>
        )}
        <div className={styles.version}>
          <p className={styles.whose}>{say('writing.yours')}</p>
          <p className={styles.text} dir="auto">
            {mine}
          </p>
          <PlainButton onClick={onKeepMine}>{say(theirs === null ? 'writing.addAgain' : 'writing.takeMine')}</PlainButton>
        </div>
      </div>
      {theirs !== null && theirs !== '' && (
        <PlainButton appearance="subtle" onClick={() => onTake(`${theirs}\n${mine}`)}>
          {say('writing.takeBoth')}
        </PlainButton>
      )}
      {theirs === null && onDrop !== undefined && (
        <PlainButton appearance="subtle" onClick={onDrop}>
          {say('writing.giveUp')}
        </PlainButton>
      )}
    </section>
  );
}
