import { describe, expect, it } from 'vitest';
import type { EstimateMiss, ScopeChange } from '#domain/evidence/project-evidence';
import { cursorStep } from '../../../static/shared/src/charts/chart-cursor';
import { countTicks, effortScale, estimatePoints } from '../../../static/shared/src/charts/estimate-points';
import {
  changesByDay,
  largestSteps,
  scopeShape,
  scopeSteps,
  withoutStillness,
} from '../../../static/shared/src/charts/scope-shape';
import { voiceFor } from '../../../static/shared/src/words/voice';
import { at, day, key, person } from '../../support/story';

const miss = (name: string, estimateAtStart: number, timeSpent: number): EstimateMiss => ({
  key: key(name),
  estimateAtStart,
  timeSpent,
  ratio: timeSpent / estimateAtStart,
  finished: true,
});

describe('estimate against time spent', () => {
  it('puts work that took as long as estimated on the diagonal, longer above, shorter below', () => {
    const misses = [miss('A-1', 7200, 7200), miss('A-2', 7200, 28_800), miss('A-3', 28_800, 7200)];
    const points = estimatePoints(misses, effortScale(misses), 100);
    expect(points[0] && points[0].x + points[0].y).toBeCloseTo(100);
    expect(points[1] && points[1].x + points[1].y).toBeLessThan(100);
    expect(points[2] && points[2].x + points[2].y).toBeGreaterThan(100);
  });

  it('stays drawable with one point, and with no time at all', () => {
    for (const misses of [[miss('A-1', 3600, 3600)], [miss('A-1', 3600, 0)], []]) {
      const scale = effortScale(misses);
      for (const point of estimatePoints(misses, scale, 100)) expect(Number.isFinite(point.x + point.y)).toBe(true);
      expect(scale.ticks.length).toBeLessThanOrEqual(7);
    }
  });

  it('counts in whole numbers', () => {
    expect(countTicks(3)).toEqual([0, 1, 2, 3]);
    expect(countTicks(0)).toEqual([0, 1]);
  });
});

describe('scope over time', () => {
  const change = (name: string, when: string, by: string, how: ScopeChange['how'] = 'created'): ScopeChange => ({
    key: key(name),
    at: at(when),
    by: person(by),
    how,
  });
  const { dayOf } = voiceFor('en', 'UTC', 0);
  const steps = scopeSteps(
    [
      change('A-3', '2026-05-13T09:00:00Z', 'bo', 'moved-out'),
      change('A-1', '2026-05-12T09:00:00Z', 'ana'),
      change('A-2', '2026-05-12T10:00:00Z', 'ana'),
    ],
    dayOf,
  );

  it('makes one step of what one hand changed on one day (S1-20)', () => {
    expect(steps.map((step) => [step.date, step.by, step.how, step.changes.length])).toEqual([
      ['2026-05-12', 'ana', 'created', 2],
      ['2026-05-13', 'bo', 'moved-out', 1],
    ]);
    expect(changesByDay(steps).get(day('2026-05-12'))).toEqual({ added: 2, removed: 0 });
  });

  it('picks the largest steps and keeps them in the order of time', () => {
    expect(largestSteps([...steps].reverse(), 1).map((step) => step.date)).toEqual(['2026-05-12']);
    expect(largestSteps(steps, 2).map((step) => step.date)).toEqual(['2026-05-12', '2026-05-13']);
  });

  it('draws steps from the first day to the last', () => {
    const shape = scopeShape(
      [
        { date: day('2026-05-01'), scope: 2, finished: 0 },
        { date: day('2026-05-11'), scope: 4, finished: 1 },
      ],
      4,
      100,
      50,
    );
    expect(shape.scopeLine).toBe('M0,25L100,25L100,0');
    expect([shape.x(day('2026-05-06')), shape.y(4)]).toEqual([50, 0]);
  });
});

describe('reading a chart with the keyboard', () => {
  it('moves point by point, by a tenth, and to both ends, never beyond', () => {
    expect([
      cursorStep('ArrowRight', 4, 50),
      cursorStep('ArrowLeft', 0, 50),
      cursorStep('PageUp', 4, 50),
      cursorStep('End', 4, 50),
      cursorStep('x', 4, 50),
    ]).toEqual([5, 0, 9, 49, null]);
  });
});

describe('years in which nothing changes', () => {
  const point = (date: string, scope: number, finished: number) => ({ date: day(date), scope, finished });

  it('are not drawn: the chart ends soon after the last change', () => {
    const { series, stillSince } = withoutStillness([
      point('2020-01-01', 3, 0),
      point('2020-04-10', 3, 3),
      point('2026-08-20', 3, 3),
    ]);
    expect(stillSince).toBe('2020-04-10');
    expect(series.map(({ date, finished }) => [date, finished])).toEqual([
      ['2020-01-01', 0],
      ['2020-04-10', 3],
      ['2020-04-18', 3],
    ]);
  });

  it('are told from a short calm, which is drawn to the end', () => {
    const lively = [point('2026-01-01', 3, 0), point('2026-08-01', 3, 3), point('2026-08-20', 3, 3)];
    expect(withoutStillness(lively)).toEqual({ series: lively, stillSince: null });
    expect(withoutStillness([])).toEqual({ series: [], stillSince: null });
  });
});
