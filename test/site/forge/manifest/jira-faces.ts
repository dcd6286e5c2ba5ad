import type { GadgetFace, IndexedProperty } from './manifest';
import { child, isRecord, list, ManifestError, members, text, words, type YamlValue } from './yaml-value';

/** What a gadget of the manifest has beyond its resource. @throws ManifestError naming the place. */
export function readGadget(entry: YamlValue, resources: { has(key: string): boolean }): GadgetFace {
  for (const needed of ['description', 'thumbnail'])
    if (child(entry, needed).value === undefined) throw new ManifestError(`manifest.yml: ${entry.at}.${needed} is needed`);
  const edit = child(entry, 'edit');
  const resource = child(edit, 'resource');
  if (isRecord(edit.value) && !resources.has(text(resource)))
    throw new ManifestError(`manifest.yml: ${resource.at} names ${text(resource)}, which is no resource`);
  return {
    description: words(child(entry, 'description'), ''),
    edit: isRecord(edit.value) ? { resource: text(resource), native: child(edit, 'render').value === 'native' } : null,
    refreshable: child(entry, 'refreshable').value !== false,
  };
}

/**
 * The issue property that a panel's `displayConditions` ask for; null without conditions. This site serves that one condition.
 * @throws ManifestError naming the place.
 */
export function readOnlyWith(entry: YamlValue): string | null {
  const conditions = child(entry, 'displayConditions');
  if (conditions.value === undefined) return null;
  const exists = child(conditions, 'entityPropertyExists');
  const names = members(conditions).map(([name]) => name);
  if (names.length !== 1 || exists.value === undefined || child(exists, 'entity').value !== 'issue')
    throw new ManifestError(`manifest.yml: ${conditions.at}: this site serves entityPropertyExists of an issue alone`);
  return text(child(exists, 'propertyKey'));
}

const TYPES: readonly IndexedProperty['type'][] = ['number', 'text', 'string', 'user', 'date'];
/** Of all modules of an app together. */
const MOST_VALUES = 100;

/** The parts of issue properties that Jira shall index. @throws ManifestError naming the place. */
export function readIndexedProperties(modules: YamlValue): IndexedProperty[] {
  if (child(modules, 'jira:entityPropertySet').value !== undefined)
    throw new ManifestError('manifest.yml: modules.jira:entityPropertySet is not part of the local site');
  const found = list(child(modules, 'jira:entityProperty')).flatMap((entry) => {
    const entity = child(entry, 'entityType').value ?? 'issue';
    if (entity !== 'issue')
      throw new ManifestError(`manifest.yml: ${entry.at}.entityType: this site indexes properties of issues alone`);
    const propertyKey = text(child(entry, 'propertyKey'));
    return list(child(entry, 'values')).map((value): IndexedProperty => {
      const type = TYPES.find((one) => one === child(value, 'type').value);
      if (!type) throw new ManifestError(`manifest.yml: ${value.at}.type must be one of ${TYPES.join(', ')}`);
      const alias = child(value, 'searchAlias');
      return {
        propertyKey,
        path: text(child(value, 'path')).split('.'),
        type,
        alias: alias.value === undefined ? null : text(alias),
      };
    });
  });
  if (found.length > MOST_VALUES)
    throw new ManifestError(
      `manifest.yml: modules.jira:entityProperty has ${found.length} values; at most ${MOST_VALUES} are indexed`,
    );
  return found;
}
