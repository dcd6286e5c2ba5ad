import { useMemo } from 'react';
import { useSurroundings } from '../components/surroundings';
import { type Pin, pinPlaces } from './pin-places';
import styles from './timeline-pins.module.css';

interface TimelinePinsProps {
  readonly pins: readonly Pin[];
  readonly origin: number;
  readonly pxPerDay: number;
  readonly labelWidth: number;
  /** Leads to the moment. */
  readonly onPin: (id: string) => void;
}

/** The pixels that the pins take above the rows. */
export const PINS_HEIGHT = 30;

/** The key moments above the rows, each on its day; a starred one is filled and has a star. Stays in sight while the rows scroll. */
export function TimelinePins({ pins, origin, pxPerDay, labelWidth, onPin }: TimelinePinsProps) {
  const { voice } = useSurroundings();
  const places = useMemo(() => pinPlaces(pins, { origin, pxPerDay }), [pins, origin, pxPerDay]);
  return (
    <div className={styles.strip} style={{ height: PINS_HEIGHT }}>
      {labelWidth > 0 && (
        <div className={styles.corner} style={{ width: labelWidth }}>
          Key moments
        </div>
      )}
      <ol aria-label="Key moments on the timeline">
        {places.map(({ x, pins: here }) => {
          const words = here.map(({ day, label, starred }) => `${voice.day(day)}: ${label}${starred ? ', starred' : ''}`);
          const starred = here.some((pin) => pin.starred);
          return (
            <li key={here[0].id} className={styles.place} style={{ insetInlineStart: labelWidth + x }}>
              <button
                type="button"
                className={styles.pin}
                data-starred={starred || undefined}
                aria-label={words.join('; ')}
                data-mark={here.length > 1 ? here.length : starred ? '★' : undefined}
                onClick={() => onPin((here.find((pin) => pin.starred) ?? here[0]).id)}
              />
              <span role="tooltip" aria-hidden="true" className={styles.tip}>
                {words.map((line) => (
                  <span key={line}>{line}</span>
                ))}
              </span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
