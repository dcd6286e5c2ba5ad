import type { AttributeType, EntityIndex, EntityType } from './manifest';
import { child, list, ManifestError, members, text, type YamlValue } from './yaml-value';

/** Limits of custom entities (storage-reference/entities-manifest). */
const MOST = { entities: 20, attributes: 50, indexes: 7 };
const TYPES: ReadonlySet<string> = new Set(['string', 'boolean', 'float', 'integer', 'any']);
/** Made by Forge for every entity, and therefore not to be declared. */
export const KEY_INDEX = 'by-key';

/** Reads `app.storage.entities`. @throws ManifestError where Forge would refuse the deployment. */
export function readEntities(found: YamlValue): ReadonlyMap<string, EntityType> {
  const entities = new Map(
    list(found).map((entity) => {
      const name = text(child(entity, 'name'));
      const attributes = new Map(
        members(child(entity, 'attributes')).map(([key, value]) => [key, attributeType(child(value, 'type'))]),
      );
      if (attributes.size > MOST.attributes)
        throw new ManifestError(`manifest.yml: ${entity.at} has more than ${MOST.attributes} attributes`);
      const indexes = list(child(entity, 'indexes')).map((index) => readIndex(index, attributes));
      if (indexes.length > MOST.indexes)
        throw new ManifestError(`manifest.yml: ${entity.at} has more than ${MOST.indexes} indexes`);
      return [name, { name, attributes, indexes: new Map(indexes.map((index) => [index.name, index])) }];
    }),
  );
  if (entities.size > MOST.entities) throw new ManifestError(`manifest.yml: more than ${MOST.entities} entities`);
  return entities;
}

function attributeType(found: YamlValue): AttributeType {
  const type = text(found);
  if (!TYPES.has(type)) throw new ManifestError(`manifest.yml: ${found.at} must be one of ${[...TYPES].join(', ')}`);
  return type as AttributeType;
}

/** An index is the name of one attribute, or a name with a range of one attribute and a partition of any number. */
function readIndex(found: YamlValue, attributes: ReadonlyMap<string, AttributeType>): EntityIndex {
  const indexed = (attribute: string) => {
    const type = attributes.get(attribute);
    if (type === undefined)
      throw new ManifestError(`manifest.yml: ${found.at} uses ${attribute}, which is no attribute of the entity`);
    if (type === 'any') throw new ManifestError(`manifest.yml: ${found.at} uses ${attribute}, whose type any cannot be indexed`);
    return attribute;
  };
  if (typeof found.value === 'string') return { name: found.value, partition: [], range: indexed(found.value) };
  const name = text(child(found, 'name'));
  if (name === KEY_INDEX) throw new ManifestError(`manifest.yml: ${found.at}.name is reserved`);
  const [range, ...more] = list(child(found, 'range')).map(text);
  if (range === undefined || more.length > 0) throw new ManifestError(`manifest.yml: ${found.at}.range must be one attribute`);
  return { name, partition: list(child(found, 'partition')).map((entry) => indexed(text(entry))), range: indexed(range) };
}
