import { WaitingBlock } from '../../../shared/src/components/waiting-block';
import styles from './filter-bar.module.css';

/** The place of the filter while its parts are loaded. */
export function FilterWaiting() {
  return (
    <div className={styles.bar} aria-hidden="true">
      {['from', 'to', 'version', 'epic', 'type'].map((name) => (
        <div key={name} className={styles.field} data-wide={name === 'from' || name === 'to' ? undefined : true}>
          <WaitingBlock height={32} />
        </div>
      ))}
    </div>
  );
}
