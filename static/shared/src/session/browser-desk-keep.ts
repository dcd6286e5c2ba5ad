import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { DeskKeep } from './waiting';

const DATABASE = 'hindsight-sessions';
const SHELF = 'waiting';

interface Stored extends DBSchema {
  waiting: { key: [place: string, name: string]; value: unknown };
}

/** Keeps what was not answered yet in the browser's IndexedDB. @param known tells person and session apart. */
export function browserDeskKeep(known: Promise<string>): DeskKeep {
  let opening: Promise<IDBPDatabase<Stored>> | null = null;
  const database = () => {
    opening ??= openDB<Stored>(DATABASE, 1, {
      upgrade: (made) => void made.createObjectStore(SHELF),
      terminated() {
        opening = null;
      },
    }).catch((problem: unknown) => {
      opening = null;
      throw problem;
    });
    return opening;
  };
  return {
    async all() {
      const place = await known;
      // Names are texts, and in the order of keys an empty list comes after every text.
      return (await database()).getAll(SHELF, IDBKeyRange.bound([place], [place, []]));
    },
    async put(name, kept) {
      await (await database()).put(SHELF, kept, [await known, name]);
    },
    async drop(name) {
      await (await database()).delete(SHELF, [await known, name]);
    },
  };
}
