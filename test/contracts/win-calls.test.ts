import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NOW } from '../site/jira/tests/small-seed';
import { leaveSite } from '../support/app-on-site';
import { decidedOnSite, ID } from '../support/decided-on-site';

beforeEach(() => {
  vi.useFakeTimers({ now: NOW + 86_400_000, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  leaveSite();
});

const WIN = { id: 'win-00000001', prevented: 'A kick-off without data was put off', on: '2026-08-21', caughtBy: 'ada' };

async function winning() {
  const on = await decidedOnSite();
  const { key } = await on.made();
  return {
    on,
    key,
    win: (who: string, over: object = {}) => on.say(who, 'decisions.win', { win: { ...WIN, ...over } }),
    kept: async () => (await on.list()).decisions[0]?.followed.kept.wins,
    comments: async (): Promise<string[]> =>
      (await on.jira('GET', `/rest/api/3/issue/${key}/comment`)).comments.map((one: object) => JSON.stringify(one)),
  };
}

describe('What a decision prevented', () => {
  it('is kept with who caught it, who is thanked on the issue by name, once (S1-69, S3-61)', async () => {
    const { on, win, kept, comments } = await winning();
    expect(await win('ben')).toMatchObject({ kind: 'heard' });
    expect(await win('ben')).toMatchObject({ kind: 'heard' });
    await Promise.all([on.daily(), on.daily()]);
    expect(await kept()).toEqual([{ ...WIN, by: 'ben', at: Date.now(), thankedAt: Date.now() }]);
    const said = await comments();
    expect(said).toHaveLength(1);
    for (const part of ['"id":"ada"', WIN.prevented, 'Thank you']) expect(said[0]).toContain(part);
    expect(said[0]).not.toContain('ben');
  });

  it('is thanked for the next day where Jira would not take the comment', async () => {
    const { on, win, kept, comments } = await winning();
    on.app.refuse('/comment');
    expect(await win('ben')).toMatchObject({ kind: 'heard' });
    expect(await kept()).toMatchObject([{ thankedAt: null }]);
    on.app.refuse(null);
    await on.daily();
    expect(await comments()).toHaveLength(1);
    expect(await kept()).toMatchObject([{ thankedAt: Date.now() }]);
  });

  it('names nobody whom Jira does not show the issue', async () => {
    const { win, kept, comments } = await winning();
    for (const caughtBy of ['cleo', 'nobody-known'])
      expect(await win('ben', { caughtBy })).toMatchObject({ kind: 'refused', refusal: { why: 'not-shown-to-them' } });
    expect([await kept(), await comments()]).toEqual([[], []]);
  });

  it('is told by those who may speak for the decision, whatever the payload says, and within its days', async () => {
    const { on, win, kept } = await winning();
    await expect(win('cleo', { by: 'ben' })).rejects.toThrow('cannot see this project');
    for (const [over, why] of [
      [{ on: '2026-08-19' }, 'day-not-possible'],
      [{ on: '2026-08-22' }, 'day-not-possible'],
      [{ prevented: '  ' }, 'no-words'],
      [{ prevented: 'x'.repeat(301) }, 'too-long'],
    ] as const)
      expect(await win('ben', over)).toMatchObject({ kind: 'refused', refusal: { why } });
    for (const [over, field] of [
      [{ id: '../x' }, 'win.id'],
      [{ on: 'yesterday' }, 'win.on'],
      [{ prevented: 7 }, 'win.prevented'],
      [{ caughtBy: '' }, 'win.caughtBy'],
    ] as const)
      await expect(win('ben', over)).rejects.toThrow(field);
    await expect(on.app.as('cleo', '10101').ask('decisions.win', { id: ID, win: WIN })).rejects.toThrow('no such decision');
    expect(await kept()).toEqual([]);
  });

  it('is taken back by whoever said it alone', async () => {
    const { on, win, kept } = await winning();
    await win('ben');
    const back = (who: string) => on.say(who, 'decisions.unwin', { win: WIN.id });
    expect(await back('ada')).toMatchObject({ kind: 'refused', refusal: { why: 'not-yours' } });
    expect(await kept()).toHaveLength(1);
    expect(await back('ben')).toMatchObject({ kind: 'heard' });
    expect(await back('ben')).toMatchObject({ kind: 'heard' });
    expect(await kept()).toEqual([]);
  });
});
