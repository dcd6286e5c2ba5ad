import { describe, expect, it } from 'vitest';
import type { VersionRef } from '#domain/history/issue-story';
import { endInSight } from '#domain/post-mortem/end-in-sight';
import { isScheduled } from '#domain/post-mortem/is-scheduled';
import { at, day, story } from '../../support/story';

const TODAY = day('2026-08-20');
const issues = (finished: number, open: number, versions: readonly VersionRef[] = []) => [
  ...Array.from({ length: finished }, () => story({ finished: at('2026-08-01T10:00:00Z'), versions })),
  ...Array.from({ length: open }, () => story({ versions })),
];
const version = (name: string, on: string | null, released = true): VersionRef => ({
  ...{ id: name, name, released },
  releaseDate: on === null ? null : day(on),
});

describe('The end of a project', () => {
  it('is in sight when nine of ten issues are finished (S3-60)', () => {
    expect(endInSight(issues(18, 2), TODAY)).toEqual({ kind: 'nearly-done', finished: 18, of: 20 });
    expect(endInSight(issues(17, 3), TODAY)).toBeNull();
    // Of nine issues a share says nothing.
    expect(endInSight(issues(9, 0), TODAY)).toBeNull();
  });

  it('is in sight when the last release has passed and none lies ahead (S3-60)', () => {
    const [first, last] = [version('Pilot', '2026-07-01'), version('Rollout', '2026-08-20')];
    const work = issues(1, 5, [first, last]);
    expect(endInSight(work, TODAY)).toEqual({ kind: 'released', name: 'Rollout', on: '2026-08-20' });
    expect(endInSight(work, day('2026-08-19'))).toBeNull();
    for (const ahead of [
      version('Later', '2026-09-01', false),
      version('Late', '2026-08-01', false),
      version('Some day', null, false),
    ])
      expect(endInSight(issues(1, 5, [last, ahead]), TODAY)).toBeNull();
    expect(endInSight(issues(1, 5, [version('Undated', null)]), TODAY)).toBeNull();
  });

  it('has its post-mortem when one has a day, or is over; a checkpoint is none (S3-60)', () => {
    const meeting = { at: at('2026-09-01T09:00:00Z'), zone: 'UTC' };
    expect(isScheduled({ kind: 'pilot', meeting, ended: null })).toBe(true);
    expect(isScheduled({ kind: 'project', meeting: null, ended: null })).toBe(false);
    expect(isScheduled({ kind: 'checkpoint', meeting, ended: null })).toBe(false);
  });
});
