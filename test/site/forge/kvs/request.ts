import { isRecord } from '../manifest/yaml-value';
import { refused } from './kvs-error';

export type Scalar = string | number | boolean;

export interface Condition {
  readonly condition: string;
  readonly values: readonly unknown[];
}

export interface PropertyCondition extends Condition {
  readonly property: string;
}

export interface Conditions {
  readonly operator: 'and' | 'or';
  readonly items: readonly PropertyCondition[];
}

export interface WriteOptions {
  readonly ttlMs: number | null;
  readonly failIfExists: boolean;
  readonly returnValue: 'PREVIOUS' | 'LATEST' | null;
  readonly metadata: ReadonlySet<string>;
}

const UNIT_MS: Readonly<Record<string, number>> = { SECONDS: 1_000, MINUTES: 60_000, HOURS: 3_600_000, DAYS: 86_400_000 };
/** Longest time to live: one year. */
const YEAR_MS = 366 * 86_400_000;
/** Conditions of one query or operation (limits-kvs-ce). */
const MOST_CONDITIONS = 100;

export function record(value: unknown, what: string): Record<string, unknown> {
  if (!isRecord(value)) throw refused('INVALID_REQUEST', `${what} must be an object.`);
  return value;
}

export function optionalText(value: unknown, what: string): string | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'string') throw refused('INVALID_REQUEST', `${what} must be a text.`);
  return value;
}

export function items(value: unknown, what: string): unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw refused('INVALID_REQUEST', `${what} must be a list.`);
  return value;
}

export function writeOptions(value: unknown): WriteOptions {
  const options = value === undefined || value === null ? {} : record(value, 'options');
  const { keyPolicy, returnValue } = options;
  if (keyPolicy !== undefined && keyPolicy !== 'OVERRIDE' && keyPolicy !== 'FAIL_IF_EXISTS') {
    throw refused('INVALID_REQUEST', 'options.keyPolicy must be OVERRIDE or FAIL_IF_EXISTS.');
  }
  if (returnValue !== undefined && returnValue !== 'PREVIOUS' && returnValue !== 'LATEST') {
    throw refused('INVALID_REQUEST', 'options.returnValue must be PREVIOUS or LATEST.');
  }
  if (returnValue !== undefined && keyPolicy === 'FAIL_IF_EXISTS') {
    throw refused('INVALID_REQUEST', 'options.returnValue goes with keyPolicy OVERRIDE alone.');
  }
  return {
    ttlMs: ttl(options.ttl),
    failIfExists: keyPolicy === 'FAIL_IF_EXISTS',
    returnValue: returnValue ?? null,
    metadata: new Set(items(options.returnMetadataFields, 'options.returnMetadataFields').map(String)),
  };
}

/** The metadata that a read or a query asks for. */
export function metadataFields(value: unknown): ReadonlySet<string> {
  const options = value === undefined || value === null ? {} : record(value, 'options');
  return new Set(items(options.metadataFields, 'options.metadataFields').map(String));
}

function ttl(value: unknown): number | null {
  if (value === undefined || value === null) return null;
  const { unit, value: amount } = record(value, 'options.ttl');
  const unitMs = typeof unit === 'string' ? UNIT_MS[unit] : undefined;
  if (unitMs === undefined || typeof amount !== 'number' || !Number.isInteger(amount) || amount <= 0) {
    throw refused('INVALID_TTL', 'options.ttl needs a whole positive value and a unit of SECONDS, MINUTES, HOURS or DAYS.');
  }
  if (amount * unitMs > YEAR_MS) throw refused('INVALID_TTL', 'The longest time to live is one year.');
  return amount * unitMs;
}

/** `{ and: [...] }` or `{ or: [...] }` of a query's filters or an operation's conditions. */
export function conditions(value: unknown, what: string): Conditions | null {
  if (value === undefined || value === null) return null;
  const found = record(value, what);
  if (found.and !== undefined && found.or !== undefined) {
    throw refused('INVALID_FILTER_OPERATORS_COMBINATION', 'Filter operators "and" and "or" cannot be present at the same level.');
  }
  const operator = found.or === undefined ? 'and' : 'or';
  const entries = items(found[operator], `${what}.${operator}`);
  if (entries.length === 0) throw refused('EMPTY_FILTER_OPERATOR', 'Filter operators "and" and "or" cannot be empty.');
  if (entries.length > MOST_CONDITIONS)
    throw refused('INVALID_REQUEST', `${what} holds more than ${MOST_CONDITIONS} conditions.`);
  return {
    operator,
    items: entries.map((entry) => {
      const { property } = record(entry, what);
      if (typeof property !== 'string') throw refused('INVALID_REQUEST', `A condition of ${what} names no property.`);
      return { property, ...condition(entry, what) };
    }),
  };
}

export function condition(value: unknown, what: string): Condition {
  const found = record(value, what);
  if (typeof found.condition !== 'string') throw refused('INVALID_REQUEST', `${what} has no condition.`);
  const values = items(found.values, `${what}.values`);
  if (values.length < (found.condition === 'BETWEEN' ? 2 : 1)) {
    throw refused(
      'INSUFFICIENT_FILTER_VALUES',
      `${found.condition} needs ${found.condition === 'BETWEEN' ? 'two values' : 'a value'}.`,
    );
  }
  return { condition: found.condition, values };
}
