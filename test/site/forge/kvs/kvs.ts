import type Database from 'libsql';
import type { EntityType } from '../manifest/manifest';
import { checkKey } from './keys-and-values';
import { KvsError, refused } from './kvs-error';
import { type Answer, batch, get, type Operations, remove, set, shown, sizeOf, spaceOf, transaction } from './operations';
import { type Page, queryEntity, queryPlain } from './query';
import { openRecords, type Space } from './records';
import { metadataFields, record } from './request';

/** An empty read is charged as 1 KB (forge-platform-pricing). */
const EMPTY_READ_BYTES = 1_024;

export interface KvsAnswer {
  readonly status: number;
  /** JSON, or empty where the store has nothing to say. */
  readonly body: string;
  readonly readBytes: number;
  readonly writtenBytes: number;
}

export interface Kvs {
  /** Answers one request of `@forge/kvs`, for example path `/api/v1/set`. Never throws for a wrong request. */
  handle(path: string, body: string): KvsAnswer;
}

export interface KvsOptions {
  readonly database: Database.Database;
  readonly entities: ReadonlyMap<string, EntityType>;
  /** Site time, epoch milliseconds. */
  readonly now: () => number;
}

/** Forge's key-value store and custom entities on a database: the wire that `@forge/kvs` speaks, with the platform's limits. */
export function createKvs({ database, entities, now }: KvsOptions): Kvs {
  const records = openRecords(database, entities.values(), now);
  const entity = (name: unknown) => {
    const found = typeof name === 'string' ? entities.get(name) : undefined;
    if (!found) throw refused('INVALID_ENTITY_TYPE', `The manifest declares no entity ${String(name)}.`);
    return found;
  };
  return {
    handle(path, body) {
      let readBytes = 0;
      let writtenBytes = 0;
      const on: Operations = {
        records,
        entity,
        read: (bytes) => {
          readBytes += bytes ?? EMPTY_READ_BYTES;
        },
        wrote: (bytes) => {
          writtenBytes += bytes;
        },
      };
      try {
        const answer = route(on, path, parsed(body), Buffer.byteLength(body));
        return {
          status: answer === null ? 204 : 200,
          body: answer === null ? '' : JSON.stringify(answer),
          readBytes,
          writtenBytes,
        };
      } catch (error) {
        if (!(error instanceof KvsError)) throw error;
        return {
          status: error.status,
          body: JSON.stringify({ code: error.code, message: error.message }),
          readBytes,
          writtenBytes: 0,
        };
      }
    },
  };
}

function route(on: Operations, path: string, request: unknown, bytes: number): Answer {
  const name = path.replace(/^\/api\/v1\//, '');
  if (name.startsWith('batch/')) return batchRoute(on, name, request);
  const body = record(request, 'The request');
  if (name === 'transaction') {
    transaction(on, body, bytes);
    return null;
  }
  if (name === 'query') return answered(on, queryPlain(on.records, body), body);
  if (name === 'entity/query') return answered(on, queryEntity(on.records, on.entity(body.entityName), body), body);
  const [, kind, verb] = /^(secret\/|entity\/|)(get|set|delete)$/.exec(name) ?? [];
  const space: Space =
    kind === 'entity/' ? spaceOf(on, on.entity(body.entityName).name) : kind === 'secret/' ? 'secret' : 'plain';
  switch (verb) {
    case 'get':
      return get(on, space, checkKey(body.key), metadataFields(body.options));
    case 'set':
      return set(on, space, body);
    case 'delete':
      remove(on, space, body);
      return null;
    default:
      throw new KvsError(501, 'NOT_SERVED', `The local site does not serve ${path} of the key-value store.`);
  }
}

function batchRoute(on: Operations, name: string, request: unknown): Answer {
  switch (name) {
    case 'batch/get':
      return batch(on, request, (space, item) => get(on, space, checkKey(item.key), metadataFields(item.options)));
    case 'batch/set':
      return batch(on, request, (space, item) => {
        set(on, space, item);
        return null;
      });
    case 'batch/delete':
      return batch(on, request, (space, item) => {
        remove(on, space, item);
        return null;
      });
    default:
      throw new KvsError(501, 'NOT_SERVED', `The local site does not serve ${name} of the key-value store.`);
  }
}

function answered(on: Operations, page: Page, request: Record<string, unknown>): Answer {
  on.read(page.read.length === 0 ? null : page.read.reduce((sum, found) => sum + sizeOf(found), 0));
  const metadata = metadataFields(request.options);
  return {
    data: page.records.map((found) => shown(found, metadata)),
    ...(page.cursor === undefined ? {} : { cursor: page.cursor }),
  };
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    throw refused('INVALID_REQUEST', 'The request is not valid JSON.');
  }
}
