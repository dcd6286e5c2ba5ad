import { describe, expect, it } from 'vitest';
import { daysWide, pointUnder } from '../../../static/shared/src/charts/day-plot';
import { day } from '../../support/story';

const points = ['2026-03-01', '2026-03-05', '2026-03-11'].map((date) => ({ date: day(date) }));

describe('the point of a chart by day under a pointer', () => {
  it('is the last one that had begun by that day', () => {
    expect([0, 0.39, 0.4, 0.94, 1].map((share) => pointUnder(points, share))).toEqual([0, 1, 1, 1, 2]);
    expect(pointUnder(points, 0.34)).toBe(0);
  });

  it('is the first or the last outside of the plot, and no other where there are none', () => {
    expect([pointUnder(points, -1), pointUnder(points, 7), pointUnder([], 0.5)]).toEqual([0, 2, 0]);
  });

  it('always has room', () => {
    expect(daysWide(0)).toBe(1);
    expect(daysWide(660)).toBe(600);
  });
});
