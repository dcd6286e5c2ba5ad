import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keptCommitmentsReturned } from '#adapters/storage/kept-commitments-returned';
import { sessionIdOf } from '#domain/session/parse-ids';
import { slotOfCommitment } from '#usecases/slot-in-session';
import { forCommitments } from '../../src/compose';
import { NOW } from '../site/jira/tests/small-seed';
import { leaveSite } from '../support/app-on-site';
import { ADA_SAID, BEN_SAID, closingRoundOnSite, LATER, PM } from '../support/closing-round-on-site';

const logged: string[] = [];
beforeEach(() => {
  vi.useFakeTimers({ now: NOW - 60_000, toFake: ['Date'] });
  logged.length = 0;
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, level).mockImplementation((...words: unknown[]) => void logged.push(JSON.stringify(words)));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
  leaveSite();
});

type On = Awaited<ReturnType<typeof closingRoundOnSite>>;

/** Every call that there is. */
const CALLS = [...readFileSync('src/index.ts', 'utf8').matchAll(/^\s+'([a-z-]+\.[a-z-]+)':/gm)].map((match) => match[1] ?? '');

/** Something of everything that calls ask for; each takes what it knows. */
const FAT = {
  ...{
    id: PM,
    postMortemId: PM,
    number: 1,
    since: 1,
    here: PM,
    secrets: {},
    locale: 'en-GB',
    projectId: '10100',
    words: 'pilot',
  },
  ...{ agenda: 'follow-up', accountId: 'ben', by: 'ben', share: false, how: 'kept', sentence: '', person: 'ben', you: 'ben' },
};

/** What every call answers to somebody, refusals with it. */
const everything = async (on: On, who: string, over: object = {}) => {
  const said: string[] = [];
  for (const call of CALLS)
    for (const since of call.startsWith('session.') ? [null, 0, 1, 40] : [null])
      said.push(
        `${call} ${await on.app
          .as(who)
          .ask(call, { ...FAT, since, ...over })
          .then(
            (answer) => JSON.stringify(answer),
            (problem: Error) => `refused: ${problem.message}`,
          )}`,
      );
  return said;
};
/** By name, because what they answer is long. */
const callsWith = (all: readonly string[], text: string) =>
  all.filter((one) => one.includes(text)).map((one) => one.slice(0, 40));
const answerTo = (all: readonly string[], call: string) => all.filter((one) => one.startsWith(`${call} `)).join('\n');

describe('Commitments return privately to the one who made them', () => {
  it('after the meeting: the room hears everybody, and later each gets their own sentence and nobody else’s (S0-34)', async () => {
    const on = await closingRoundOnSite();
    await on.says('ada', ADA_SAID);
    await on.says('ben', BEN_SAID);
    const live = JSON.stringify(await on.app.as('ben').ask('session.read', { postMortemId: PM, number: 1, since: null }));
    expect(live).toContain(ADA_SAID);
    expect(live).toContain(BEN_SAID);
    expect(await on.mine('ben')).toEqual([]);
    expect((await on.close()).outcomes).toMatchObject([{ kind: 'done' }]);
    expect(await on.mine('ben')).toEqual([
      {
        postMortem: { id: PM, title: 'Support triage pilot' },
        number: 1,
        text: BEN_SAID,
        saidAt: Date.now(),
        backAt: Date.now() + 30 * 86_400_000,
        backBy: 'time',
        answer: null,
      },
    ]);
    expect((await on.mine('ada')).map(({ text }) => text)).toEqual([ADA_SAID]);
  });

  it('and nobody else can list them: no call answers with a sentence of another after the close, to participant or administrator', async () => {
    const on = await closingRoundOnSite();
    const closing = await on.closed();
    // Ada closes it: what the very answer to that tells is hers too.
    expect(JSON.stringify(closing)).not.toContain(BEN_SAID);
    await on.send('ada', { kind: 'publish' });
    for (const [who, own, other] of [
      ['ada', ADA_SAID, BEN_SAID],
      ['ben', BEN_SAID, ADA_SAID],
    ] as const) {
      const all = await everything(on, who);
      expect(answerTo(all, 'commitments.mine')).toContain(own);
      expect(answerTo(all, 'session.read')).toContain(own);
      expect(callsWith(all, other)).toEqual([]);
    }
    expect(logged.filter((line) => line.includes(ADA_SAID) || line.includes(BEN_SAID))).toEqual([]);
  });

  it('and reopening the meeting opens no way to them, nor does a change of somebody else’s sentence', async () => {
    const on = await closingRoundOnSite();
    await on.closed();
    const reopened = await on.send('ada', { kind: 'reopen' });
    expect(reopened.outcomes).toMatchObject([{ kind: 'done' }]);
    const aim = { of: 'commitments', item: 'commitment-ben' };
    const tried = await on.send(
      'ada',
      { kind: 'write', ...aim, based: 9, draft: { text: 'What did he say' } },
      { kind: 'remove', ...aim, based: 9 },
    );
    expect(tried.outcomes).toMatchObject([{ kind: 'refused' }, { kind: 'refused' }]);
    const all = await everything(on, 'ada', { since: reopened.version - 1 });
    expect(callsWith([...all, JSON.stringify([reopened, tried])], BEN_SAID)).toEqual([]);
    // In a meeting that goes on nothing is back.
    expect(await on.mine('ben')).toEqual([]);
  });

  it('at the next kick-off that they come to, or after 30 days', async () => {
    const on = await closingRoundOnSite();
    await on.closed();
    on.pass(9);
    await on.nextMeeting('ben');
    expect(await on.mine('ben')).toMatchObject([{ text: BEN_SAID, backAt: Date.now(), backBy: 'next-session' }]);
    expect(await on.mine('ada')).toMatchObject([{ backBy: 'time' }]);
  });

  it('and are answered by them alone, whatever a payload says; the answer can be changed', async () => {
    const on = await closingRoundOnSite();
    await on.says('ben', BEN_SAID);
    await on.close();
    const answer = { postMortemId: PM, number: 1, how: 'partly', sentence: 'Twice out of three', accountId: 'ben', by: 'ben' };
    await expect(on.app.as('ada').ask('commitments.answer', answer)).rejects.toThrow('no sentence of yours');
    await expect(on.app.as('cleo').ask('commitments.answer', answer)).rejects.toThrow('cannot see this project');
    await expect(on.app.as('cleo').ask('commitments.mine', {})).rejects.toThrow('cannot see this project');
    for (const bad of [{ how: 'well' }, { sentence: 'x'.repeat(301) }, { sentence: 7 }, { number: 3 }, { postMortemId: '../x' }])
      await expect(on.app.as('ben').ask('commitments.answer', { ...answer, ...bad })).rejects.toThrow('cannot be taken');
    await on.app.as('ben').ask('commitments.answer', answer);
    expect(await on.mine('ben')).toMatchObject([{ answer: { how: 'partly', sentence: 'Twice out of three' } }]);
    await on.app.as('ben').ask('commitments.answer', { ...answer, how: 'kept', sentence: '' });
    expect(await on.mine('ben')).toMatchObject([{ answer: { how: 'kept', sentence: '' } }]);
    expect(callsWith(await everything(on, 'ada'), 'Twice out of three')).toEqual([]);
  });

  it('also from the page in Confluence that is bound to one of the post-mortems, and from no other page', async () => {
    const on = await closingRoundOnSite();
    await on.closed();
    const settings = { shape: 1, projectId: '10100', projectKey: 'AI', postMortemId: PM, agenda: 'combined' };
    const page = (who: string, id: string) => on.app.asAtMacro(who, id, settings);
    await page('ada', '902').ask('session.place', { postMortemId: PM, agenda: 'combined' });
    const asked = await page('ben', '902').ask('commitments.mine', { here: PM });
    expect(asked).toMatchObject({ commitments: [{ text: BEN_SAID }] });
    expect(JSON.stringify(asked)).not.toContain(ADA_SAID);
    await expect(page('ben', '902').ask('commitments.mine', { here: LATER })).rejects.toThrow('not for that post-mortem');
    await expect(page('ben', '902').ask('commitments.mine', {})).rejects.toThrow('not for that post-mortem');
    await expect(page('ben', '903').ask('commitments.mine', { here: PM })).rejects.toThrow('not for that post-mortem');
    expect(await page('cleo', '902').ask('commitments.mine', { here: PM })).toMatchObject({ commitments: [] });
  });
});

describe('30 days after the meeting', () => {
  it('each is told once by a message of their own, without the sentence, however often the day runs (S0-34)', async () => {
    const on = await closingRoundOnSite();
    await on.closed();
    await on.daily();
    on.pass(29);
    await on.daily();
    expect(on.mailTo('ben')).toEqual([]);
    on.pass(1);
    await Promise.all([on.daily(), on.daily()]);
    await on.daily();
    on.pass(1);
    await on.daily();
    for (const who of ['ada', 'ben']) expect(on.mailTo(who)).toMatchObject([{ title: 'Something you said a month ago' }]);
    const mail = JSON.stringify([on.mailTo('ada'), on.mailTo('ben')]);
    expect(mail).not.toContain(ADA_SAID);
    expect(mail).not.toContain(BEN_SAID);
    expect(on.mailTo('cleo')).toEqual([]);
  });

  it('whoever has said already how it went is not told, and a day that was missed is made up for', async () => {
    const on = await closingRoundOnSite();
    await on.closed();
    await on.app.as('ben').ask('commitments.answer', { postMortemId: PM, number: 1, how: 'kept', sentence: '' });
    on.pass(33);
    await on.daily();
    expect(on.mailTo('ben')).toEqual([]);
    expect(on.mailTo('ada')).toHaveLength(1);
  });

  it('goes on with those who are left where the look ended in the midst of them', async () => {
    const on = await closingRoundOnSite();
    await on.closed();
    const told = [await slotOfCommitment(forCommitments, PM, 'ada')];
    const value = { from: Date.now() + 30 * 86_400_000, told, refusals: 0, settled: false };
    await on.app.unasked(() => keptCommitmentsReturned.put({ id: sessionIdOf(PM, 1), belongsTo: '10100', version: 1, value }));
    on.pass(30);
    await on.daily();
    expect(on.mailTo('ada')).toEqual([]);
    expect(on.mailTo('ben')).toHaveLength(1);
  });

  it('tells nobody of a meeting that was held long before the app looked for the first time', async () => {
    const on = await closingRoundOnSite();
    await on.closed();
    on.pass(95);
    await on.daily();
    expect(on.mailTo('ada')).toEqual([]);
    expect(await on.mine('ada')).toMatchObject([{ text: ADA_SAID, answer: null }]);
  });
});
