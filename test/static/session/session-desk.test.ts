import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Envelope } from '#domain/session/envelope';
import type { ItemId } from '#domain/session/ids';
import type { Session } from '#domain/session/session';
import { proposeAgenda } from '#usecases/propose-agenda';
import { forSessions } from '../../../src/compose';
import type { NewCommand, SessionDesk } from '../../../static/shared/src/session/session-desk';
import { leaveKvs } from '../../support/kvs-of-the-app';
import { aBrowser, sessionAtDesks as atDesks, type sessionAtDesks } from '../../support/session-at-desks';

type Room = Awaited<ReturnType<typeof sessionAtDesks>>;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  leaveKvs();
});

const moved = (now: number) => void vi.setSystemTime(now);
const room = (given: Parameters<typeof atDesks>[0] = {}) => atDesks({ moved, ...given });

const now = (desk: SessionDesk): Session => {
  const { session } = desk.view();
  if (session === null) throw new Error('The session has not been read');
  return session;
};

const cards = (...texts: readonly string[]): Envelope => ({
  kind: 'cards',
  by: null,
  cards: texts.map((text, n) => ({ id: `card-${text.length}-${n}-x` as ItemId, text, firstBucket: null, pinned: [] })),
});

const frictionDraft = (text: string) =>
  ({ kind: 'friction', text, bucket: null, group: null, repeatable: null, pinned: [] }) as const;

const friction = (item: ItemId, text: string, based = 0): NewCommand => ({
  ...{ kind: 'write', of: 'cards', item, based },
  draft: frictionDraft(text),
});

/** A session that has begun, with the facilitator at a desk, and the board of frictions open for single cards. */
async function begun(given: Parameters<typeof atDesks>[0] = {}): Promise<{ at: Room; tomasz: SessionDesk }> {
  const at = await room(given);
  const tomasz = at.desk('tomasz');
  await at.pass(500);
  void tomasz.send({ kind: 'start' });
  await at.pass(500);
  for (const what of ['successes', 'frictions'] as const) {
    while (now(tomasz).agenda.phases[now(tomasz).phase ?? 0]?.kind !== what) {
      void tomasz.send({ kind: 'move-on', from: now(tomasz).phase ?? 0, skip: 'Not what this test is about' });
      await at.pass(500);
    }
    void tomasz.send({ kind: 'open-writing', what, anonymous: false });
    await at.pass(500);
    void tomasz.send({ kind: 'reveal', what });
    await at.pass(500);
  }
  return { at, tomasz };
}

describe('A desk in a session', () => {
  it('shows the session as it begins, and whose desk it is', async () => {
    const at = await room();
    const desk = at.desk('tomasz');
    expect(desk.view().state).toBe('loading');
    await at.pass(1_000);
    expect(desk.view()).toMatchObject({ state: 'live', you: 'tomasz', pending: 0, recordOnly: false });
    expect(now(desk)).toMatchObject({ status: 'preparing', facilitator: 'tomasz', version: 0 });
    expect(
      desk
        .view()
        .people.map(({ accountId }) => accountId)
        .sort(),
    ).toEqual(['miriam', 'sofia', 'tomasz']);
    expect(desk.view().postMortem).toMatchObject({ title: 'Support triage pilot', projectId: '10100' });
  });

  it('shows one’s own change at once and everybody’s within a second', async () => {
    const { at, tomasz } = await begun();
    const miriam = at.desk('miriam');
    await at.pass(1_000);
    const item = miriam.newItem();
    void miriam.send(friction(item, 'Exports stopped twice'));
    expect(now(miriam).items.cards.map(({ text }) => text)).toEqual(['Exports stopped twice']);
    expect(now(tomasz).items.cards).toEqual([]);
    await at.pass(1_000);
    expect(now(tomasz).items.cards.map(({ text }) => text)).toEqual(['Exports stopped twice']);
    expect(now(tomasz)).toEqual(now(miriam));
  });

  it('does not wait for hints: without them the others see it after a few seconds, and it says so', async () => {
    const { at, tomasz } = await begun();
    at.lineDown(true);
    const miriam = at.desk('miriam');
    await at.pass(1_000);
    expect(miriam.view().state).toBe('polling');
    void miriam.send(friction(miriam.newItem(), 'Nobody was told'));
    await at.pass(11_000);
    expect(now(tomasz).items.cards).toHaveLength(1);
  });

  it('takes back what was refused, and offers it again with the reason and what stands there now', async () => {
    const { at, tomasz } = await begun();
    const miriam = at.desk('miriam');
    await at.pass(1_000);
    const item = miriam.newItem();
    await Promise.all([miriam.send(friction(item, 'First words')), at.pass(1_000)]);
    const both = Promise.all([
      tomasz.send(friction(item, 'What Tomasz made of it', 1)),
      miriam.send(friction(item, 'What Miriam made of it', 1)),
    ]);
    await at.pass(1_500);
    const outcomes = await both;
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'refused']);
    const loser = outcomes[0]?.kind === 'refused' ? tomasz : miriam;
    const winner = loser === miriam ? tomasz : miriam;
    expect(now(loser).items.cards).toEqual(now(winner).items.cards);
    const [refused] = loser.view().refused;
    expect(refused?.command).toMatchObject({ kind: 'write', item });
    expect(refused?.why).toMatchObject({
      kind: 'refused',
      refusal: { why: 'changed-meanwhile', now: now(winner).items.cards[0] },
    });
    loser.forget(refused?.command.id as never);
    expect(loser.view().refused).toEqual([]);
  });

  it('says that its window is older than the app when it hears what it does not know, and loses nothing by a reload', async () => {
    const { at, tomasz } = await begun();
    const browser = aBrowser();
    const before = at.desk('miriam', browser);
    await at.pass(1_000);
    at.spoil((name, _payload, answer) =>
      ['session.read', 'session.send'].includes(name)
        ? JSON.parse(JSON.stringify(answer).replaceAll('"kind":"put"', '"kind":"set-in-stone"'))
        : answer,
    );
    const item = before.newItem();
    void before.send(friction(item, 'Written in an old window'));
    await at.pass(30_000);
    expect(before.view()).toMatchObject({ state: 'outdated', pending: 1, refused: [] });
    before.close();
    at.spoil((_name, _payload, answer) => answer);
    const after = at.desk('miriam', browser);
    await at.pass(3_000);
    expect(after.view()).toMatchObject({ state: 'live', pending: 0, refused: [] });
    expect(now(tomasz).items.cards.map(({ id }) => id)).toEqual([item]);
  });

  it('sets aside what the app fails over each time, with its text, and sends what was given after it', async () => {
    const { at, tomasz } = await begun();
    const browser = aBrowser();
    const miriam = at.desk('miriam', browser);
    await at.pass(1_000);
    at.spoil((name, payload, answer) => {
      if (name === 'session.send' && JSON.stringify(payload).includes('Words that break it')) throw new Error('It failed');
      return answer;
    });
    // A comment on nothing is refused, so that the session cannot tell that it was done.
    const on = miriam.newItem();
    const draft = { on, text: 'Words that break it', mentions: [] };
    void miriam.send({ kind: 'write', of: 'comments', item: miriam.newItem(), based: 0, draft });
    const item = miriam.newItem();
    void miriam.send(friction(item, 'Given after it'));
    await at.pass(30_000);
    expect(miriam.view()).toMatchObject({ state: 'live', pending: 0 });
    expect(miriam.view().refused).toMatchObject([{ command: { kind: 'write', draft }, why: { kind: 'failed' } }]);
    expect(now(tomasz).items.cards.map(({ id }) => id)).toEqual([item]);
    miriam.close();
    const after = at.desk('miriam', browser);
    await at.pass(2_000);
    expect(after.view().refused).toMatchObject([{ why: { kind: 'failed' } }]);
  });

  it('keeps what could not be sent through a reload, and sends it once', async () => {
    const { at, tomasz } = await begun();
    const browser = aBrowser();
    const before = at.desk('miriam', browser);
    await at.pass(1_000);
    at.cut('miriam');
    const [one, two] = [before.newItem(), before.newItem()];
    void before.send(friction(one, 'Written in a tunnel'));
    void before.send(friction(two, 'And another'));
    await at.pass(5_000);
    expect(before.view()).toMatchObject({ state: 'offline', pending: 2 });
    expect(now(before).items.cards).toHaveLength(2);
    before.close();
    at.mend('miriam');
    const after = at.desk('miriam', browser);
    await at.pass(2_000);
    expect(after.view()).toMatchObject({ state: 'live', pending: 0 });
    expect(now(tomasz).items.cards.map(({ id }) => id)).toEqual([one, two]);
    expect(browser.kept.size).toBe(0);
  });

  it('does a command once whose answer was lost', async () => {
    const { at, tomasz } = await begun();
    const miriam = at.desk('miriam');
    await at.pass(1_000);
    const item = miriam.newItem();
    const sent = miriam.send(friction(item, 'Said once'));
    // It has reached the app and the answer is on its way.
    await at.pass(85);
    at.cut('miriam');
    await at.pass(3_000);
    at.mend('miriam');
    await at.pass(5_000);
    expect(await sent).toEqual({ kind: 'done' });
    expect(now(tomasz).items.cards).toMatchObject([{ id: item, revision: 1 }]);
  });

  it('keeps a refused text through a reload until it is given up', async () => {
    const { at } = await begun();
    const browser = aBrowser();
    const before = at.desk('miriam', browser);
    await at.pass(1_000);
    void before.send(friction(before.newItem(), 'x'.repeat(900)));
    await at.pass(1_000);
    expect(before.view().refused[0]?.why).toMatchObject({ kind: 'refused', refusal: { why: 'too-long', most: 500 } });
    before.close();
    const after = at.desk('miriam', browser);
    await at.pass(1_000);
    const [refused] = after.view().refused;
    expect(refused?.command).toMatchObject({ kind: 'write', draft: { text: 'x'.repeat(900) } });
    after.forget(refused?.command.id as never);
    await at.pass(10);
    expect(browser.kept.size).toBe(0);
  });

  it('keeps drafts through a reload, each person’s own', async () => {
    const at = await room();
    const browser = aBrowser();
    const before = at.desk('miriam', browser);
    before.drafts.write('card', 'half a sent');
    before.close();
    const after = at.desk('miriam', browser);
    expect(after.drafts.read('card')).toBe('half a sent');
    after.drafts.drop('card');
    expect(at.desk('miriam', browser).drafts.read('card')).toBeNull();
  });

  it('takes one’s own last change back, but not what somebody else has changed since', async () => {
    const { at, tomasz } = await begun();
    const miriam = at.desk('miriam');
    await at.pass(1_000);
    const [one, two] = [miriam.newItem(), miriam.newItem()];
    void miriam.send(friction(one, 'First'));
    void miriam.send(friction(two, 'Second'));
    void miriam.send(friction(two, 'Second, better', 1));
    await at.pass(1_000);
    expect(miriam.view().canUndo).toBe(true);
    expect(tomasz.view().canUndo).toBe(false);
    void miriam.undo();
    await at.pass(1_000);
    expect(now(tomasz).items.cards.map(({ text }) => text)).toEqual(['First', 'Second']);
    void tomasz.send(friction(one, 'First, by Tomasz', 1));
    await at.pass(1_000);
    void miriam.undo();
    await at.pass(1_000);
    expect(now(tomasz).items.cards.map(({ text }) => text)).toEqual(['First, by Tomasz']);
    expect(miriam.undo()).toBeNull();
  });

  it('goes by the server’s clock, however wrong the browser’s is', async () => {
    const { at, tomasz } = await begun();
    const wrong = at.desk('miriam', aBrowser(), 1, 3 * 86_400_000);
    await at.pass(12_000);
    expect(Math.abs(wrong.serverNow() - at.clock.now())).toBeLessThan(100);
    expect(Math.abs(tomasz.serverNow() - at.clock.now())).toBeLessThan(100);
  });

  it('catches up from a snapshot after having been away for long', async () => {
    const { at, tomasz } = await begun();
    const miriam = at.desk('miriam');
    await at.pass(1_000);
    at.cut('miriam');
    const item = tomasz.newItem();
    for (let n = 0; n < 120; n += 1) {
      void tomasz.send(friction(item, `Version ${n} ${'of many words '.repeat(20)}`, n));
      await at.pass(300);
    }
    at.mend('miriam');
    await at.pass(15_000);
    expect(now(miriam)).toEqual(now(tomasz));
    expect(now(miriam).items.cards[0]?.revision).toBe(120);
  });

  it('begins with the agenda that a page has proposed while it stood open', async () => {
    const at = await room();
    const tomasz = at.desk('tomasz');
    await at.pass(1_000);
    expect(now(tomasz).agenda.from).toBe('combined');
    await proposeAgenda(forSessions, { id: 'pilot-2026', belongsTo: '10100', version: 1, value: at.postMortem }, 'five-phases');
    await at.pass(12_000);
    expect(now(tomasz).agenda.from).toBe('five-phases');
  });

  it('takes over a session that was begun in between with its own first change', async () => {
    const at = await room();
    const tomasz = at.desk('tomasz');
    await at.pass(1_000);
    await proposeAgenda(forSessions, { id: 'pilot-2026', belongsTo: '10100', version: 1, value: at.postMortem }, 'five-phases');
    void tomasz.send({ kind: 'open-poll', poll: 'safety' });
    await at.pass(12_000);
    expect(now(tomasz)).toMatchObject({ safety: { state: 'open' }, preparation: { agenda: { from: 'five-phases' } } });
  });

  it('lets nobody in who is not invited, and tells nothing', async () => {
    const { at } = await begun();
    const stranger = at.desk('cleo');
    await at.pass(1_000);
    expect(stranger.view()).toMatchObject({ state: 'refused', session: null, people: [] });
    await expect(at.call('cleo', 'session.send', { since: 0, commands: [{ id: 'command-1', kind: 'join' }] })).rejects.toThrow(
      'invited',
    );
    await expect(at.call('cleo', 'session.channel', {})).rejects.toThrow('invited');
    await expect(at.call('cleo', 'session.own', { secrets: {} })).rejects.toThrow('invited');
  });

  it('says that a follow-up has not been opened, and shows it as soon as it has (S0-46)', async () => {
    const { at, tomasz } = await begun();
    const next = at.desk('tomasz', aBrowser(), 2);
    await at.pass(1_000);
    expect(next.view()).toMatchObject({ state: 'not-opened', session: null });
    expect(await at.call('tomasz', 'session.follow-up', { agenda: 'follow-up' })).toMatchObject({
      kind: 'refused',
      refusal: { why: 'too-early' },
    });
    void tomasz.send({ kind: 'close', skip: 'Not what this test is about' });
    await at.pass(1_000);
    expect(await at.call('sofia', 'session.follow-up', { agenda: 'follow-up' })).toMatchObject({
      kind: 'refused',
      refusal: { why: 'only-facilitator' },
    });
    expect(await at.call('tomasz', 'session.follow-up', { agenda: 'follow-up' })).toMatchObject({ kind: 'opened' });
    await at.pass(16_000);
    expect(next.view().session).toMatchObject({ status: 'preparing', agenda: { from: 'follow-up' } });
  });
});

describe('Others in a session', () => {
  it('are seen with what they edit, as long as everybody sees that item', async () => {
    const { at, tomasz } = await begun();
    const miriam = at.desk('miriam');
    await at.pass(3_000);
    expect(tomasz.view().here).toMatchObject([{ person: 'miriam', at: null, wrote: false }]);
    const item = miriam.newItem();
    miriam.editing(item);
    await at.pass(3_000);
    expect(tomasz.view().here).toMatchObject([{ at: null }]);
    void miriam.send(friction(item, 'Now everybody sees it'));
    await at.pass(25_000);
    expect(tomasz.view().here).toMatchObject([{ person: 'miriam', at: item, wrote: true }]);
    expect(miriam.view().here).toMatchObject([{ person: 'tomasz' }]);
  });

  it('have not spoken yet when the next phase begins', async () => {
    const { at, tomasz } = await begun();
    const miriam = at.desk('miriam');
    await at.pass(1_000);
    void miriam.send(friction(miriam.newItem(), 'Something'));
    await at.pass(5_000);
    expect(tomasz.view().here).toMatchObject([{ wrote: true }]);
    void tomasz.send({ kind: 'move-on', from: now(tomasz).phase ?? 0, skip: 'Not what this test is about' });
    await at.pass(500);
    expect(tomasz.view().here).toMatchObject([{ wrote: false }]);
  });

  it('are gone a minute after their window was closed', async () => {
    const { at, tomasz } = await begun();
    const miriam = at.desk('miriam');
    await at.pass(3_000);
    expect(tomasz.view().here).toHaveLength(1);
    miriam.close();
    await at.pass(75_000);
    expect(tomasz.view().here).toEqual([]);
  });

  it('are told at most every two seconds, however quickly somebody goes from item to item', async () => {
    const { at, tomasz } = await begun();
    const items = ['a', 'b', 'c'].map((text) => {
      const item = tomasz.newItem();
      void tomasz.send(friction(item, text));
      return item;
    });
    await at.pass(5_000);
    const before = at.told.length;
    for (let n = 0; n < 100; n += 1) {
      tomasz.editing(items[n % 3] ?? null);
      await at.pass(100);
    }
    expect(at.told.length - before).toBeLessThanOrEqual(6);
  });
});

describe('Envelopes', () => {
  it('stay with their writer until they are opened, and are found again after a reload', async () => {
    const at = await room();
    const tomasz = at.desk('tomasz');
    const browser = aBrowser();
    const miriam = at.desk('miriam', browser);
    await at.pass(1_000);
    void tomasz.send({ kind: 'start' });
    for (let phase = 0; phase < 3; phase += 1)
      void tomasz.send({ kind: 'move-on', from: phase, skip: 'Not what this test is about' });
    void tomasz.send({ kind: 'open-writing', what: 'frictions', anonymous: true });
    await at.pass(2_000);
    void miriam.seal('frictions', cards('Too many hands'));
    void miriam.seal('frictions', cards('Too many hands', 'Nobody asked support'));
    await at.pass(1_000);
    expect(now(tomasz).frictions.envelopes).toBe(1);
    const again = at.desk('miriam', browser);
    await at.pass(1_000);
    expect((await Promise.all([again.own(), at.pass(500)]))[0].envelopes).toMatchObject([
      { step: 'frictions', envelope: cards('Too many hands', 'Nobody asked support') },
    ]);
    expect((await Promise.all([tomasz.own(), at.pass(500)]))[0].envelopes).toEqual([]);
    void tomasz.send({ kind: 'reveal', what: 'frictions' });
    await at.pass(1_000);
    expect(
      now(again)
        .items.cards.map(({ text }) => text)
        .sort(),
    ).toEqual(['Nobody asked support', 'Too many hands']);
    expect(now(again).items.cards.map(({ by }) => by)).toEqual([null, null]);
  });

  it('whose answer was lost are not given back when they were opened with the others', async () => {
    const at = await room();
    const tomasz = at.desk('tomasz');
    const miriam = at.desk('miriam');
    await at.pass(1_000);
    void tomasz.send({ kind: 'start' });
    for (let phase = 0; phase < 3; phase += 1)
      void tomasz.send({ kind: 'move-on', from: phase, skip: 'Not what this test is about' });
    void tomasz.send({ kind: 'open-writing', what: 'frictions', anonymous: false });
    await at.pass(2_000);
    const calls = at.wire.length;
    const sealed = miriam.seal('frictions', cards('Written in a tunnel'));
    // The envelope has come to the app, and its answer never comes to the browser.
    while (at.wire.length === calls || at.wire.at(-1)?.name !== 'session.seal') await at.pass(10);
    at.cut('miriam');
    await at.pass(200);
    void tomasz.send({ kind: 'reveal', what: 'frictions' });
    await at.pass(3_000);
    expect(now(tomasz).items.cards.map(({ text }) => text)).toEqual(['Written in a tunnel']);
    at.mend('miriam');
    await at.pass(20_000);
    expect(await sealed).toEqual({ kind: 'done' });
    expect(miriam.view().returned).toEqual([]);
  });

  it('that come too late are given back with their cards', async () => {
    const at = await room();
    const tomasz = at.desk('tomasz');
    const miriam = at.desk('miriam');
    await at.pass(1_000);
    void tomasz.send({ kind: 'start' });
    for (let phase = 0; phase < 3; phase += 1)
      void tomasz.send({ kind: 'move-on', from: phase, skip: 'Not what this test is about' });
    void tomasz.send({ kind: 'open-writing', what: 'frictions', anonymous: false });
    await at.pass(2_000);
    at.cut('miriam');
    const sealed = miriam.seal('frictions', cards('Written in a tunnel'));
    void tomasz.send({ kind: 'reveal', what: 'frictions' });
    await at.pass(3_000);
    at.mend('miriam');
    await at.pass(5_000);
    expect(await sealed).toMatchObject({ kind: 'refused' });
    expect(miriam.view().returned).toMatchObject([{ step: 'frictions', envelope: cards('Written in a tunnel') }]);
    miriam.forgetReturned('frictions');
    expect(miriam.view().returned).toEqual([]);
  });
});
