import type { AttributeType, EntityIndex, EntityType } from '../manifest/manifest';
import { isRecord } from '../manifest/yaml-value';
import { KvsError, refused } from './kvs-error';
import type { Scalar } from './request';

const INTEGER = { least: -2_147_483_648, most: 2_147_483_647 };
/** Bytes that the attributes of an index may take together (storage-reference/entities-manifest). */
const MOST_INDEX_BYTES = { range: 900, partition: 1_700 };

/** Holds a value against the declaration of its entity. Attributes that the manifest does not name are refused. */
export function checkEntityValue(entity: EntityType, value: unknown): void {
  if (!isRecord(value)) throw refused('INVALID_ENTITY_VALUE', `A value of entity ${entity.name} must be an object.`);
  for (const [name, member] of Object.entries(value)) {
    const type = entity.attributes.get(name);
    if (type === undefined) throw refused('INVALID_ENTITY_VALUE', `Entity ${entity.name} has no attribute ${name}.`);
    if (!fits(type, member))
      throw refused('INVALID_ENTITY_VALUE', `Attribute ${name} of entity ${entity.name} must be of type ${type}.`);
  }
  for (const index of entity.indexes.values()) checkIndexSize(index, value);
}

export function fits(type: AttributeType, value: unknown): boolean {
  switch (type) {
    case 'string':
      return typeof value === 'string' && value.trim() !== '';
    case 'boolean':
      return typeof value === 'boolean';
    case 'integer':
      return Number.isInteger(value) && Number(value) >= INTEGER.least && Number(value) <= INTEGER.most;
    case 'float':
      return typeof value === 'number' && Number.isFinite(value);
    case 'any':
      return value !== null && value !== undefined;
  }
}

/** A value to compare an attribute with. @throws KvsError 422 for attributes of type any, as on a real site. */
export function comparable(entity: EntityType, attribute: string, value: unknown): Scalar {
  const type = entity.attributes.get(attribute);
  if (type === undefined) throw refused('INVALID_ENTITY_ATTRIBUTE', `Entity ${entity.name} has no attribute ${attribute}.`);
  if (type === 'any')
    throw new KvsError(422, 'UNSUPPORTED_ATTRIBUTE', `Attribute ${attribute} is of type any and cannot be compared.`);
  const scalar = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  // An empty text may be asked for although none can be stored.
  if (!scalar || typeof value !== (type === 'string' ? 'string' : type === 'boolean' ? 'boolean' : 'number')) {
    throw refused(
      'INVALID_ENTITY_VALUE',
      `Attribute ${attribute} of entity ${entity.name} is compared with a value that is no ${type}.`,
    );
  }
  return value;
}

function checkIndexSize(index: EntityIndex, value: Record<string, unknown>): void {
  const bytes = (attributes: readonly string[]) =>
    attributes.reduce(
      (sum, attribute) => sum + (value[attribute] === undefined ? 0 : Buffer.byteLength(String(value[attribute]))),
      0,
    );
  if (bytes([index.range]) > MOST_INDEX_BYTES.range) {
    throw refused('INVALID_ENTITY_VALUE', `The range of index ${index.name} is larger than ${MOST_INDEX_BYTES.range} bytes.`);
  }
  if (bytes(index.partition) > MOST_INDEX_BYTES.partition) {
    throw refused(
      'INVALID_ENTITY_VALUE',
      `The partition of index ${index.name} is larger than ${MOST_INDEX_BYTES.partition} bytes.`,
    );
  }
}
