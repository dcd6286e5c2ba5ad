import type Database from 'libsql';
import type { EntityType } from '../manifest/manifest';

export interface StoredRecord {
  readonly key: string;
  readonly value: string;
  readonly created: number;
  readonly updated: number;
  readonly expires: number | null;
}

/** Plain keys, secrets and every entity type are spaces of their own: the same key may stand in each. */
export type Space = 'plain' | 'secret' | `entity:${string}`;

export interface Records {
  /** The record under a key, unless it has expired and been forgotten. */
  get(space: Space, key: string): StoredRecord | undefined;
  put(space: Space, key: string, value: string, ttlMs: number | null): StoredRecord;
  remove(space: Space, key: string): void;
  /** Rows of a space that meet an SQL condition, in order; at most `limit`. */
  select(space: Space, where: Where): StoredRecord[];
  /** Runs a piece of work that is written as a whole or not at all. */
  together<T>(work: () => T): T;
}

export interface Where {
  readonly sql: string;
  readonly values: readonly (string | number)[];
  readonly order: string;
  readonly limit: number;
}

const COLUMNS = 'key, value, created, updated, expires';

/**
 * A real site may go on showing an expired value for up to this long. This one always does: an app that relies on the moment of expiry
 * shall fail here and not there.
 */
const LINGER_MS = 48 * 3_600_000;

/** The rows behind the key-value store. `now` is site time. */
export function openRecords(database: Database.Database, entities: Iterable<EntityType>, now: () => number): Records {
  database.exec(
    `CREATE TABLE IF NOT EXISTS kvs (space TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, created INTEGER NOT NULL,
     updated INTEGER NOT NULL, expires INTEGER, PRIMARY KEY (space, key))`,
  );
  for (const entity of entities) makeIndexes(database, entity);
  database.prepare('DELETE FROM kvs WHERE expires <= ?').run(now() - LINGER_MS);
  const read = database.prepare(`SELECT ${COLUMNS} FROM kvs WHERE space = ? AND key = ? AND (expires IS NULL OR expires > ?)`);
  const write = database.prepare(`INSERT OR REPLACE INTO kvs (space, ${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)`);
  const erase = database.prepare('DELETE FROM kvs WHERE space = ? AND key = ?');
  const selects = new Map<string, Database.Statement>();

  const get = (space: Space, key: string) => read.get(space, key, now() - LINGER_MS) as StoredRecord | undefined;
  return {
    get,
    put(space, key, value, ttlMs) {
      const at = now();
      const expires = ttlMs === null ? null : at + ttlMs;
      const created = get(space, key)?.created ?? at;
      write.run(space, key, value, created, at, expires);
      return { key, value, created, updated: at, expires };
    },
    remove: (space, key) => void erase.run(space, key),
    select(space, { sql, values, order, limit }) {
      // The space stands in the text, because an index on one space is only used when SQLite can see that it is that space.
      const statement = `SELECT ${COLUMNS} FROM kvs WHERE space = ${quoted(space)} AND (expires IS NULL OR expires > ?) ${sql} ORDER BY ${order} LIMIT ?`;
      let prepared = selects.get(statement);
      if (!prepared) {
        prepared = database.prepare(statement);
        selects.set(statement, prepared);
      }
      return prepared.all(now() - LINGER_MS, ...values, limit) as StoredRecord[];
    },
    together: (work) => database.transaction(work)(),
  };
}

/** The SQL expression of an attribute. Names come from the manifest, whose pattern lets in no quote. */
export const attributeSql = (attribute: string) => `json_extract(value, ${quoted(`$.${attribute}`)})`;

function makeIndexes(database: Database.Database, { name, indexes }: EntityType): void {
  for (const index of indexes.values()) {
    const columns = [...index.partition, index.range].map(attributeSql).join(', ');
    const called = `kvs ${name} ${index.name} ${[...index.partition, index.range].join(' ')}`.replaceAll('"', '');
    database.exec(`CREATE INDEX IF NOT EXISTS "${called}" ON kvs (${columns}, key) WHERE space = ${quoted(`entity:${name}`)}`);
  }
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
