import type { PersonId } from '#domain/history/issue-key';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useNames } from '../../../shared/src/components/surroundings';
import { useSay } from '../../../shared/src/say/use-say';
import styles from './facilitator.module.css';

interface HandOverProps {
  /** Who has come and can take it. */
  readonly people: readonly PersonId[];
  readonly onHandOver: (to: PersonId) => void;
}

/** Gives the facilitator's role to somebody who is in the room. */
export function HandOver({ people, onHandOver }: HandOverProps) {
  const say = useSay();
  const nameOf = useNames(people);
  if (people.length === 0) return <p className={styles.tool}>{say('facilitator.handOver.nobody')}</p>;
  return (
    <div className={styles.tool}>
      <p>{say('facilitator.handOver.what')}</p>
      <ul className={styles.people}>
        {people.map((id) => (
          <li key={id}>
            <PlainButton compact onClick={() => onHandOver(id)}>
              {nameOf(id) ?? '…'}
            </PlainButton>
          </li>
        ))}
      </ul>
    </div>
  );
}
