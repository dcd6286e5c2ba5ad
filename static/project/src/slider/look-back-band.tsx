import type { CalendarDate } from '#domain/history/instant';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import styles from './look-back-band.module.css';

interface LookBackBandProps {
  /** The day one looks from. */
  readonly on: CalendarDate;
  readonly onToday: () => void;
}

/** Says on the whole page that it does not tell of today. It lies over the page, so that nothing moves under a hand on the slider. */
export function LookBackBand({ on, onToday }: LookBackBandProps) {
  const { voice } = useSurroundings();
  return (
    <div className={styles.frame}>
      <div className={styles.band}>
        <p role="status">
          <strong>{voice.fullDay(on)}</strong>: what Jira said on that day. Later changes are hidden. Titles and labels are
          today’s.
        </p>
        <PlainButton onClick={onToday}>Back to today</PlainButton>
      </div>
    </div>
  );
}
