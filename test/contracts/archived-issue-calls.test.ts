import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NOW } from '../site/jira/tests/small-seed';
import { leaveSite } from '../support/app-on-site';
import { decidedOnSite } from '../support/decided-on-site';

beforeEach(() => {
  vi.useFakeTimers({ now: NOW - 60_000, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  leaveSite();
});

describe('The issue of a decision that somebody archives', () => {
  it('is told as archived, not as gone, is not reminded of, and is followed on when it comes back (S3-55)', async () => {
    const on = await decidedOnSite();
    const { key } = await on.made();
    await on.daily();
    await on.jira('PUT', '/rest/api/3/issue/archive', { issueIdsOrKeys: [key] });
    const standing = async () => (await on.list('ben')).decisions[0]?.followed.told.standing;
    await on.hears();
    expect(await standing()).toEqual({ kind: 'archived', since: Date.now(), was: { kind: 'open' } });
    const since = Date.now();
    // Long after it was due, on a Monday.
    on.pass(32);
    await on.daily();
    expect(await standing()).toMatchObject({ kind: 'archived', since });
    expect((await on.list()).decisions[0]?.followed.told).toMatchObject({ owner: 'ben', due: '2026-09-10' });
    expect((await on.jira('GET', `/rest/api/3/issue/${key}/comment`)).comments).toEqual([]);
    await on.jira('PUT', '/rest/api/3/issue/unarchive', { issueIdsOrKeys: [key] });
    await on.daily();
    expect(await standing()).toEqual({ kind: 'open' });
    expect((await on.jira('GET', `/rest/api/3/issue/${key}/comment`)).comments).toHaveLength(1);
  });
});
