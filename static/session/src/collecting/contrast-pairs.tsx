import type { ContrastPair } from '#domain/framework/ground-rules';
import { useSay } from '../../../shared/src/say/use-say';
import styles from './collecting.module.css';

/** How a thing is said in general, and how so that something follows from it. */
export function ContrastPairs({ pairs }: { readonly pairs: readonly ContrastPair[] }) {
  const say = useSay();
  if (pairs.length === 0) return null;
  return (
    <section aria-label={say('collecting.examples')}>
      <h3 className={styles.heading}>{say('collecting.examples')}</h3>
      <ul className={styles.pairs}>
        {pairs.map(({ instead, say: better }) => (
          <li key={better}>
            <p className={styles.instead}>
              {say('collecting.notSo')} {instead}
            </p>
            <p>
              {say('collecting.butSo')} {better}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
