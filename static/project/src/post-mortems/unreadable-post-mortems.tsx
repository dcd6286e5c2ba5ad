import { useSurroundings } from '../../../shared/src/components/surroundings';
import styles from './post-mortems.module.css';

/** Post-mortems that are stored and cannot be read: all others are shown. @param count how many; nothing is said of none. */
export function UnreadablePostMortems({ count }: { readonly count: number }) {
  const { voice } = useSurroundings();
  if (count === 0) return null;
  const [are, them] = count === 1 ? ['is', 'it'] : ['are', 'them'];
  return (
    <p className={styles.warning} role="status">
      {voice.count(count, 'post-mortem', 'post-mortems')} of this project cannot be read from the app’s storage and {are} not
      shown here. Nothing is lost, so do not open {them} a second time. Whoever looks after the app finds the reason in its log.
    </p>
  );
}
