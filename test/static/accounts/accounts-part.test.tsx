import '../../support/without-styles';
import { describe, expect, it } from 'vitest';
import type { AccountsView, AccountView, WriteAccount } from '#contract/accounts';
import { noPins } from '#domain/account/account';
import type { Reading } from '#domain/account/reading';
import type { Because, Witness } from '#domain/account/verdict';
import { known } from '#domain/evidence/claim';
import type { FlowEvidence } from '#domain/evidence/flow/flow-evidence';
import { AccountForm } from '../../../static/project/src/accounts/account-form';
import { AccountItem } from '../../../static/project/src/accounts/account-item';
import { AccountSettings } from '../../../static/project/src/accounts/account-settings';
import { becauseInWords, disagreementInWords, readingInWords } from '../../../static/project/src/accounts/account-words';
import { type AccountsClient, accountsClient } from '../../../static/project/src/accounts/accounts-client';
import { accountsForPack } from '../../../static/project/src/accounts/accounts-for-pack';
import { AccountsPart } from '../../../static/project/src/accounts/accounts-part';
import { accountsStore } from '../../../static/project/src/accounts/accounts-store';
import { courseOf } from '../../../static/project/src/accounts/course-of';
import { daysTyped } from '../../../static/project/src/accounts/days-typed';
import { drawn, surroundings } from '../../support/drawn';
import { viewOfStories } from '../../support/generated-view';
import { at, day, key, story } from '../../support/story';

const { voice } = surroundings;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const may = { from: day('2026-05-01'), to: day('2026-05-31') };

const stories = [
  story({ started: at('2026-03-03T09:00:00Z'), finished: at('2026-06-12T09:00:00Z'), firstDue: day('2026-05-29') }),
  story({
    key: key('ONE-2'),
    created: at('2026-05-12T09:00:00Z'),
    started: at('2026-05-13T09:00:00Z'),
    finished: at('2026-06-01T09:00:00Z'),
  }),
];
const witness: Witness = {
  evidence: viewOfStories(stories).evidence,
  stories,
  findings: { flow: { blocked: known(0, []), blockedStretches: [], blockedCount: 0 } as unknown as FlowEvidence },
  dayOf: voice.dayOf,
  today: day('2026-08-20'),
};
const said = (text: string, given: Partial<AccountView> = {}): AccountView => ({
  id: `request-${text.length}`,
  version: 1,
  text,
  pins: noPins,
  reading: { kind: 'proposed' },
  at: at('2026-08-20T09:00:00Z'),
  mine: false,
  ...given,
});
const refused = async () => Promise.reject(new Error('not asked for'));
const storeOver = (client: Partial<AccountsClient>) => {
  let ids = 0;
  return accountsStore({
    client: { read: refused, write: refused, remove: refused, ...client },
    postMortemId: 'pilot-2026',
    newId: () => {
      ids += 1;
      return `request-${ids}`;
    },
  });
};
const partOf = async (view: AccountsView) => {
  const store = storeOver({ read: async () => view });
  await store.read();
  return drawn(<AccountsPart store={store} witness={witness} moments={[{ id: 'kick-off:2026-03-03', label: 'Kick-off' }]} />);
};

describe('accounts on the page (S3-1)', () => {
  it('show how a sentence is read, what Jira says to it, and its issues', async () => {
    const page = await partOf({ takesPart: true, accounts: [said('Scope was frozen in May')] });
    expect(page).toContain('Read as: nothing was added between 1 May and 31 May.');
    expect(page).toContain('Jira shows otherwise');
    expect(page).toContain('1 issue was added between 1 May and 31 May.');
    expect(page).toContain('href="/browse/ONE-2"');
    expect(page).toContain('1 sentence: 1 where Jira shows otherwise.');
  });

  it('put accounts that differ beside each other, by sentence', async () => {
    const page = await partOf({ takesPart: true, accounts: [said('Scope was frozen in May'), said('The scope grew in May')] });
    expect(page).toContain('Two accounts of scope, and they differ.');
    expect(disagreementInWords('end', 3, voice)).toBe('Three accounts of the end, and they differ.');
  });

  it('let the author alone change a sentence, and nobody know who that is', async () => {
    const page = await partOf({ takesPart: true, accounts: [said('The mood was fine', { mine: true }), said('It was not')] });
    expect(page.match(/Read it differently, or pin it/g)).toHaveLength(1);
    expect(page).toContain('(yours)');
    expect(page).toContain('Not read as anything that Jira could show.');
  });

  it('tell those who take no part what this is, and show them nothing', async () => {
    const page = await partOf({ takesPart: false, accounts: [] });
    expect(page).toContain('Those who are invited to this post-mortem write down here what they remember.');
    expect(page).not.toContain('One sentence');
  });

  it('show what a sentence is pinned to', () => {
    const account = said('Scope was frozen in May', { pins: { keys: [key('ONE-2')], momentId: 'm', days: may }, mine: true });
    const course = courseOf(witness.evidence, witness.today);
    const item = drawn(
      <AccountItem
        account={account}
        held={{ reading: null, verdict: null }}
        course={course}
        moments={[{ id: 'm', label: 'Jump in scope' }]}
        store={null}
      />,
    );
    expect(item).toContain('the moment “Jump in scope”');
    expect(item).toContain('the days between 1 May and 31 May');
    expect(item).not.toContain('Remove');
  });

  it('are written and set in forms with labels', () => {
    const course = courseOf(witness.evidence, witness.today);
    expect(course).toEqual({ first: '2026-03-03', last: '2026-06-12' });
    const form = drawn(<AccountForm course={course} onWrite={async () => true} />);
    expect(form).toContain('What do you remember? One sentence');
    const choices = drawn(
      <AccountSettings
        account={said('Scope was frozen in May')}
        course={course}
        moments={[]}
        store={storeOver({})}
        onClose={() => {}}
      />,
    );
    for (const label of ['Read it as', 'Pin it to issues', 'Pin it to days', 'As the app reads it: nothing was added'])
      expect(choices).toContain(label);
  });

  it('go into the pack by sentence, in the order of the alphabet', () => {
    const accounts = [said('Work was never blocked', { mine: true }), said('Scope was frozen in May'), said('The mood was fine')];
    const packed = accountsForPack(accounts, courseOf(witness.evidence, witness.today), witness, voice);
    expect(packed.map(({ text }) => text)).toEqual(['Scope was frozen in May', 'The mood was fine', 'Work was never blocked']);
    expect(packed.map((one) => Object.keys(one).sort())).toEqual(Array(3).fill(['text', 'verdict']));
    expect(plain(packed[0]?.verdict ?? '')).toBe('Jira shows otherwise: 1 issue was added between 1 May and 31 May.');
  });
});

describe('accounts as this page keeps them (S3-1)', () => {
  it('try again with the same request when no answer came, so that nothing is written twice', async () => {
    const asked: WriteAccount[] = [];
    let works = false;
    const store = storeOver({
      write: async (account) => {
        asked.push(account);
        if (!works) throw new Error('The connection was lost.');
        return { conflict: false, current: said(account.text, { id: account.id, mine: true }) };
      },
    });
    expect(await store.write('Scope was frozen')).toBe(false);
    expect(store.now().notice?.text).toContain('Not kept. The connection was lost.');
    works = true;
    expect(await store.write('Scope was frozen')).toBe(true);
    await store.write('Scope was frozen');
    expect(asked.map(({ id }) => id)).toEqual(['request-1', 'request-1', 'request-2']);
  });

  it('offer to undo a removal, and tell of a change made elsewhere', async () => {
    const own = said('It rained', { mine: true });
    const written: WriteAccount[] = [];
    let gone = true;
    const store = storeOver({
      read: async () => ({ takesPart: true, accounts: [own] }),
      remove: async () => (gone ? { removed: true } : { removed: false, current: { ...own, version: 5 } }),
      write: async (account) => {
        written.push(account);
        return { conflict: false, current: said(account.text, { id: account.id, mine: true }) };
      },
    });
    await store.read();
    expect(await store.remove(own)).toBe(true);
    expect(store.now().accounts).toEqual([]);
    store.now().notice?.undo?.();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(store.now().accounts.map(({ text }) => text)).toEqual(['It rained']);
    expect(written).toMatchObject([{ text: 'It rained', version: 0 }]);
    gone = false;
    expect(await store.remove(own)).toBe(false);
    expect(store.now().notice?.text).toContain('changed elsewhere');
  });

  it('say when they could not be read', async () => {
    const store = storeOver({});
    await store.read();
    expect(store.now().reading).toBe('unread');
    expect(drawn(<AccountsPart store={store} witness={witness} moments={[]} />)).toContain('The accounts could not be read');
  });

  it('are asked of the app by name, and refused when they cannot be read', async () => {
    const client = accountsClient(async (name) =>
      name === 'accounts.read' ? { takesPart: 'yes', accounts: [] } : { removed: true },
    );
    await expect(client.read('pilot-2026')).rejects.toThrow('takesPart');
    expect(await client.remove({ postMortemId: 'pilot-2026', id: 'request-1', version: 1 })).toEqual({ removed: true });
  });
});

describe('accounts in words', () => {
  it('say every reading and every reason in a sentence of its own', () => {
    const readings: readonly Reading[] = [
      { claim: 'scope-frozen', period: null },
      { claim: 'scope-grew', period: may },
      { claim: 'finished-on-time' },
      { claim: 'finished-late', days: null },
      { claim: 'finished-late', days: 14 },
      { claim: 'finished-by', period: may },
      { claim: 'started-on', period: { from: day('2026-02-02'), to: day('2026-02-02') } },
      { claim: 'started-late' },
      { claim: 'dates-moved', times: null },
      { claim: 'dates-moved', times: 2 },
      { claim: 'dates-never-moved' },
      { claim: 'estimates-right' },
      { claim: 'estimates-too-low' },
      { claim: 'reopened', period: may },
      { claim: 'never-reopened', period: null },
      { claim: 'blocked', period: null },
      { claim: 'never-blocked', period: may },
      { claim: 'nobody-worked', period: may },
    ];
    const words = readings.map((reading) => readingInWords(reading, voice));
    expect(new Set(words).size).toBe(words.length);
    const reasons: readonly (readonly [Because, string])[] = [
      [{ about: 'scope', added: 0, period: may }, 'no issue was added between 1 May and 31 May'],
      [
        { about: 'end', planned: day('2026-05-29'), actual: day('2026-08-11'), days: 74 },
        'the last issue was finished on 11 Aug, 74 days after the planned end (29 May)',
      ],
      [{ about: 'end', planned: null, actual: day('2026-08-11'), days: null }, 'the last issue was finished on 11 Aug'],
      [{ about: 'still-open', planned: day('2026-05-29'), open: 1 }, '1 issue is still open, and the planned end was 29 May'],
      [
        { about: 'start', planned: day('2026-01-20'), actual: day('2026-01-27') },
        'work on the first issue began on 27 Jan; planned was 20 Jan',
      ],
      [
        { about: 'dates', moves: 457, issues: 180, end: 4 },
        'due dates of 180 issues were moved, 457 times in all; the planned end was moved 4 times',
      ],
      [{ about: 'dates', moves: 0, issues: 0, end: 0 }, 'no due date was moved'],
      [
        { about: 'estimates', ratio: 1.6, issues: 48 },
        'the typical finished issue took 1.6 times its estimate (48 issues with both)',
      ],
      [{ about: 'rework', times: 5, issues: 4, period: null }, '4 issues were taken up again, 5 times in all'],
      [{ about: 'blocks', issues: 0, period: may }, 'no issue was blocked between 1 May and 31 May'],
      [{ about: 'work', events: 0, period: may }, 'nothing was started, finished or handed on between 1 May and 31 May'],
      [{ about: 'nothing', why: 'no-due-dates' }, 'no issue of the plan has a due date'],
    ];
    for (const [because, sentence] of reasons) expect(plain(becauseInWords(because, voice))).toBe(sentence);
  });

  it('take days as they are typed', () => {
    expect(daysTyped('', '')).toEqual({ ok: true, days: null });
    expect(daysTyped('2026-05-01', '')).toEqual({ ok: true, days: { from: '2026-05-01', to: '2026-05-01' } });
    expect(daysTyped('2026-05-31', '2026-05-01')).toMatchObject({ ok: false });
    expect(daysTyped('2026-05-32', '2026-05-01')).toMatchObject({ ok: false });
  });
});
