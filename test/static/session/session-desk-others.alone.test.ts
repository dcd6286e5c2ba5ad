import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { begun, friction, now } from '../../support/begun-session';
import { leaveKvs } from '../../support/kvs-of-the-app';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  leaveKvs();
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
