import { kvs, WhereConditions } from '@forge/kvs';
import { parsed } from '#domain/parsing/parsed';
import { ownNotesAt } from '#domain/session/parse-own-notes';
import type { OwnNotesStore } from '#ports/own-notes-store';
import { sessionKeys } from './session-keys';
import { removeValues } from './session-parts';

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

  async discard(id, slots) {
    // A query may not see what was written a moment ago, so known slots are not left to it.
    await removeValues(slots.map((slot) => sessionKeys.ownNotes(id, slot)));
    let cursor: string | undefined;
    do {
      let query = kvs
        .query()
        .where('key', WhereConditions.beginsWith(sessionKeys.allOwnNotes(id)))
        .limit(A_PAGE);
      if (cursor !== undefined) query = query.cursor(cursor);
      const page = await query.getMany();
      await removeValues(page.results.map(({ key }) => key));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
  },
};

/** The most that one query gives. */
const A_PAGE = 100;
