import { afterEach, describe, expect, it } from 'vitest';
import { keptOwnNotes } from '#adapters/storage/kept-own-notes';
import { sessionIdOf } from '#domain/session/parse-ids';
import type { OwnNotesStore } from '#ports/own-notes-store';
import { kvsOfTheApp, leaveKvs } from '../support/kvs-of-the-app';
import { ownNotesInMemory } from '../support/sessions-in-memory';

const PM = 'pilot-2026';
const id = sessionIdOf(PM, 1);

function notesOnForge(): OwnNotesStore {
  kvsOfTheApp();
  return keptOwnNotes;
}

afterEach(leaveKvs);

describe.each([
  ['in memory', ownNotesInMemory],
  ['on Forge', notesOnForge],
] as [string, () => OwnNotesStore][])('A store of private notes %s', (_name, open) => {
  it('gives back what was noted last, to the slot of whoever noted it alone', async () => {
    const store = open();
    expect(await store.read(id, 'aa')).toBeNull();
    await store.save(id, 'aa', { wentWell: 'The pilot team met daily', didNot: '', wouldChange: '' });
    await store.save(id, 'aa', { wentWell: 'They met daily', didNot: '', wouldChange: 'Ask support first' });
    expect(await store.read(id, 'aa')).toEqual({ wentWell: 'They met daily', didNot: '', wouldChange: 'Ask support first' });
    expect(await store.read(id, 'bb')).toBeNull();
  });

  it('lets go of all notes of a session, and of those of no other', async () => {
    const store = open();
    const notes = { wentWell: 'They met daily', didNot: '', wouldChange: '' };
    const followUp = sessionIdOf(PM, 2);
    for (let n = 0; n < 130; n += 1) await store.save(id, `slot-${n}`, notes);
    await store.save(followUp, 'slot-1', notes);
    await store.discard(id, ['slot-1', 'nobody']);
    for (const n of [0, 1, 64, 129]) expect(await store.read(id, `slot-${n}`)).toBeNull();
    expect(await store.read(followUp, 'slot-1')).toEqual(notes);
  });
});
