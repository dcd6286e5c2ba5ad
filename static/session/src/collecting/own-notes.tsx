import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import styles from './collecting.module.css';

interface OwnNotesProps {
  readonly notes: readonly string[];
  /** What is on a card already. */
  readonly taken: readonly string[];
  readonly onTake: (text: string) => void;
}

/** What one noted before the meeting, to be put on a card. Nobody else sees the notes. */
export function OwnNotes({ notes, taken, onTake }: OwnNotesProps) {
  const say = useSay();
  const left = notes.filter((note) => !taken.includes(note));
  if (left.length === 0) return null;
  return (
    <section aria-label={say('collecting.notes')}>
      <h3 className={styles.heading}>{say('collecting.notes')}</h3>
      <ul className={styles.notes}>
        {left.map((note) => (
          <li key={note}>
            <span dir="auto">{note}</span>{' '}
            <PlainButton compact aria-label={say('collecting.take.label', { note })} onClick={() => onTake(note)}>
              {say('collecting.take')}
            </PlainButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
