import type { EntityType } from '../manifest/manifest';
import { comparable } from './entity-values';
import { refused } from './kvs-error';
import type { Conditions, PropertyCondition } from './request';

/**
 * Whether a stored value meets the conditions. A missing attribute is unequal to everything and contains nothing.
 * @throws KvsError for a condition that the attribute's type does not support.
 */
export function met(entity: EntityType, { operator, items }: Conditions, value: Readonly<Record<string, unknown>>): boolean {
  // Every item is looked at, so that a wrong one is refused whatever the others say.
  const answers = items.map((item) => one(entity, item, value[item.property]));
  return operator === 'and' ? answers.every(Boolean) : answers.some(Boolean);
}

function one(entity: EntityType, { property, condition, values }: PropertyCondition, actual: unknown): boolean {
  if (condition === 'EXISTS' || condition === 'NOT_EXISTS') {
    if (!entity.attributes.has(property)) comparable(entity, property, '');
    return (actual !== undefined) === (condition === 'EXISTS');
  }
  const wanted = comparable(entity, property, values[0]);
  const there = actual !== undefined && typeof actual === typeof wanted;
  switch (condition) {
    case 'EQUAL_TO':
      return actual === wanted;
    case 'NOT_EQUAL_TO':
      return actual !== wanted;
    case 'CONTAINS':
      return there && String(actual).includes(textual(property, wanted, condition));
    case 'NOT_CONTAINS':
      return !(there && String(actual).includes(textual(property, wanted, condition)));
    case 'BEGINS_WITH':
      return there && String(actual).startsWith(textual(property, wanted, condition));
  }
  if (typeof wanted === 'boolean')
    throw refused('INVALID_ENTITY_VALUE', `${condition} does not go with the boolean ${property}.`);
  switch (condition) {
    case 'BETWEEN': {
      const upper = comparable(entity, property, values[1]);
      return there && compare(actual, wanted) >= 0 && compare(actual, upper) <= 0;
    }
    case 'GREATER_THAN':
      return there && compare(actual, wanted) > 0;
    case 'GREATER_THAN_EQUAL_TO':
      return there && compare(actual, wanted) >= 0;
    case 'LESS_THAN':
      return there && compare(actual, wanted) < 0;
    case 'LESS_THAN_EQUAL_TO':
      return there && compare(actual, wanted) <= 0;
    default:
      throw refused('INVALID_REQUEST', `There is no condition ${condition}.`);
  }
}

function textual(property: string, wanted: string | number | boolean, condition: string): string {
  if (typeof wanted !== 'string')
    throw refused('INVALID_ENTITY_VALUE', `${condition} goes with texts alone, ${property} is none.`);
  return wanted;
}

/** Texts by their UTF-8 bytes, as the index orders them; numbers by size. */
function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)));
}
