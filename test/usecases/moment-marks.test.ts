import { describe, expect, it } from 'vitest';
import { MOST_MARKS, type MomentMark } from '#domain/moment-marks/moment-mark';
import { addOwnMoment } from '#usecases/add-own-moment';
import { markMoment } from '#usecases/mark-moment';
import { NotPermitted } from '#usecases/not-permitted';
import { readMomentMarks } from '#usecases/read-moment-marks';
import { removeOwnMoment } from '#usecases/remove-own-moment';
import { recordsInMemory } from '../support/records-in-memory';
import { at, day, person } from '../support/story';

const ann = { by: person('ann'), administers: false };
const bob = { by: person('bob'), administers: false };
const lead = { by: person('lea'), administers: true };
const kickOff = { projectId: '10001', momentId: 'kick-off:2026-01-27', day: day('2026-01-27') };
const chat = { momentId: 'own:1', day: day('2026-05-19'), wording: 'Chat was added', keys: [] };

const needs = () => ({ marks: recordsInMemory<MomentMark>(), now: () => at('2026-08-20T09:00:00Z') });
const star = { kind: 'star', starred: true } as const;

describe('marks on the key moments of a project (S1-37)', () => {
  it('are there for everybody in the project, and in no other', async () => {
    const store = needs();
    await markMoment(store, { ...kickOff, who: ann, basedOn: 0, change: star });
    expect((await readMomentMarks(store, '10001')).map(({ value }) => value.starred)).toEqual([true]);
    expect(await readMomentMarks(store, '10002')).toEqual([]);
  });

  it('are not overwritten by somebody who looked earlier; the newer one is told', async () => {
    const store = needs();
    await markMoment(store, { ...kickOff, who: ann, basedOn: 0, change: star });
    const late = await markMoment(store, { ...kickOff, who: bob, basedOn: 0, change: { kind: 'reword', wording: 'Late' } });
    expect(late).toMatchObject({ kind: 'changed-meanwhile', record: { version: 1, value: { starred: true, wording: null } } });
    const then = await markMoment(store, { ...kickOff, who: bob, basedOn: 1, change: { kind: 'reword', wording: 'Late' } });
    expect(then).toMatchObject({
      kind: 'kept',
      record: { version: 2, value: { starred: true, wording: 'Late', changedBy: 'bob' } },
    });
  });

  it('go to one of two people who mark at the same moment', async () => {
    const store = needs();
    const kinds = await Promise.all([ann, bob].map((who) => markMoment(store, { ...kickOff, who, basedOn: 0, change: star })));
    expect(kinds.map(({ kind }) => kind).sort()).toEqual(['changed-meanwhile', 'kept']);
  });
});

describe('a moment that a person adds (S1-37)', () => {
  it('is added once, however often its request arrives', async () => {
    const store = needs();
    const adding = { projectId: '10001', who: ann, moment: chat };
    const first = await addOwnMoment(store, adding);
    expect(await addOwnMoment(store, adding)).toEqual(first);
    expect(await readMomentMarks(store, '10001')).toHaveLength(1);
  });

  it('finds room in a project only as long as people could still read them all', async () => {
    const store = needs();
    for (let n = 0; n < MOST_MARKS; n += 1)
      await addOwnMoment(store, { projectId: '10001', who: ann, moment: { ...chat, momentId: `own:${n}` } });
    const more = { projectId: '10001', who: ann, moment: { ...chat, momentId: 'own:more' } };
    await expect(addOwnMoment(store, more)).rejects.toThrow(NotPermitted);
    await expect(markMoment(store, { ...kickOff, who: ann, basedOn: 0, change: star })).rejects.toThrow(NotPermitted);
    expect(await addOwnMoment(store, { ...more, moment: { ...chat, momentId: 'own:7' } })).toMatchObject({ kind: 'kept' });
    const starred = { projectId: '10001', momentId: 'own:7', day: chat.day, who: bob, basedOn: 1, change: star };
    expect(await markMoment(store, starred)).toMatchObject({ kind: 'kept' });
    expect(await addOwnMoment(store, { ...more, projectId: '10002' })).toMatchObject({ kind: 'kept' });
  });

  it('does not take the place of another person’s', async () => {
    const store = needs();
    await addOwnMoment(store, { projectId: '10001', who: ann, moment: chat });
    const theirs = await addOwnMoment(store, { projectId: '10001', who: bob, moment: { ...chat, wording: 'Other' } });
    expect(theirs).toMatchObject({ kind: 'changed-meanwhile', record: { value: { wording: 'Chat was added' } } });
  });

  it('is removed by who added it or who administers the project, by nobody else', async () => {
    const removing = { projectId: '10001', momentId: chat.momentId, basedOn: 1 };
    for (const [who, removed] of [
      [ann, true],
      [lead, true],
      [bob, false],
    ] as const) {
      const store = needs();
      await addOwnMoment(store, { projectId: '10001', who: ann, moment: chat });
      const attempt = removeOwnMoment(store, { ...removing, who });
      if (removed) expect(await attempt).toEqual({ kind: 'removed' });
      else await expect(attempt).rejects.toThrow(NotPermitted);
      expect(await readMomentMarks(store, '10001')).toHaveLength(removed ? 0 : 1);
    }
  });

  it('stays when it was starred meanwhile; once it is gone, removing it again does no harm', async () => {
    const store = needs();
    const { momentId } = chat;
    await addOwnMoment(store, { projectId: '10001', who: ann, moment: chat });
    await markMoment(store, { projectId: '10001', momentId, day: chat.day, who: bob, basedOn: 1, change: star });
    expect(await removeOwnMoment(store, { projectId: '10001', momentId, who: ann, basedOn: 1 })).toMatchObject({
      kind: 'changed-meanwhile',
      record: { version: 2 },
    });
    expect(await removeOwnMoment(store, { projectId: '10001', momentId, who: ann, basedOn: 2 })).toEqual({ kind: 'removed' });
    expect(await removeOwnMoment(store, { projectId: '10001', momentId, who: ann, basedOn: 2 })).toEqual({ kind: 'removed' });
  });

  it('is reworded by its author only, and a proposed moment is removed by nobody', async () => {
    const store = needs();
    await addOwnMoment(store, { projectId: '10001', who: ann, moment: chat });
    const reword = { kind: 'reword', wording: 'Mine' } as const;
    await expect(
      markMoment(store, { projectId: '10001', momentId: 'own:1', day: chat.day, who: bob, basedOn: 1, change: reword }),
    ).rejects.toThrow(NotPermitted);
    await markMoment(store, { ...kickOff, who: ann, basedOn: 0, change: star });
    await expect(removeOwnMoment(store, { ...kickOff, who: lead, basedOn: 1 })).rejects.toThrow(NotPermitted);
  });
});
