import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { begun, friction, now, room } from '../../support/begun-session';
import { leaveKvs } from '../../support/kvs-of-the-app';
import { aBrowser } from '../../support/session-at-desks';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  leaveKvs();
});

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
});
