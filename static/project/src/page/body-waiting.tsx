import { WaitingBlock } from '../../../shared/src/components/waiting-block';
import { ChaptersWaiting } from '../chapters/chapters-waiting';
import styles from './page.module.css';

/** The places of the facts and of the chapters while the first issues are read. */
export function BodyWaiting() {
  return (
    <div aria-hidden="true">
      <div className={styles.factsWaiting}>
        <WaitingBlock height={304} />
      </div>
      <ChaptersWaiting />
    </div>
  );
}
