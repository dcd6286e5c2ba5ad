import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import type { Keep } from './keep';

/** Raised by one whenever a table changes shape; an older folder is then refused with advice instead of being read wrongly. */
const SCHEMA_VERSION = 1;

export interface Store {
  /** Tables of JSON texts, for the products. */
  readonly keep: Keep;
  /** The database itself, for what needs indexes of its own (the key-value store). */
  readonly database: Database.Database;
  /** True when this store held nothing before it was opened. */
  readonly fresh: boolean;
  setting(name: string): string | undefined;
  putSetting(name: string, value: string): void;
  close(): void;
}

export interface StoreOptions {
  /** Folder of the database file; `null` keeps everything in memory. */
  readonly folder: string | null;
  /** Throws away what the folder held. */
  readonly startAnew?: boolean;
}

/** Opens (or makes) the site's database. @throws Error, in words for a person, when the folder was written by another version. */
export function openStore({ folder, startAnew = false }: StoreOptions): Store {
  if (folder !== null) {
    if (startAnew) forget(folder);
    mkdirSync(folder, { recursive: true });
  }
  const database = new Database(folder === null ? ':memory:' : join(folder, 'site.db'));
  // A crash may lose the last moments of a local site, never its integrity; in return a write does not wait for the disk.
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  database.exec('CREATE TABLE IF NOT EXISTS setting (name TEXT PRIMARY KEY, value TEXT NOT NULL)');
  database.exec(
    'CREATE TABLE IF NOT EXISTS entry (tbl TEXT NOT NULL, key TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY (tbl, key))',
  );

  const readSetting = database.prepare('SELECT value FROM setting WHERE name = ?');
  const writeSetting = database.prepare('INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)');
  const setting = (name: string) => {
    const row = readSetting.get(name) as { value: string } | undefined;
    return row?.value;
  };
  const found = setting('schema');
  if (found !== undefined && found !== String(SCHEMA_VERSION)) {
    database.close();
    throw new Error(
      `The data in ${folder} was written by another version (${found}, not ${SCHEMA_VERSION}). Start with --fresh.`,
    );
  }
  if (found === undefined) writeSetting.run('schema', String(SCHEMA_VERSION));

  return {
    keep: keepIn(database),
    database,
    fresh: found === undefined,
    setting,
    putSetting: (name, value) => void writeSetting.run(name, value),
    close() {
      // The journal is folded in, so that a stopped site is one file.
      database.pragma('wal_checkpoint(TRUNCATE)');
      database.close();
    },
  };
}

function keepIn(database: Database.Database): Keep {
  const read = database.prepare('SELECT key, json FROM entry WHERE tbl = ? ORDER BY key').raw();
  const write = database.prepare('INSERT OR REPLACE INTO entry (tbl, key, json) VALUES (?, ?, ?)');
  const remove = database.prepare('DELETE FROM entry WHERE tbl = ? AND key = ?');
  const writeAll = database.transaction((table: string, entries: Iterable<readonly [string, string]>) => {
    for (const [key, json] of entries) write.run(table, key, json);
  });
  return {
    *all(table) {
      for (const row of read.iterate(table)) {
        const [key, json] = row as [string, string];
        yield [key, json];
      }
    },
    put: (table, key, json) => void write.run(table, key, json),
    putMany: (table, entries) => void writeAll(table, entries),
    delete: (table, key) => void remove.run(table, key),
  };
}

function forget(folder: string): void {
  for (const name of ['site.db', 'site.db-wal', 'site.db-shm']) rmSync(join(folder, name), { force: true });
}
