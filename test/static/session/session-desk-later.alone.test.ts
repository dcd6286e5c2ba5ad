import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { proposeAgenda } from '#usecases/propose-agenda';
import { forSessions } from '../../../src/compose';
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

describe('A desk that was away, or comes late', () => {
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
