import { Filter, FilterConditions, kvs, WhereConditions } from '@forge/kvs';
import type { Parsed } from '#domain/parsing/parsed';
import type { KeptRecord, RecordStore, UnreadableRecord } from '#ports/record-store';

/** How records of one kind are stored: as a custom entity of the manifest, with the attributes of `Stored` and an index on `belongsTo`. */
export interface RecordKind<T> {
  readonly entity: string;
  /** What people call such a record, for messages. */
  readonly name: string;
  /** The number of the stored shape; a later shape gets the next one and a migration by name. */
  readonly shape: number;
  readonly parse: (value: unknown) => Parsed<T>;
  /** Brings a value of an older shape up to date. Without it only today's shape can be read. */
  readonly migrate?: (value: unknown, shape: number) => unknown;
}

interface Stored {
  readonly belongsTo: string;
  readonly shape: number;
  readonly version: number;
  readonly value: unknown;
}

/** The most that one query gives. */
const A_PAGE = 100;

/** Records as a custom entity, changed by transactions on the condition that the version is the one that was read. */
export function keptRecords<T>({ entity, name, shape, parse, migrate }: RecordKind<T>): RecordStore<T> {
  const fromStored = (id: string, raw: unknown): KeptRecord<T> => {
    const stored = raw as Partial<Stored>;
    const readable =
      stored.shape === shape || (migrate !== undefined && typeof stored.shape === 'number' && stored.shape < shape);
    if (!readable || typeof stored.version !== 'number' || typeof stored.belongsTo !== 'string')
      throw new Error(`${name} was written by another version of the app (shape ${stored.shape}). Update the app.`);
    const value = parse(stored.shape === shape ? stored.value : migrate?.(stored.value, stored.shape as number));
    if (!value.ok) throw new Error(`${name} cannot be read from storage: ${value.field}: ${value.problem}.`);
    return { id, belongsTo: stored.belongsTo, version: stored.version, value: value.value };
  };

  type Asked = Pick<ReturnType<ReturnType<ReturnType<typeof kvs.entity<Stored>>['query']>['index']>, 'limit'>;

  async function everyPage<R>(query: () => Asked, take: (key: string, value: unknown) => R): Promise<R[]> {
    const found: R[] = [];
    let cursor: string | undefined;
    do {
      const asked = query().limit(A_PAGE);
      const page = await (cursor === undefined ? asked : asked.cursor(cursor)).getMany();
      for (const { key, value } of page.results) found.push(take(key, value));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    return found;
  }

  const of = (belongsTo: string | null) => (): Asked => {
    const all = kvs.entity<Stored>(entity).query().index('belongsTo');
    return belongsTo === null ? all : all.where(WhereConditions.equalTo(belongsTo));
  };

  const store: RecordStore<T> = {
    async read(id) {
      const raw = await kvs.entity<Stored>(entity).get(id);
      return raw === undefined ? null : fromStored(id, raw);
    },

    listOf: (belongsTo) => everyPage(of(belongsTo), fromStored),

    all: () => everyPage(of(null), fromStored),

    async found(belongsTo) {
      const unreadable: UnreadableRecord[] = [];
      const readable = await everyPage(of(belongsTo), (id, value) => {
        try {
          return [fromStored(id, value)];
        } catch (problem) {
          unreadable.push({ id, problem: problem instanceof Error ? problem.message : String(problem) });
          return [];
        }
      });
      return { records: readable.flat(), unreadable };
    },

    async put({ id, belongsTo, version, value }) {
      const stored: Stored = { belongsTo, shape, version, value };
      try {
        await kvs
          .transact()
          .set(id, stored, { entityName: entity, conditions: versionIs(version - 1) })
          .execute();
        return 'kept';
      } catch (refusal) {
        // How the platform words a failed condition is undocumented, so what is stored decides, not the error's code.
        const now = await kvs.entity<Stored>(entity).get(id);
        if ((now?.version ?? 0) !== version - 1) return 'changed-meanwhile';
        throw refusal;
      }
    },

    async remove(id, version) {
      try {
        await kvs
          .transact()
          .delete(id, { entityName: entity, conditions: versionIs(version) })
          .execute();
        return 'removed';
      } catch (refusal) {
        const now = await kvs.entity<Stored>(entity).get(id);
        if (now === undefined) return 'removed';
        if (now.version !== version) return 'changed-meanwhile';
        throw refusal;
      }
    },
  };
  return store;
}

/** The condition that a record has this version; 0 is a record that does not exist. */
function versionIs(version: number) {
  const filter = new Filter<Stored>();
  return version === 0
    ? filter.and('version', FilterConditions.notExists())
    : filter.and('version', FilterConditions.equalTo(version));
}
