import { useNames } from '../../../shared/src/components/surroundings';
import { useSay } from '../../../shared/src/say/use-say';
import type { PhaseProps } from '../room/screen-props';
import styles from './close.module.css';

/** The round: everybody who is in the room, and their sentence. */
export function ClosingRound({ session }: PhaseProps) {
  const say = useSay();
  const { commitments } = session.items;
  const said = session.joined.flatMap((person) => {
    const found = commitments.find(({ by, text, heard }) => by === person && (text.trim() !== '' || heard === true));
    // Before the meeting was closed for a time; it is not told to others again.
    return found === undefined ? [] : [{ person, text: found.text === '' ? say('close.heard') : found.text }];
  });
  const still = session.joined.filter((person) => !said.some((one) => one.person === person));
  const nameOf = useNames(session.joined);
  return (
    <section aria-labelledby="closing-round">
      <h3 id="closing-round" className={styles.heading}>
        {say('close.round', { n: said.length, of: session.joined.length })}
      </h3>
      <ul className={styles.round}>
        {said.map(({ person, text }) => (
          <li key={person} className={styles.sentence}>
            <b>{nameOf(person) ?? '…'}</b>
            <span dir="auto">{text}</span>
          </li>
        ))}
      </ul>
      {still.length > 0 && (
        <p className={styles.still}>{say('close.still', { names: still.map((person) => nameOf(person) ?? '…').join(', ') })}</p>
      )}
    </section>
  );
}
