import { useSay } from '../../../shared/src/say/use-say';
import styles from './room.module.css';
import said from './said.module.css';

/** The questions of a phase, in the order in which they are asked. */
export function Prompts({ prompts }: { readonly prompts: readonly string[] }) {
  const say = useSay();
  if (prompts.length === 0) return null;
  return (
    <section className={styles.prompts} aria-label={say('room.prompts')}>
      <h3 className={said.label}>{say('room.prompts')}</h3>
      <ul>
        {prompts.map((prompt) => (
          <li key={prompt}>{prompt}</li>
        ))}
      </ul>
    </section>
  );
}
