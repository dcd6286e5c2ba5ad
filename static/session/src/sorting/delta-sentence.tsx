import { resortDelta } from '#domain/session/resort-delta';
import type { Session } from '#domain/session/session';
import { useSay } from '../../../shared/src/say/use-say';
import styles from './sorting.module.css';

/** How many frictions that were called technical first are workflow or adoption now (S0-12). Until something has a first label there is nothing to say. */
export function DeltaSentence({ session }: { readonly session: Session }) {
  const say = useSay();
  const { firstTechnical, nowElsewhere } = resortDelta(session);
  const called = session.items.cards.some(({ firstBucket }) => firstBucket !== null);
  return (
    <p className={styles.delta} role="status">
      {firstTechnical === 0
        ? called && say('sorting.delta.none')
        : say('sorting.delta', { n: nowElsewhere, first: firstTechnical })}
    </p>
  );
}
