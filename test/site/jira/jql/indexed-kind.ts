import type { IndexedProperty } from '../../forge/manifest/manifest';
import type { IssueEntry } from '../model/issue-entry';
import type { Asker } from './asker';
import { EQUALITY, type FieldKind, instantKind, numberKind, wordsKind } from './field-kind';
import { momentOf } from './jql-moment';
import { personKind } from './person-kind';
import { propertyKind, propertyValues } from './property-kind';

/** Part of a property that an app had indexed: searched by the type that the manifest gives it, and by no operator beyond that type. */
export function indexedKind({ propertyKey, path, type, alias }: IndexedProperty, asker: Asker): FieldKind {
  const name = alias ?? `issue.property[${propertyKey}].${path.join('.')}`;
  const valuesOf = (entry: IssueEntry) => propertyValues(entry, propertyKey, path);
  const firstOf = (entry: IssueEntry) => valuesOf(entry)[0];
  switch (type) {
    case 'number':
      return numberKind(name, (entry) => {
        const value = firstOf(entry);
        return typeof value === 'number' ? value : null;
      });
    case 'text':
      return wordsKind((entry) => (valuesOf(entry).length === 0 ? null : valuesOf(entry).join('\n')));
    case 'user':
      return personKind(name, (entry) => valuesOf(entry).map(String), asker);
    case 'string':
      return { ...propertyKind(propertyKey, path), operators: new Set(EQUALITY) };
    case 'date':
      return instantKind(name, (entry) => instantOf(firstOf(entry), asker), asker.present);
  }
}

/** A date without a time is its first moment in the zone of whoever asks, as the dates of a query are. */
function instantOf(value: unknown, { present }: Asker): number | null {
  if (typeof value !== 'string') return null;
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return momentOf(value, present);
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : at;
}
