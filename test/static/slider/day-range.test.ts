import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOfDay, dayNumber } from '#domain/history/calendar-date';
import type { DayMark } from '../../../static/project/src/slider/day-mark';
import { dayRange, lookFrom, markedNeighbours, pageStep, placeOf } from '../../../static/project/src/slider/day-range';
import { day } from '../../support/story';

const range = dayRange(day('2026-01-20'), day('2026-08-20'));
const mark = (id: string, date: string): DayMark => ({ id, day: day(date), label: id, kind: 'key-day' });

describe('the days one can look from: what was known when', () => {
  it('go from the first day of the project to today', () => {
    expect([dateOfDay(range.first), dateOfDay(range.last)]).toEqual(['2026-01-20', '2026-08-20']);
  });

  it('are today alone where nothing is known of an earlier one', () => {
    expect(dayRange(null, day('2026-08-20'))).toEqual(dayRange(day('2027-01-01'), day('2026-08-20')));
  });

  it('lead from a place on the slider to its day and back, and the last place is today', () => {
    fc.assert(
      fc.property(fc.integer({ min: range.first - 400, max: range.last + 400 }), (place) => {
        const on = lookFrom(place, range);
        expect(placeOf(on, range)).toBe(Math.min(range.last, Math.max(range.first, place)));
      }),
    );
    expect(lookFrom(range.last, range)).toBeNull();
    expect(lookFrom(range.last - 1, range)).toBe('2026-08-19');
  });

  it('hold a day of a link that lies outside at the nearer end', () => {
    expect(placeOf(day('2020-01-01'), range)).toBe(range.first);
    expect(placeOf(day('2030-01-01'), range)).toBe(range.last);
  });
});

describe('the keys of the slider', () => {
  const from = (date: string, key: string, shift = false) => {
    const step = pageStep(key, shift, dayNumber(date), range);
    return step === null ? null : dateOfDay(step);
  };

  it('move by a week, with Shift by a month of the calendar', () => {
    expect(from('2026-05-12', 'PageUp')).toBe('2026-05-19');
    expect(from('2026-05-12', 'PageDown')).toBe('2026-05-05');
    expect(from('2026-05-12', 'PageUp', true)).toBe('2026-06-12');
    expect(from('2026-03-12', 'PageDown', true)).toBe('2026-02-12');
  });

  it('take the last day of a month that has no such day', () => {
    expect(from('2026-01-31', 'PageUp', true)).toBe('2026-02-28');
    expect(from('2026-07-31', 'PageDown', true)).toBe('2026-06-30');
  });

  it('stay within the days, and leave other keys to the browser', () => {
    expect(from('2026-08-18', 'PageUp')).toBe('2026-08-20');
    expect(from('2026-01-21', 'PageDown', true)).toBe('2026-01-20');
    expect(from('2026-05-12', 'ArrowRight')).toBeNull();
  });
});

describe('the way from one key day to the next', () => {
  const marks = [mark('late', '2026-05-30'), mark('baseline', '2026-01-27'), mark('moved', '2026-03-03')];

  it('leads to the nearest on either side, never to the day one stands on', () => {
    const around = (date: string) => {
      const { before, after } = markedNeighbours(marks, dayNumber(date));
      return [before?.id, after?.id];
    };
    expect(around('2026-03-03')).toEqual(['baseline', 'late']);
    expect(around('2026-01-20')).toEqual([undefined, 'baseline']);
    expect(around('2026-08-20')).toEqual(['late', undefined]);
  });
});
