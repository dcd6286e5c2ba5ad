import { useSay } from '../../../shared/src/say/use-say';
import styles from './collecting.module.css';
import type { CollectingProps } from './collecting-props';

/** In a further round: what has been revealed already, so that nobody writes it twice. */
export function EarlierCards({ session, what }: Pick<CollectingProps, 'session' | 'what'>) {
  const say = useSay();
  const kind = what === 'successes' ? 'success' : 'friction';
  const cards = session.items.cards.filter((card) => card.kind === kind);
  if (cards.length === 0) return null;
  return (
    <details>
      <summary>{say('collecting.earlier', { n: cards.length })}</summary>
      <ul className={styles.notes}>
        {cards.map(({ id, text }) => (
          <li key={id} dir="auto">
            {text}
          </li>
        ))}
      </ul>
    </details>
  );
}
