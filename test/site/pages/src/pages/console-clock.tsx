import Button from '@atlaskit/button/new';
import { useEffect, useState } from 'react';
import { Failure } from '../parts/failure';
import layout from '../parts/layout.module.css';
import { advanceClock } from '../site/console-data';
import { useSite } from '../site/state';
import { useCalendar } from '../site/when';
import styles from './console.module.css';

const STEPS = [1, 30, 90] as const;

/** The site's own time, which can be moved on to see what a month later looks like. */
export function ConsoleClock() {
  const { state, again } = useSite();
  const calendar = useCalendar();
  const [shown, setShown] = useState(state.now);
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  useEffect(() => {
    const tell = (): void => setShown(state.now + Date.now() - state.readAt);
    tell();
    const timer = setInterval(tell, 1000);
    return () => clearInterval(timer);
  }, [state]);
  const advance = async (days: number): Promise<void> => {
    setBusy(true);
    setError(null);
    await advanceClock(days).then(again, setError);
    setBusy(false);
  };
  return (
    <section className={layout.card} aria-label="Clock">
      <div className={styles.clock}>
        <div>
          <h2 className={layout.quiet}>It is now on this site</h2>
          <p className={styles.now}>{calendar.moment(shown)}</p>
        </div>
        <div className={layout.row}>
          {STEPS.map((days) => (
            <Button key={days} isDisabled={busy} onClick={() => void advance(days)}>
              {`Advance ${days} ${days === 1 ? 'day' : 'days'}`}
            </Button>
          ))}
        </div>
      </div>
      {error !== null && <Failure title="The clock could not be moved" error={error} />}
    </section>
  );
}
