import { describe, expect, it } from 'vitest';
import type { MarkMoment, MarkSaved, MarkView } from '#contract/moments';
import { type MomentMarksClient, momentMarksClient } from '../../../static/project/src/moments/moment-marks-client';
import { momentMarksStore } from '../../../static/project/src/moments/moment-marks-store';
import { aMark, anOwnMoment } from '../../domain/moment-marks/a-mark';
import { at, day, person } from '../../support/story';

const kickOff = { momentId: 'kick-off:2026-01-27', day: day('2026-01-27') };
const star = { kind: 'star', starred: true } as const;
const view = (given: Partial<MarkView> = {}): MarkView => ({
  mark: aMark({ starred: true }),
  version: 1,
  mayRule: false,
  ...given,
});

function clientThat(does: Partial<MomentMarksClient>): MomentMarksClient {
  const refuse = async () => Promise.reject(new Error('not asked for'));
  return { read: async () => [], mark: refuse, add: refuse, remove: refuse, ...does };
}
const storeOver = (does: Partial<MomentMarksClient>) => {
  let ids = 0;
  const store = momentMarksStore({
    client: clientThat(does),
    me: person('ann'),
    newId: () => {
      ids += 1;
      return String(ids);
    },
    clock: () => at('2026-08-20T09:00:00Z'),
  });
  return store;
};
const keptAs = (asked: MarkMoment): MarkSaved => ({ conflict: false, current: view({ version: asked.version + 1 }) });

describe('marks on the page (S1-37)', () => {
  it('are read once and then shown', async () => {
    const store = storeOver({ read: async () => [view()] });
    expect(store.now().reading).toBe('reading');
    await store.read();
    expect(store.now()).toMatchObject({ reading: 'read' });
    expect(store.now().views.get(kickOff.momentId)).toEqual(view());
  });

  it('say when they could not be read, and stay when only a later reading fails', async () => {
    let works = false;
    const store = storeOver({ read: async () => (works ? [view()] : Promise.reject(new Error('no'))) });
    await store.read();
    expect(store.now().reading).toBe('unread');
    works = true;
    await store.read();
    works = false;
    await store.read();
    expect(store.now()).toMatchObject({ reading: 'read' });
  });

  it('show a star at once, and take it back when it is refused', async () => {
    let answer: (saved: MarkSaved) => void = () => {};
    let refuse: (why: Error) => void = () => {};
    const store = storeOver({
      mark: () =>
        new Promise((resolve, reject) => {
          answer = resolve;
          refuse = reject;
        }),
    });
    const first = store.mark(kickOff, star);
    await Promise.resolve();
    expect(store.now().views.get(kickOff.momentId)?.mark.starred).toBe(true);
    answer({ conflict: false, current: view() });
    expect(await first).toBe(true);

    const second = store.mark(kickOff, { kind: 'star', starred: false });
    await Promise.resolve();
    expect(store.now().views.get(kickOff.momentId)?.mark.starred).toBe(false);
    refuse(new Error('You cannot see this project.'));
    expect(await second).toBe(false);
    expect(store.now().views.get(kickOff.momentId)?.mark.starred).toBe(true);
    expect(store.now().notice?.text).toContain('Not kept');
  });

  it('go one after the other, each based on what the one before kept', async () => {
    const versions: number[] = [];
    const store = storeOver({
      mark: async (asked) => {
        versions.push(asked.version);
        return keptAs(asked);
      },
    });
    await Promise.all([
      store.mark(kickOff, star),
      store.mark(kickOff, { kind: 'star', starred: false }),
      store.mark(kickOff, star),
    ]);
    expect(versions).toEqual([0, 1, 2]);
  });

  it('show what somebody else kept a little earlier, and say so', async () => {
    const theirs = view({ version: 4, mark: aMark({ wording: 'Theirs' }) });
    const store = storeOver({ mark: async () => ({ conflict: true, current: theirs }) });
    expect(await store.mark(kickOff, { kind: 'reword', wording: 'Mine' })).toBe(false);
    expect(store.now().views.get(kickOff.momentId)).toEqual(theirs);
    expect(store.now().notice?.text).toContain('Somebody changed this moment');
  });

  it('offer to undo a dismissal', async () => {
    const asked: MarkMoment[] = [];
    const store = storeOver({
      mark: async (one) => {
        asked.push(one);
        const dismissed = one.change.kind === 'dismiss' && one.change.dismissed;
        return { conflict: false, current: view({ version: one.version + 1, mark: aMark({ dismissed }) }) };
      },
    });
    await store.mark(kickOff, { kind: 'dismiss', dismissed: true });
    store.now().notice?.undo?.();
    await store.mark(kickOff, star);
    expect(asked.map(({ change, version }) => [change, version])).toEqual([
      [{ kind: 'dismiss', dismissed: true }, 0],
      [{ kind: 'dismiss', dismissed: false }, 1],
      [star, 2],
    ]);
  });

  it('add a moment when the app has kept it, and put back one that was removed', async () => {
    const own = anOwnMoment();
    const added: unknown[] = [];
    const store = storeOver({
      add: async (moment) => {
        added.push(moment);
        return { conflict: false, current: view({ mark: { ...own, momentId: moment.momentId }, mayRule: true }) };
      },
      remove: async () => ({ removed: true }),
    });
    expect(await store.add(own.day, own.wording, own.keys)).toBe(true);
    expect(store.now().views.has('own:1')).toBe(true);
    expect(await store.remove('own:1')).toBe(true);
    expect(store.now().views.has('own:1')).toBe(false);
    store.now().notice?.undo?.();
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(store.now().views.has('own:1')).toBe(true);
    expect(added).toHaveLength(2);
    expect(added[1]).toEqual(added[0]);
  });
});

describe('the client of the marks', () => {
  it('calls the app by name and refuses an answer that it cannot read', async () => {
    const calls: unknown[] = [];
    const client = momentMarksClient(async (name, payload) => {
      calls.push([name, payload]);
      return name === 'moments.read' ? [view()] : { removed: 'perhaps' };
    });
    expect(await client.read()).toEqual([view()]);
    await expect(client.remove({ momentId: 'own:1', version: 1 })).rejects.toThrow('removed');
    expect(calls).toEqual([
      ['moments.read', {}],
      ['moments.remove', { momentId: 'own:1', version: 1 }],
    ]);
  });
});
