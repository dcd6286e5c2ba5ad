import { useSurroundings } from '../../../shared/src/components/surroundings';
import styles from './decisions.module.css';

/** Decisions that are stored and cannot be read: all others are shown and followed. @param count how many; nothing is said of none. */
export function UnreadableNote({ count }: { readonly count: number }) {
  const { voice } = useSurroundings();
  if (count === 0) return null;
  const they = count === 1 ? 'is' : 'are';
  return (
    <p className={styles.without} role="status">
      {voice.count(count, 'decision', 'decisions')} cannot be read from the app’s storage and {they} not shown here. The{' '}
      {count === 1 ? 'issue is' : 'issues are'} still in Jira. Whoever looks after the app finds the reason in its log.
    </p>
  );
}
