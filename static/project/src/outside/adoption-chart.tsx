import { line } from 'd3-shape';
import { type KeyboardEvent, useState } from 'react';
import { dateOfDay, dayNumber } from '#domain/history/calendar-date';
import type { Adoption, AdoptionPoint } from '#domain/outside/outside-facts';
import { useWidth } from '../../../shared/src/charts/use-width';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { type DaySpan, type DrawingPlace, drawingStep, placeAt, topOf } from './adoption-shape';
import styles from './outside.module.css';
import { adopted } from './outside-words';

interface AdoptionChartProps {
  readonly adoption: Adoption;
  readonly span: DaySpan;
  /** Sets a point of the curve that is drawn; without it the chart is only looked at. */
  readonly onDraw?: (place: DrawingPlace) => void;
}

const HEIGHT = 160;
const LEFT = 44;
const RIGHT = 12;
const TOP = 10;
const BOTTOM = 24;

/** Promised and reached adoption over time. Drawn into by click, or with arrow keys and Enter. */
export function AdoptionChart({ adoption, span, onDraw }: AdoptionChartProps) {
  const { voice } = useSurroundings();
  const { ref, width } = useWidth<HTMLDivElement>();
  const [place, setPlace] = useState<DrawingPlace | null>(null);
  const top = topOf(adoption);
  const wide = Math.max(80, Math.min(640, width - LEFT - RIGHT));
  const x = (day: number) => ((day - span.from) / (span.to - span.from)) * wide;
  const y = (value: number) => (1 - value / top) * HEIGHT;
  const path = (curve: readonly AdoptionPoint[]) =>
    line<AdoptionPoint>()
      .x(({ on }) => x(dayNumber(on)))
      .y(({ value }) => y(value))([...curve]) ?? '';
  const now = place ?? { day: span.from, value: 0 };
  const say = ({ day, value }: DrawingPlace) => `${voice.day(dateOfDay(day))}: ${adopted(value, adoption.unit, voice)}`;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onDraw?.(now);
      return;
    }
    const next = drawingStep(event.key, now, span, top);
    if (next === null) return;
    event.preventDefault();
    setPlace(next);
  };
  const drawing = onDraw && {
    role: 'slider',
    tabIndex: 0,
    'aria-label': 'Draw the curve: arrow keys move, Enter sets a point',
    'aria-valuemin': 0,
    'aria-valuemax': top,
    'aria-valuenow': now.value,
    'aria-valuetext': say(now),
    onKeyDown,
  };
  return (
    <div ref={ref} className={styles.curves} style={{ minHeight: TOP + HEIGHT + BOTTOM }}>
      {width > 0 && (
        <div {...drawing}>
          <svg width={LEFT + wide + RIGHT} height={TOP + HEIGHT + BOTTOM} aria-hidden={drawing !== undefined}>
            <title>Promised adoption (dashed) and adoption reached (solid) over time</title>
            <g transform={`translate(${LEFT} ${TOP})`}>
              {[0, top / 2, top].map((value) => (
                <g key={value}>
                  <line x2={wide} y1={y(value)} y2={y(value)} className={styles.grid} />
                  <text x={-8} y={y(value)} dy="0.32em" textAnchor="end" className={styles.tick}>
                    {adoption.unit === 'percent' ? voice.share(value / 100) : voice.number(value)}
                  </text>
                </g>
              ))}
              {[span.from, span.to].map((day, n) => (
                <text key={day} x={x(day)} y={HEIGHT + 16} textAnchor={n === 0 ? 'start' : 'end'} className={styles.tick}>
                  {voice.day(dateOfDay(day))}
                </text>
              ))}
              {(['promised', 'reached'] as const).map((which) => {
                const curve = which === 'promised' ? adoption.promisedCurve : adoption.reachedCurve;
                return (
                  <g key={which} className={styles.curve} data-which={which}>
                    <path d={path(curve)} />
                    {curve.map(({ on, value }) => (
                      <circle key={on} cx={x(dayNumber(on))} cy={y(value)} r={4} />
                    ))}
                  </g>
                );
              })}
              {drawing && place && <circle cx={x(place.day)} cy={y(place.value)} r={8} className={styles.here} />}
              {drawing && (
                // biome-ignore lint/a11y/noStaticElementInteractions: the mouse's way to what the keyboard does on the chart around it.
                <rect
                  width={wide}
                  height={HEIGHT}
                  fill="transparent"
                  className={styles.canvas}
                  onPointerMove={(event) => setPlace(underPointer(event, wide, span, top))}
                  onClick={(event) => onDraw?.(underPointer(event, wide, span, top))}
                />
              )}
            </g>
          </svg>
        </div>
      )}
      {onDraw && <output className={styles.help}>{place === null ? 'Click where the curve goes through.' : say(place)}</output>}
    </div>
  );
}

const underPointer = (
  { clientX, clientY, currentTarget }: { clientX: number; clientY: number; currentTarget: Element },
  wide: number,
  span: DaySpan,
  top: number,
): DrawingPlace => {
  const box = currentTarget.getBoundingClientRect();
  return placeAt(clientX - box.left, clientY - box.top, wide, HEIGHT, span, top);
};
