import type { FrameworkWords } from '#domain/framework/framework-words';
import { TRAPS } from '#domain/framework/preparation-words';
import { useSay } from '../../../shared/src/say/use-say';
import styles from './preparation.module.css';

/** When to hold one, how to begin, and what makes post-mortems come to nothing (S1-77, S3-3 to S3-9, S3-78). */
export function Background({ words }: { readonly words: FrameworkWords }) {
  const say = useSay();
  const { whenToHold, firstTime, traps } = words.preparation;
  return (
    <details className={styles.background}>
      <summary>{say('preparation.background')}</summary>
      <p className={styles.lead}>
        <b>{say('preparation.when')}</b> {whenToHold}
      </p>
      <p className={styles.lead}>
        <b>{say('preparation.firstTime')}</b> {firstTime}
      </p>
      <dl className={styles.traps}>
        {TRAPS.map((trap) => (
          <div key={trap}>
            <dt>{traps[trap].trap}</dt>
            <dd>{traps[trap].guard}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
