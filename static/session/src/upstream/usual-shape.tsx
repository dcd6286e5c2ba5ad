import type { FrameworkWords } from '#domain/framework/framework-words';
import type { Session } from '#domain/session/session';
import { useSay } from '../../../shared/src/say/use-say';
import styles from './upstream.module.css';
import { commonShape } from './upstream-of';

/** Where the decisions upstream of several topics have the same shape, that is a finding of its own. */
export function UsualShape({ session, words }: { readonly session: Session; readonly words: FrameworkWords }) {
  const say = useSay();
  const common = commonShape(session);
  if (common.length === 0) return null;
  const all = session.items.upstream.filter(({ text }) => text.trim() !== '').length;
  return (
    <section className={styles.usual} aria-label={say('upstream.common')}>
      <ul>
        {common.map(({ part, of }) => (
          <li key={part}>
            {say(part === 'few-people' ? 'upstream.common.few' : 'upstream.common.notRevisited', { n: of, all })}
          </li>
        ))}
      </ul>
      <p>{words.upstream.usualShape}</p>
    </section>
  );
}
