import { resortDelta } from '#domain/session/resort-delta';
import type { Session } from '#domain/session/session';
import { useSay } from '../../../shared/src/say/use-say';
import styles from './sorting.module.css';

/** How many frictions that were called technical first are workflow or adoption now (S0-12). Without first labels it says so. */
export function DeltaSentence({ session }: { readonly session: Session }) {
  const say = useSay();
  const { firstTechnical, nowElsewhere } = resortDelta(session);
  return (
    <p className={styles.delta} role="status">
      {firstTechnical === 0 ? say('sorting.delta.none') : say('sorting.delta', { n: nowElsewhere, first: firstTechnical })}
    </p>
  );
}
