import { describe, expect, it } from 'vitest';
import { dayNumber } from '#domain/history/calendar-date';
import type { CalendarDate } from '#domain/history/instant';
import { nothingEntered } from '#domain/outside/nothing-entered';
import { drawingStep, placeAt, spanOf, topOf, withPoint } from '../../../static/project/src/outside/adoption-shape';

const date = (text: string) => text as CalendarDate;
const span = { from: dayNumber('2026-03-01'), to: dayNumber('2026-06-30') };

describe('Drawing a curve of adoption', () => {
  it('spans the project and every point, and never less than eight weeks', () => {
    const curve = { ...nothingEntered.adoption, reachedCurve: [{ on: date('2026-08-01'), value: 3 }] };
    expect(spanOf(curve, [date('2026-03-01'), date('2026-06-30')])).toEqual({ from: span.from, to: dayNumber('2026-08-01') });
    const short = spanOf(nothingEntered.adoption, [date('2026-03-01')]);
    expect(short.to - short.from).toBe(56);
  });

  it('goes up to all of them in percent, and leaves room above the highest in people', () => {
    expect(topOf(nothingEntered.adoption)).toBe(100);
    expect(topOf({ ...nothingEntered.adoption, unit: 'people', promised: 46 })).toBe(60);
    expect(topOf({ ...nothingEntered.adoption, unit: 'people' })).toBe(20);
  });

  it('has one point a day, in the order of days', () => {
    const once = withPoint([{ on: date('2026-05-01'), value: 10 }], { day: dayNumber('2026-04-01'), value: 5 });
    expect(withPoint(once, { day: dayNumber('2026-05-01'), value: 20 })).toEqual([
      { on: '2026-04-01', value: 5 },
      { on: '2026-05-01', value: 20 },
    ]);
  });

  it('is led by arrow keys, a week or a twentieth at a time, and stays on the chart', () => {
    const start = { day: span.from, value: 0 };
    expect(drawingStep('ArrowRight', start, span, 100)).toEqual({ day: span.from + 7, value: 0 });
    expect(drawingStep('ArrowUp', start, span, 100)).toEqual({ day: span.from, value: 5 });
    expect(drawingStep('ArrowLeft', start, span, 100)).toEqual(start);
    expect(drawingStep('ArrowDown', start, span, 100)).toEqual(start);
    expect(drawingStep('a', start, span, 100)).toBeNull();
  });

  it('takes a click for the day and the amount under it', () => {
    expect(placeAt(0, 0, 300, 150, span, 100)).toEqual({ day: span.from, value: 100 });
    expect(placeAt(150, 75, 300, 150, span, 100)).toEqual({ day: Math.round((span.from + span.to) / 2), value: 50 });
    expect(placeAt(900, 900, 300, 150, span, 100)).toEqual({ day: span.to, value: 0 });
  });
});
