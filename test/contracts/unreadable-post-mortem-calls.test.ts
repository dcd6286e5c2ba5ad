import { kvs } from '@forge/kvs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseEarlierAnswer } from '#contract/session-places';
import { checksOf } from '#domain/loop/checks';
import { NOW } from '../site/jira/tests/small-seed';
import { leaveSite } from '../support/app-on-site';
import { decidedOnSite, ID, PM, plan } from '../support/decided-on-site';

const logged = vi.spyOn(console, 'error');

beforeEach(() => {
  vi.useFakeTimers({ now: NOW - 60_000, toFake: ['Date'] });
  logged.mockReset().mockImplementation(() => {});
});
afterEach(() => {
  vi.useRealTimers();
  leaveSite();
});

const NEXT = 'pm-00000002';

/** A project with two post-mortems, of which the first, in which something was decided, is of a later version of the app. */
async function ofALaterVersion() {
  const on = await decidedOnSite();
  const { key } = await on.made();
  await on.app.as('ada').ask('postmortem.open', { id: NEXT, plan: { ...plan, title: 'The next one' } });
  const before = await on.app.unasked(() => kvs.entity('post-mortem').get(PM));
  const stored = { ...(before as object), shape: 99 };
  await on.app.unasked(() => kvs.entity('post-mortem').set(PM, stored as never));
  return { on, key, stored };
}

describe('A stored post-mortem that cannot be read', () => {
  it('hides no other on the project page, where it is counted, and the log says which it is and why', async () => {
    const { on } = await ofALaterVersion();
    const { postMortems, unreadable } = await on.app.as('ada').postMortems.list();
    expect(postMortems.map(({ id }) => id)).toEqual([NEXT]);
    expect(unreadable).toBe(1);
    expect(logged).toHaveBeenCalledWith(expect.stringMatching(/pm-00000001 cannot be read: .*another version of the app/));
  });

  it('is not opened a second time, and keeps none from being opened', async () => {
    const { on, stored } = await ofALaterVersion();
    await expect(on.app.as('ada').ask('postmortem.open', { id: PM, plan })).rejects.toThrow('another version of the app');
    expect(await on.app.unasked(() => kvs.entity('post-mortem').get(PM))).toEqual(stored);
    const third = { id: 'pm-00000003', plan: { ...plan, title: 'A third' } };
    expect(await on.app.as('ada').ask('postmortem.open', third)).toMatchObject({ title: 'A third' });
  });

  it('takes no decision from the page: it is shown, not called lost, and its owner answers its check', async () => {
    const { on, key } = await ofALaterVersion();
    await on.close(key);
    await on.daily();
    on.pass(33);
    await on.daily();
    const { decisions, unreadablePostMortems } = await on.list('ben');
    expect(unreadablePostMortems).toBe(1);
    expect(decisions).toMatchObject([
      { id: ID, postMortem: { id: PM, title: 'Support triage pilot', isLost: false }, mayAnswer: true },
    ]);
    const [one] = decisions;
    const [check] = one === undefined ? [] : checksOf(one.followed, one.today);
    const answer = { check: check?.id, verdict: { kind: 'held' }, sentence: 'Three offers had it.' };
    // Whether Ada took part cannot be told.
    expect((await on.list('ada')).decisions).toMatchObject([{ mayAnswer: false }]);
    await expect(on.say('ada', 'decisions.answer', answer)).rejects.toThrow('another version of the app');
    expect(await on.say('ben', 'decisions.answer', answer)).toMatchObject({ kind: 'heard' });
    expect(await on.app.onIssue('ada', key).ask('decisions.of-issue', {})).toMatchObject({ kind: 'decision' });
  });

  it('is counted where earlier decisions are gone through, in the settings of the macro, and proposes no place for a pack', async () => {
    const { on } = await ofALaterVersion();
    const ada = on.app.as('ada');
    const earlier = parseEarlierAnswer(await ada.ask('session.earlier', { postMortemId: NEXT, number: 1 }));
    expect(earlier).toEqual({ ok: true, value: { earlier: [], unreadable: 1 } });
    expect(await ada.ask('macro.post-mortems', { projectId: '10100' })).toMatchObject({
      postMortems: [{ id: NEXT }],
      unreadable: 1,
    });
    expect(await ada.packs.spaces()).toMatchObject({ kind: 'spaces', last: null });
  });
});

describe('A stored receipt that cannot be read', () => {
  it('hides neither the post-mortem nor who else has opened its pack', async () => {
    const on = await decidedOnSite();
    const receipt = { accountId: 'ben', first: NOW, last: NOW, where: 'jira' };
    const store = (id: string, shape: number) =>
      on.app.unasked(() => kvs.entity('receipt').set(id, { belongsTo: PM, shape, version: 1, value: receipt } as never));
    await store(`${PM}:ben`, 1);
    await store(`${PM}:ada`, 99);
    const { postMortems, unreadable } = await on.app.as('ada').postMortems.list();
    expect(postMortems).toMatchObject([{ id: PM, receipts: [receipt] }]);
    expect(unreadable).toBe(0);
  });
});
