import type { FrameworkWords } from '#domain/framework/framework-words';
import { useSay } from '../../../shared/src/say/use-say';
import styles from './whys.module.css';

/** A chain worked through from the friction to the cause, to look at beside one's own (S1-47). */
export function WhyExample({ words }: { readonly words: FrameworkWords }) {
  const say = useSay();
  const { friction, links, whereElse, decision } = words.examples.why;
  return (
    <details className={styles.exampleBox}>
      <summary>{say('whys.example')}</summary>
      <p>
        <b>{say('whys.example.friction')}</b> {friction}
      </p>
      <ol className={styles.exampleLinks}>
        {links.map(({ level, text }) => (
          <li key={level}>
            <b>{words.whyLevels[level].name}:</b> {text}
          </li>
        ))}
      </ol>
      <p>
        <b>{say('whys.example.whereElse')}</b> {whereElse}
      </p>
      <p>
        <b>{say('whys.example.decision')}</b> {decision}
      </p>
    </details>
  );
}
