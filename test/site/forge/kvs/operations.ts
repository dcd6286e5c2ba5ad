import type { EntityType } from '../manifest/manifest';
import { checkEntityValue } from './entity-values';
import { checkKey, checkValue } from './keys-and-values';
import { KvsError, refused } from './kvs-error';
import { met } from './met-conditions';
import type { Records, Space, StoredRecord } from './records';
import { type Conditions, conditions, items, optionalText, record, writeOptions } from './request';

/** Limits of one transaction and one batch (limits-kvs-ce). */
const MOST_OPERATIONS = 25;
const MOST_BATCH_ITEMS = 25;
const LARGEST_TRANSACTION = 4 * 1024 * 1024;

export interface Operations {
  readonly records: Records;
  entity(name: unknown): EntityType;
  /** Told the bytes that each operation reads or writes. */
  wrote(bytes: number): void;
  read(bytes: number | null): void;
}

export type Answer = Readonly<Record<string, unknown>> | null;

/** Reads one record. @throws KvsError KEY_NOT_FOUND. */
export function get(on: Operations, space: Space, key: string, metadata: ReadonlySet<string>): Record<string, unknown> {
  const found = on.records.get(space, key);
  on.read(found ? sizeOf(found) : null);
  if (!found) throw new KvsError(404, 'KEY_NOT_FOUND', 'There is no value for this key.');
  return shown(found, metadata);
}

/** Writes one record; answers with a value only when it was asked for. */
export function set(on: Operations, space: Space, request: Record<string, unknown>): Answer {
  const key = checkKey(request.key);
  const json = checkValue(request.value);
  checkEntity(on, space, request.value);
  const options = writeOptions(request.options);
  return on.records.together(() => {
    const previous = on.records.get(space, key);
    if (options.failIfExists && previous) throw new KvsError(409, 'KEY_CONFLICT', 'The key already exists.');
    const written = on.records.put(space, key, json, options.ttlMs);
    on.wrote(sizeOf(written));
    if (options.returnValue === null) return null;
    const asked = options.returnValue === 'LATEST' ? written : previous;
    return asked ? shown(asked, options.metadata) : null;
  });
}

export function remove(on: Operations, space: Space, request: Record<string, unknown>): void {
  const key = checkKey(request.key);
  on.records.remove(space, key);
  on.wrote(Buffer.byteLength(key));
}

/** Up to 25 independent operations; each succeeds or fails by itself. */
export function batch(on: Operations, request: unknown, each: (space: Space, item: Record<string, unknown>) => Answer): Answer {
  const entries = items(request, 'The batch');
  if (entries.length === 0 || entries.length > MOST_BATCH_ITEMS) {
    throw refused('TOO_MANY_ITEMS', `A batch holds 1 to ${MOST_BATCH_ITEMS} items, not ${entries.length}.`);
  }
  const successfulKeys: unknown[] = [];
  const failedKeys: unknown[] = [];
  for (const entry of entries) {
    const item = record(entry, 'An item of the batch');
    const entityName = optionalText(item.entityName, 'entityName');
    const told = { key: item.key, ...(entityName === null ? {} : { entityName }) };
    try {
      successfulKeys.push({ ...told, ...each(spaceOf(on, entityName), item) });
    } catch (error) {
      if (!(error instanceof KvsError)) throw error;
      failedKeys.push({ ...told, error: { code: error.code, message: error.message } });
    }
  }
  return { successfulKeys, failedKeys };
}

/**
 * Sets, deletes and checks that happen together or not at all. Conditions look at the record as it stood before; a missing record has no
 * attributes, and a check of a missing record fails ("check if key exists and meets conditions").
 */
export function transaction(on: Operations, request: Record<string, unknown>, bytes: number): void {
  if (bytes > LARGEST_TRANSACTION) throw refused('MAX_SIZE', 'The transaction is larger than 4 MB.');
  const parse = (name: string) => items(request[name], name).map((entry) => operation(on, record(entry, name), name));
  const operations = [...parse('set'), ...parse('delete'), ...parse('check')];
  if (operations.length === 0 || operations.length > MOST_OPERATIONS) {
    throw refused('TOO_MANY_OPERATIONS', `A transaction holds 1 to ${MOST_OPERATIONS} operations, not ${operations.length}.`);
  }
  if (new Set(operations.map(({ key }) => key)).size < operations.length) {
    throw refused('DUPLICATE_KEY', 'Each key can only be used once in a transaction.');
  }
  on.records.together(() => {
    for (const { space, key, kind, entity, demands } of operations) {
      if (demands === null || entity === null) continue;
      const found = on.records.get(space, key);
      const holds =
        (found !== undefined || kind !== 'check') && met(entity, demands, found ? record(JSON.parse(found.value), 'value') : {});
      if (!holds) throw new KvsError(409, 'CONDITION_NOT_MET', `The conditions on ${key} are not met; nothing was written.`);
    }
    for (const { space, key, kind, json, ttlMs } of operations) {
      if (kind === 'set') on.wrote(sizeOf(on.records.put(space, key, json, ttlMs)));
      if (kind === 'delete') on.records.remove(space, key);
    }
  });
}

interface Operation {
  readonly kind: string;
  readonly space: Space;
  readonly key: string;
  readonly json: string;
  readonly ttlMs: number | null;
  readonly entity: EntityType | null;
  readonly demands: Conditions | null;
}

function operation(on: Operations, entry: Record<string, unknown>, kind: string): Operation {
  const entityName = optionalText(entry.entityName, 'entityName');
  const demands = conditions(entry.conditions, 'conditions');
  if (demands !== null && entityName === null) throw refused('INVALID_REQUEST', 'Conditions go with entities alone.');
  if (kind === 'check' && demands === null) throw refused('INVALID_REQUEST', 'A check needs conditions.');
  const space = spaceOf(on, entityName);
  const key = checkKey(entry.key);
  const json = kind === 'set' ? checkValue(entry.value) : '';
  if (kind === 'set') checkEntity(on, space, entry.value);
  const { ttlMs } = writeOptions(kind === 'set' ? entry.options : undefined);
  return { kind, space, key, json, ttlMs, entity: entityName === null ? null : on.entity(entityName), demands };
}

export function spaceOf(on: Operations, entityName: string | null): Space {
  return entityName === null ? 'plain' : `entity:${on.entity(entityName).name}`;
}

export function shown(found: StoredRecord, metadata: ReadonlySet<string>): Record<string, unknown> {
  return {
    key: found.key,
    value: JSON.parse(found.value) as unknown,
    ...(metadata.has('CREATED_AT') ? { createdAt: found.created } : {}),
    ...(metadata.has('UPDATED_AT') ? { updatedAt: found.updated } : {}),
    ...(metadata.has('EXPIRE_TIME') && found.expires !== null ? { expireTime: new Date(found.expires).toISOString() } : {}),
  };
}

export const sizeOf = ({ key, value }: StoredRecord) => Buffer.byteLength(key) + Buffer.byteLength(value);

function checkEntity(on: Operations, space: Space, value: unknown): void {
  if (space.startsWith('entity:')) checkEntityValue(on.entity(space.slice('entity:'.length)), value);
}
