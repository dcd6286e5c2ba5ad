import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { KeptIssue, KeptReading } from '#domain/reading/kept-reading';
import { inBuckets } from './buckets';
import type { Owner, ReadingKeep } from './reading-keep';

/** Projects whose results stay; of more, the ones visited longest ago go. */
const MOST_PROJECTS = 5;
const DATABASE = 'hindsight-readings';

interface Head<S> {
  readonly format: string;
  /** Browser time; also tells whether another window has written since. */
  readonly savedAt: number;
  readonly reading: Omit<KeptReading<unknown, S>, 'issues'>;
}

interface Stored<R, S> extends DBSchema {
  heads: { key: string; value: Head<S> };
  issues: { key: [string, number]; value: readonly KeptIssue<R>[] };
}

/**
 * Keeps results in the browser's IndexedDB.
 * @param format names the shape of what is kept; anything kept in another is dropped, because reading anew is always possible.
 */
export function browserKeep<R, S>(format: string, now: () => number): ReadingKeep<R, S> {
  let opening: Promise<IDBPDatabase<Stored<R, S>>> | null = null;
  const seen = new Map<string, number>();
  const database = () => {
    opening ??= openDatabase<R, S>(() => {
      opening = null;
    });
    return opening;
  };
  const forget = async (owners: readonly string[]) => {
    const writing = (await database()).transaction(['heads', 'issues'], 'readwrite');
    for (const owner of owners) {
      seen.delete(owner);
      writing.objectStore('heads').delete(owner);
      writing.objectStore('issues').delete(rangeOf(owner));
    }
    await writing.done;
  };

  const load = async (owner: string): Promise<KeptReading<R, S> | null> => {
    const reading = (await database()).transaction(['heads', 'issues']);
    const [head, buckets] = await Promise.all([
      reading.objectStore('heads').get(owner),
      reading.objectStore('issues').getAll(rangeOf(owner)),
    ]);
    if (!head) return null;
    if (head.format !== format) {
      await forget([owner]);
      return null;
    }
    seen.set(owner, head.savedAt);
    return { ...head.reading, issues: buckets.flat() };
  };

  const save = async (owner: string, { issues, ...reading }: KeptReading<R, S>, changed: ReadonlySet<string> | null) => {
    const writing = (await database()).transaction(['heads', 'issues'], 'readwrite');
    const heads = writing.objectStore('heads');
    const head = await heads.get(owner);
    // Another window may have kept its own result meanwhile: then the parts would not fit together, and all is written.
    const fits = head !== undefined && head.format === format && head.savedAt === seen.get(owner);
    const savedAt = Math.max(now(), (head?.savedAt ?? 0) + 1);
    heads.put({ format, savedAt, reading }, owner);
    for (const [bucket, part] of inBuckets(issues, fits ? changed : null))
      writing.objectStore('issues').put(part, [owner, bucket]);
    await writing.done;
    seen.set(owner, savedAt);
    const ages = await agesOf(await database());
    const old = ages.sort((a, b) => b.savedAt - a.savedAt).slice(MOST_PROJECTS);
    if (old.length > 0) await forget(old.map((entry) => entry.owner));
  };

  return {
    load: (owner) => load(keyOf(owner)).catch(() => null),
    // A full disk: what is kept of this project goes, because half of it would be worth nothing.
    save: (owner, reading, changed) => save(keyOf(owner), reading, changed).catch(() => forget([keyOf(owner)]).catch(() => {})),
    drop: (owner) => forget([keyOf(owner)]).catch(() => {}),
  };
}

async function openDatabase<R, S>(onGone: () => void): Promise<IDBPDatabase<Stored<R, S>>> {
  const open = () =>
    openDB<Stored<R, S>>(DATABASE, 1, {
      upgrade(database) {
        database.createObjectStore('heads');
        database.createObjectStore('issues');
      },
      terminated: onGone,
    });
  try {
    return await open();
  } catch (error) {
    onGone();
    // A later version of the app has been here before: its shapes are not ours, and all of it can be read anew.
    if (!(error instanceof DOMException) || error.name !== 'VersionError') throw error;
    await deleteDB(DATABASE);
    return open();
  }
}

async function agesOf<R, S>(database: IDBPDatabase<Stored<R, S>>): Promise<{ owner: string; savedAt: number }[]> {
  const ages: { owner: string; savedAt: number }[] = [];
  for await (const { key, value } of database.transaction('heads').store) ages.push({ owner: key, savedAt: value.savedAt });
  return ages;
}

const keyOf = ({ cloudId, viewer, projectId }: Owner) => JSON.stringify([cloudId, viewer, projectId]);
const rangeOf = (owner: string) => IDBKeyRange.bound([owner, 0], [owner, Number.MAX_SAFE_INTEGER]);
