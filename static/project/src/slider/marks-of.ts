import type { KeyDay } from '#domain/evidence/key-days';
import type { MomentPin } from '../moments/moment-pins';
import type { DayMark } from './day-mark';

const LABELS: Readonly<Record<Exclude<KeyDay['kind'], 'first-day' | 'last-day'>, (name: string | null) => string>> = {
  baseline: () => 'Baseline',
  'first-date-move': () => 'First date moved',
  'first-late': () => 'First item late',
  release: (name) => (name === null ? 'Release' : `Released ${name}`),
};

/** The key days and moments as marks of the slider. The first and the last day are its ends and need none. */
export function marksOf(keyDays: readonly KeyDay[], pins: readonly MomentPin[]): DayMark[] {
  const days = keyDays.flatMap(({ kind, date, name }): DayMark[] =>
    kind === 'first-day' || kind === 'last-day'
      ? []
      : [{ id: [kind, date, name].filter(Boolean).join(' '), day: date, label: LABELS[kind](name), kind: 'key-day' }],
  );
  return [
    ...days,
    ...pins.map(
      ({ id, day, label, starred }): DayMark => ({ id: `moment ${id}`, day, label, kind: starred ? 'starred' : 'moment' }),
    ),
  ];
}
