import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dailyDecisions } from '../../src/index';
import { NOW } from '../site/jira/tests/small-seed';
import { leaveSite } from '../support/app-on-site';
import { closedOnSite, DAY, HOUR, PM, plan } from '../support/closed-on-site';
import { person } from '../support/story';

beforeEach(() => {
  vi.useFakeTimers({ now: NOW + HOUR, toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  leaveSite();
});

type On = Awaited<ReturnType<typeof closedOnSite>>;

const bullet = (text: string) => ({ as: 'bullet', text });

describe('Who may do what with a summary', () => {
  it('is nobody outside: not without the project, not from another project, and before the record is published only those in the room', async () => {
    const on = await closedOnSite();
    const payloads = {
      'summary.save': { section: 'lessons', lines: [], seen: [] },
      'summary.reader': { accountId: 'cleo', role: null, reads: true },
      'summary.my-commitment': { share: true },
      'summary.places': {},
      'summary.publish': { request: 'request-0001', revision: 0, target: on.target, tellAgain: false },
    };
    for (const [name, payload] of Object.entries(payloads)) {
      await expect(on.call('cleo', name, payload), name).rejects.toThrow();
      await expect(on.call('ada', name, payload, '10101'), name).rejects.toThrow('another project');
    }
    expect(await on.call('cleo', 'summary.read')).toEqual({ now: Date.now(), kind: 'not-yours-to-see' });
    await expect(on.call('cleo', 'summary.states')).rejects.toThrow('cannot see this project');
    expect((await on.view()).revision).toBe(0);
  });

  it('is its state alone for those who may browse the project and were not in the room; and once it is published in Jira, its text', async () => {
    const on = await closedOnSite({ facilitator: person('ada') });
    const { postMortems } = (await on.app.as('ada').ask('postmortem.list', {})) as { postMortems: { version: number }[] };
    await on.app.as('ada').ask('postmortem.change', { id: PM, version: postMortems[0]?.version, plan: { ...plan, invited: [] } });
    expect(await on.view('ben')).toMatchObject({ draft: null, people: [], mayWrite: false, writers: ['ada'], document: null });
    await expect(on.call('ben', 'summary.save', { section: 'lessons', lines: [], seen: [] })).rejects.toThrow('is written by');
    await expect(on.publish('request-0001', {}, 'ben')).rejects.toThrow('is written by');
    await on.publish('request-0001', { target: { kind: 'jira' } });
    const { draft, document } = await on.view('ben');
    expect(draft).toBeNull();
    expect(JSON.stringify(document)).toContain('The export stopped twice');
  });

  it('refuses payloads that nobody could send by the page', async () => {
    const on = await closedOnSite();
    const wrong: readonly [string, object][] = [
      ['summary.read', { number: 3 }],
      ['summary.read', { locale: '<script>' }],
      ['summary.save', { section: 'authors', lines: [], seen: [] }],
      ['summary.save', { section: 'lessons', lines: [{ as: 'table', text: 'x' }], seen: [] }],
      ['summary.save', { section: 'lessons', lines: [bullet('x'.repeat(5_000))], seen: [] }],
      ['summary.reader', { accountId: '../x', role: null, reads: true }],
      ['summary.my-commitment', { share: 'yes' }],
      ['summary.publish', { request: 'r', revision: 0, target: on.target, tellAgain: false }],
      ['summary.publish', { request: 'request-0001', revision: 0, target: { kind: 'mail' }, tellAgain: false }],
    ];
    for (const [name, payload] of wrong)
      await expect(on.call('ada', name, payload), JSON.stringify(payload)).rejects.toThrow('cannot be taken');
  });
});

describe('A summary that is late', () => {
  const daily = (on: On) => on.app.unasked(() => dailyDecisions());

  it('reminds whoever facilitated once when the 48 hours are over, then after 3 and 7 days, however often the day is looked at (S0-38)', async () => {
    const on = await closedOnSite();
    const mails = () => on.inbox('ben').filter(({ kind }) => kind === 'email').length;
    const after: number[] = [];
    for (const time of [40 * HOUR, 8 * HOUR, DAY, 3 * DAY, DAY, 4 * DAY, 7 * DAY]) {
      on.pass(time);
      await daily(on);
      await daily(on);
      after.push(mails());
    }
    expect(after).toEqual([0, 1, 1, 2, 2, 3, 3]);
    expect(on.inbox('ada')).toEqual([]);
    expect(JSON.stringify(on.inbox('ben'))).not.toContain('The export stopped');
    expect((await on.view()).draft?.locale).toBe('en-GB');
  });

  it('reminds nobody once it is published, or once the post-mortem has ended', async () => {
    const on = await closedOnSite();
    await on.publish('request-0001');
    on.pass(5 * DAY);
    await daily(on);
    expect(on.inbox('ben').map(({ kind }) => kind)).toEqual(['mention']);
    const other = await closedOnSite();
    await other.app.as('ada').ask('postmortem.end', { id: PM, reason: 'The client has left' });
    other.pass(5 * DAY);
    await daily(other);
    expect(other.inbox('ben')).toEqual([]);
  });

  it('shows in the list of the project how each summary stands', async () => {
    const on = await closedOnSite();
    await on.publish('request-0001');
    expect(await on.call('ada', 'summary.states')).toMatchObject({
      states: [{ postMortemId: PM, number: 1, closedAt: NOW, dueBy: NOW + 48 * HOUR, published: { edition: 1 } }],
    });
  });
});
