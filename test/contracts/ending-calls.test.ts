import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseLeftOpen, parsePostMortemEnded } from '#contract/endings';
import { type PostMortemView, parsePostMortemView } from '#contract/post-mortems';
import type { Parsed } from '#domain/parsing/parsed';
import { NOW } from '../site/jira/tests/small-seed';
import { A_DRAFT } from '../support/a-session';
import { leaveSite } from '../support/app-on-site';
import { DECISION, decidedOnSite, PM, plan } from '../support/decided-on-site';

beforeEach(() => {
  vi.useFakeTimers({ now: NOW - 60_000, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  leaveSite();
});

const read = <T>(parse: (raw: unknown) => Parsed<T>, raw: unknown): T => {
  const found = parse(JSON.parse(JSON.stringify(raw)));
  if (!found.ok) throw new Error(`${found.field}: ${found.problem}`);
  return found.value;
};

const ending = async () => {
  const on = await decidedOnSite();
  const left = async (who = 'ada') => read(parseLeftOpen, await on.app.as(who).ask('postmortem.left', { id: PM }));
  const end = async (reason: string | null, who = 'ada') =>
    read(parsePostMortemEnded, await on.app.as(who).ask('postmortem.end', { id: PM, reason }));
  const postMortem = async (): Promise<PostMortemView | undefined> =>
    (await on.app.as('ada').postMortems.list()).postMortems.find(({ id }) => id === PM);
  return { on, left, end, postMortem };
};

describe('Ending a post-mortem', () => {
  it('takes a reason while a decision is open, and says which; the reason stays with it', async () => {
    const { left, end, postMortem } = await ending();
    expect(await left()).toMatchObject({
      decisions: [{ id: DECISION, text: A_DRAFT.decisions.text, owner: 'ben', due: '2026-09-10', key: null, why: 'no-issue' }],
      checks: [],
    });
    expect(await end(null)).toMatchObject({ kind: 'reason-needed', left: { decisions: [{ id: DECISION }] } });
    expect((await postMortem())?.ended).toBeNull();
    expect(await end('The client has left')).toMatchObject({ kind: 'ended' });
    const ended = { at: Date.now(), by: 'ada', reason: 'The client has left', leftOpen: { decisions: 1, checks: 0 } };
    expect((await postMortem())?.ended).toEqual(ended);
  });

  it('takes one while checks are unanswered, also those that are not due yet, and none once they are answered', async () => {
    const { on, left, end } = await ending();
    const { key } = await on.made();
    expect((await left()).decisions).toMatchObject([{ key, why: 'open' }]);
    await on.close(key);
    await on.hears();
    const { decisions, checks } = await left();
    expect(decisions).toEqual([]);
    expect(checks).toMatchObject([
      { decision: DECISION, key, days: 30, dueOn: '2026-09-19' },
      { decision: DECISION, key, days: 90, dueOn: '2026-11-18' },
    ]);
    expect((await end(null)).kind).toBe('reason-needed');
    on.pass(91);
    const [decision] = (await on.list()).decisions;
    const closing = decision?.followed.told.closings[0]?.since;
    for (const days of [30, 90])
      await on.say('ben', 'decisions.answer', {
        check: { closing, days },
        verdict: { kind: 'held' },
        sentence: 'Three offers had it.',
      });
    expect(await left()).toEqual({ decisions: [], checks: [] });
    expect(await end(null)).toMatchObject({ kind: 'ended', postMortem: { ended: { reason: null } } });
  });

  it('can be taken back, and happens once however often it is asked for', async () => {
    const { on, end, postMortem } = await ending();
    await end('First');
    on.pass(1);
    expect(await end('Second')).toMatchObject({ kind: 'ended', postMortem: { ended: { reason: 'First' } } });
    expect((await end(null)).kind).toBe('ended');
    const reopened = read(parsePostMortemView, await on.app.as('ada').ask('postmortem.reopen', { id: PM }));
    expect(reopened.ended).toBeNull();
    expect((await postMortem())?.ended).toBeNull();
  });

  it('is left as it is by a change of title and people', async () => {
    const { on, end, postMortem } = await ending();
    await end('The client has left');
    const version = (await postMortem())?.version;
    await on.app.as('ada').ask('postmortem.change', { id: PM, version, plan: { ...plan, title: 'Another title' } });
    expect(await postMortem()).toMatchObject({ title: 'Another title', ended: { reason: 'The client has left' } });
  });

  it('is for those who may change it, in its own project; following goes on (S1-58)', async () => {
    const { on, end, postMortem } = await ending();
    for (const [who, project] of [
      ['ben', '10100'],
      ['cleo', '10100'],
      ['ada', '10101'],
    ] as const)
      for (const name of ['postmortem.left', 'postmortem.end', 'postmortem.reopen'])
        await expect(on.app.as(who, project).ask(name, { id: PM, reason: 'x', by: 'ada' }), `${who} ${name}`).rejects.toThrow();
    await expect(on.app.as('ada').ask('postmortem.end', { id: PM, reason: '' })).rejects.toThrow('cannot be taken');
    expect((await postMortem())?.ended).toBeNull();
    const { key } = await on.made();
    await end('We look at the rest elsewhere');
    await on.close(key);
    await on.daily();
    expect((await on.list()).decisions[0]?.followed.told.standing.kind).toBe('done');
  });

  it('names no key of an issue that is not shown to the person who ends it', async () => {
    const { on, left } = await ending();
    const { key } = await on.made();
    await on.jira('PUT', `/rest/api/3/issue/${key}`, { fields: { security: { id: '10400' } } });
    const plans = { ...plan, invited: [{ accountId: 'ben', role: 'facilitator' }] };
    const [postMortem] = (await on.app.as('ada').postMortems.list()).postMortems;
    await on.app.as('ada').ask('postmortem.change', { id: PM, version: postMortem?.version, plan: plans });
    expect((await left('ben')).decisions).toMatchObject([{ key: null, owner: null, due: null, why: 'open' }]);
  });
});
