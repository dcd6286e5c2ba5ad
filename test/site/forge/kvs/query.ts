import { KEY_INDEX } from '../manifest/entities';
import type { EntityIndex, EntityType } from '../manifest/manifest';
import { comparable } from './entity-values';
import { KvsError, refused } from './kvs-error';
import { met } from './met-conditions';
import { attributeSql, type Records, type StoredRecord } from './records';
import { type Condition, condition, conditions, items, optionalText, record, type Scalar } from './request';

/** Results of a page (storage-reference/entities-api-query). */
const PAGE = { usual: 10, most: 100 };

export interface Page {
  readonly records: readonly StoredRecord[];
  /** What was read to answer, filtered out or not: it is what is charged. */
  readonly read: readonly StoredRecord[];
  readonly cursor: string | undefined;
}

/** Plain keys in order, optionally those with a prefix. */
export function queryPlain(records: Records, request: Record<string, unknown>): Page {
  const values: string[] = [];
  let sql = '';
  const [first, ...more] = items(request.where, 'where');
  if (more.length > 0) throw refused('INVALID_REQUEST', 'There may only be one where condition.');
  if (first !== undefined) {
    const wanted = condition(first, 'where');
    const prefix = wanted.values[0];
    if (record(first, 'where').property !== 'key' || wanted.condition !== 'BEGINS_WITH' || typeof prefix !== 'string') {
      throw refused('INVALID_REQUEST', 'The only condition is that the key begins with a text.');
    }
    sql = 'AND key >= ? AND key < ?';
    values.push(prefix, `${prefix}${LAST_CHARACTER}`);
  }
  const after = optionalText(request.after, 'after');
  if (after !== null) {
    sql += ' AND key > ?';
    values.push(fromCursor(after).key);
  }
  const limit = pageLimit(request.limit);
  const found = records.select('plain', { sql, values, order: 'key', limit: limit + 1 });
  const page = found.slice(0, limit);
  return { records: page, read: page, cursor: found.length > limit ? toCursor(page.at(-1), null) : undefined };
}

/**
 * Records of an entity by one index: partition by equality, range by a condition, in the order of the range. A record without the
 * range's attribute is not in the index. Filters work on the page that was read, so a page may be empty and still have a cursor.
 */
export function queryEntity(records: Records, entity: EntityType, request: Record<string, unknown>): Page {
  const index = findIndex(entity, request.indexName);
  const rangeSql = index === null ? 'key' : attributeSql(index.range);
  const clauses: string[] = [`AND ${rangeSql} IS NOT NULL`];
  const values: (string | number)[] = [];
  const partition = items(request.partition, 'partition');
  const attributes = index?.partition ?? [];
  if (partition.length !== attributes.length) {
    throw refused(
      'INVALID_REQUEST',
      `Index ${index?.name ?? KEY_INDEX} needs ${attributes.length} partition values, got ${partition.length}.`,
    );
  }
  attributes.forEach((attribute, place) => {
    clauses.push(`AND ${attributeSql(attribute)} = ?`);
    values.push(bound(comparable(entity, attribute, partition[place])));
  });
  if (request.range !== undefined && request.range !== null) {
    const compared = (value: unknown) => (index === null ? keyValue(value) : comparable(entity, index.range, value));
    const range = rangeClause(condition(request.range, 'where'), rangeSql, compared);
    clauses.push(range.sql);
    values.push(...range.values.map(bound));
  }
  const down = request.sort === 'DESC';
  if (!down && request.sort !== undefined && request.sort !== 'ASC')
    throw refused('INVALID_REQUEST', 'sort must be ASC or DESC.');
  const after = optionalText(request.cursor, 'cursor');
  if (after !== null) {
    const { key, range } = fromCursor(after);
    clauses.push(`AND (${rangeSql}, key) ${down ? '<' : '>'} (?, ?)`);
    values.push(bound(range ?? key), key);
  }
  const limit = pageLimit(request.limit);
  const direction = down ? 'DESC' : 'ASC';
  const order = index === null ? `key ${direction}` : `${rangeSql} ${direction}, key ${direction}`;
  const found = records.select(`entity:${entity.name}`, { sql: clauses.join(' '), values, order, limit: limit + 1 });
  const read = found.slice(0, limit);
  const filters = conditions(request.filters, 'filters');
  return {
    read,
    records: filters === null ? read : read.filter((row) => met(entity, filters, record(JSON.parse(row.value), 'value'))),
    cursor: found.length > limit ? toCursor(read.at(-1), index) : undefined,
  };
}

/** Sorts after every text that begins with what stands before it. */
const LAST_CHARACTER = '\u{10FFFF}';

function rangeClause(
  { condition: name, values }: Condition,
  sql: string,
  compared: (value: unknown) => Scalar,
): { sql: string; values: Scalar[] } {
  const first = compared(values[0]);
  const operators: Readonly<Record<string, string>> = {
    EQUAL_TO: '=',
    GREATER_THAN: '>',
    GREATER_THAN_EQUAL_TO: '>=',
    LESS_THAN: '<',
    LESS_THAN_EQUAL_TO: '<=',
  };
  const operator = operators[name];
  if (operator !== undefined) return { sql: `AND ${sql} ${operator} ?`, values: [first] };
  if (name === 'BETWEEN') return { sql: `AND ${sql} >= ? AND ${sql} <= ?`, values: [first, compared(values[1])] };
  if (name === 'BEGINS_WITH' && typeof first === 'string') {
    return { sql: `AND ${sql} >= ? AND ${sql} < ?`, values: [first, `${first}${LAST_CHARACTER}`] };
  }
  throw refused('INVALID_REQUEST', `${name} cannot be used on the range of an index.`);
}

/** `null` stands for the index by key, which every entity has. */
function findIndex(entity: EntityType, name: unknown): EntityIndex | null {
  if (name === KEY_INDEX) return null;
  const index = typeof name === 'string' ? entity.indexes.get(name) : undefined;
  if (!index) throw refused('INVALID_ENTITY_INDEX', `Entity ${entity.name} has no index ${String(name)}.`);
  return index;
}

function keyValue(value: unknown): string {
  if (typeof value !== 'string') throw refused('INVALID_REQUEST', 'A key is compared with a text.');
  return value;
}

function pageLimit(value: unknown): number {
  if (value === undefined || value === null) return PAGE.usual;
  if (!Number.isInteger(value) || Number(value) < 1 || Number(value) > PAGE.most) {
    throw refused('COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE', `The page limit must be set between 1 and ${PAGE.most}.`);
  }
  return Number(value);
}

/** SQLite knows no booleans: JSON's true and false come out as 1 and 0. */
const bound = (value: Scalar) => (typeof value === 'boolean' ? Number(value) : value);

function toCursor(last: StoredRecord | undefined, index: EntityIndex | null): string | undefined {
  if (!last) return undefined;
  const range = index === null ? null : record(JSON.parse(last.value), 'value')[index.range];
  return Buffer.from(JSON.stringify({ key: last.key, range })).toString('base64url');
}

function fromCursor(cursor: string): { key: string; range: Scalar | null } {
  try {
    const { key, range } = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as { key: unknown; range: unknown };
    if (typeof key === 'string') {
      return { key, range: typeof range === 'string' || typeof range === 'number' || typeof range === 'boolean' ? range : null };
    }
  } catch {
    // Falls through to the refusal: a cursor that is no JSON is as wrong as one without a key.
  }
  throw new KvsError(400, 'INVALID_CURSOR', 'The cursor is not one that this store gave out.');
}
