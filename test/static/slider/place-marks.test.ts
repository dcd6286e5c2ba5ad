import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay } from '#domain/history/calendar-date';
import type { DayMark } from '../../../static/project/src/slider/day-mark';
import { dayRange } from '../../../static/project/src/slider/day-range';
import { marksOf } from '../../../static/project/src/slider/marks-of';
import { placeMarks, tickLabel } from '../../../static/project/src/slider/place-marks';
import { day, key } from '../../support/story';

const range = dayRange(day('2026-01-01'), day('2026-04-11'));
const mark = (date: string, label: string, kind: DayMark['kind'] = 'key-day'): DayMark => ({
  id: `${date} ${label}`,
  day: day(date),
  label,
  kind,
});

describe('key days on the slider', () => {
  it('stand where their day is, in proportion', () => {
    const placed = placeMarks([mark('2026-02-20', 'Moved'), mark('2026-01-11', 'Baseline')], range, 1000);
    expect(placed.map(({ marks, x }) => [marks[0].label, x])).toEqual([
      ['Baseline', 100],
      ['Moved', 500],
    ]);
  });

  it('share a tick where a finger could not tell them apart, and say how many they are', () => {
    const [shared] = placeMarks([mark('2026-02-20', 'Moved'), mark('2026-02-21', 'Late')], range, 1000);
    expect(shared?.marks.map(({ label }) => label)).toEqual(['Moved', 'Late']);
    expect(shared && tickLabel(shared.marks)).toBe('Moved, Late');
    const [more] = placeMarks([mark('2026-02-20', 'A'), mark('2026-02-21', 'B'), mark('2026-02-21', 'C')], range, 1000);
    expect(more && tickLabel(more.marks)).toBe('A, B +1');
  });

  it('leave out what lies before the first day or after today', () => {
    expect(placeMarks([mark('2025-12-31', 'Before'), mark('2026-04-12', 'After')], range, 1000)).toEqual([]);
  });

  it('write no words over each other, whatever the days and the width', () => {
    const marks = fc.array(
      fc.record({ at: fc.integer({ min: range.first, max: range.last }), label: fc.string({ minLength: 3, maxLength: 24 }) }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(marks, fc.integer({ min: 60, max: 1200 }), (given, width) => {
        const placed = placeMarks(
          given.map(({ at, label }, index) => ({ ...mark(dateOfDay(at), label), id: String(index) })),
          range,
          width,
        );
        expect(placed.flatMap(({ marks: joined }) => joined)).toHaveLength(given.length);
        const spans = placed.flatMap(({ words }) => (words === null ? [] : [words]));
        for (const [index, { from, to }] of spans.entries()) {
          expect(from).toBeGreaterThanOrEqual(spans[index - 1]?.to ?? 0);
          expect(to).toBeLessThanOrEqual(width + 0.001);
        }
      }),
    );
  });

  it('give the words to a starred moment before a key day beside it', () => {
    const near = [mark('2026-02-20', 'First date moved'), mark('2026-02-24', 'Client said no', 'starred')];
    const placed = placeMarks(near, range, 800);
    expect(placed.filter(({ words }) => words !== null).map(({ marks }) => marks[0].label)).toEqual(['Client said no']);
  });
});

describe('which days are marked', () => {
  it('are the baseline, the first moved date, the first late item and the releases; the ends need no mark', () => {
    const told = (kind: 'first-day' | 'baseline' | 'release' | 'last-day', date: string, name: string | null = null) => ({
      kind,
      date: day(date),
      keys: [key('ONE-1')],
      name,
    });
    const marks = marksOf(
      [
        told('first-day', '2026-01-01'),
        told('baseline', '2026-01-11'),
        told('release', '2026-03-01', '1.0'),
        told('last-day', '2026-04-11'),
      ],
      [{ id: 'kick-off', day: day('2026-01-12'), label: 'Kick-off', starred: true }],
    );
    expect(marks.map(({ label, kind }) => `${label}: ${kind}`)).toEqual([
      'Baseline: key-day',
      'Released 1.0: key-day',
      'Kick-off: starred',
    ]);
    expect(new Set(marks.map(({ id }) => id)).size).toBe(3);
  });
});
