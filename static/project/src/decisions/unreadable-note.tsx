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

/** Post-mortems that are stored and cannot be read: those of their decisions that have an issue are followed all the same. */
export function UnreadablePostMortemsNote({ count }: { readonly count: number }) {
  const { voice } = useSurroundings();
  if (count === 0) return null;
  return (
    <p className={styles.without} role="status">
      {voice.count(count, 'post-mortem', 'post-mortems')} of this project cannot be read from the app’s storage. Decisions of{' '}
      {count === 1 ? 'it' : 'them'} that have an issue are shown here; others are missing, and so are its people: until it can be
      read, only owners answer. Whoever looks after the app finds the reason in its log.
    </p>
  );
}
