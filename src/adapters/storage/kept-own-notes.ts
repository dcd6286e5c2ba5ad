import { kvs } from '@forge/kvs';
import { parsed } from '#domain/parsing/parsed';
import { ownNotesAt } from '#domain/session/parse-own-notes';
import type { OwnNotesStore } from '#ports/own-notes-store';
import { sessionKeys } from './session-keys';

/** What people note for themselves: one plain value a person and session, in a slot that does not tell whose it is. */
export const keptOwnNotes: OwnNotesStore = {
  async read(id, slot) {
    const raw: unknown = await kvs.get(sessionKeys.ownNotes(id, slot));
    if (raw === undefined) return null;
    const read = parsed(() => ownNotesAt(raw, 'notes'));
    if (!read.ok) throw new Error(`Your notes cannot be read from storage: ${read.field}: ${read.problem}.`);
    return read.value;
  },

  async save(id, slot, notes) {
    await kvs.set(sessionKeys.ownNotes(id, slot), notes);
  },
};
