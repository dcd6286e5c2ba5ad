import { adfText } from '../model/adf-text';
import { secondsOf } from '../model/duration';
import type { IssueEntry } from '../model/issue-entry';
import { isJsonObject, type Json, textAt } from '../model/json';
import { allFields, type SiteData } from '../model/site-data';
import { STATUS_CATEGORIES, statusCategoryOf } from '../model/status-category';
import type { SeedField } from '../seed';
import type { Asker } from './asker';
import { customKind } from './custom-kind';
import { choiceKind, dateKind, type FieldKind, instantKind, numberKind, wordsKind } from './field-kind';
import { indexedKind } from './indexed-kind';
import { type FieldName, JqlProblem } from './jql-clause';
import { keyKind } from './key-kind';
import { idsIn, type Named, named, sameText } from './named-things';
import { personKind } from './person-kind';
import { propertyKind } from './property-kind';

/** Finds how a field is searched. @throws JqlProblem for a field that is not known, or whose name several fields bear. */
export function fieldKind(field: FieldName, asker: Asker): FieldKind {
  if (field.property) {
    const { key, path } = field.property;
    const known = asker.data.indexed.find((one) => one.propertyKey === key && one.path.join('.') === path.join('.'));
    if (sameText(field.name, 'issue.property')) return known ? indexedKind(known, asker) : propertyKind(key, path);
    throw new JqlProblem([`The field '${field.name}' has no properties that can be searched.`]);
  }
  const builtIn = systemKind(field.name.toLowerCase(), asker);
  if (builtIn) return builtIn;
  const custom = customFieldsNamed(field.name, asker.data);
  if (custom.length > 1) {
    throw new JqlProblem([
      `Several fields are called '${field.name}'. Use one of ${custom.map((found) => cfName(found)).join(', ')}.`,
    ]);
  }
  if (custom[0]) return customKind(custom[0], asker);
  const indexed = asker.data.indexed.find(({ alias }) => alias !== null && sameText(alias, field.name));
  if (indexed) return indexedKind(indexed, asker);
  throw new JqlProblem([`Field '${field.name}' does not exist or you do not have permission to view it.`]);
}

const cfName = (field: SeedField) => `cf[${field.id.replace('customfield_', '')}]`;

function customFieldsNamed(name: string, data: SiteData): SeedField[] {
  const cf = /^cf\[(\d+)\]$/i.exec(name);
  const id = cf ? `customfield_${cf[1]}` : name;
  const plain = name.replace(/\[[^\]]*\]$/, '');
  return allFields(data).filter(
    (field) => field.custom && (field.id === id || sameText(field.name, name) || sameText(field.name, plain)),
  );
}

function systemKind(name: string, asker: Asker): FieldKind | null {
  const { data, present } = asker;
  const person = (field: string) => personKind(field, (entry) => idsIn(entry.raw.fields[field], 'accountId'), asker);
  const seconds = (field: string) =>
    numberKind(
      field,
      (entry) => numberIn(entry.raw.fields[field]),
      (text) => (/^\d+$/.test(text) ? Number(text) * 60 : secondsOf(text)),
    );
  const words = (field: string) => wordsKind((entry) => adfText(entry.raw.fields[field]));
  const things = (field: string, all: () => readonly Named[], ordered: boolean) => {
    const ranks = new Map(all().map((thing, index) => [thing.id, index]));
    const names = new Map(all().map((thing) => [thing.id, thing.name]));
    return choiceKind({
      field: name,
      idsOf: (entry) => idsIn(entry.raw.fields[field]),
      resolve: (text) => named(all(), text),
      sortText: (id) => names.get(id) ?? id,
      ...(ordered ? { rank: (id: string) => ranks.get(id) ?? -1 } : {}),
    });
  };
  const versions = () => data.versions.all().filter((version) => asker.mayBrowse(version.projectId));
  switch (name) {
    case 'project':
      return choiceKind({
        field: name,
        idsOf: (entry) => [entry.projectId],
        resolve: (text) =>
          data.projects
            .all()
            .filter(
              (project) =>
                asker.mayBrowse(project.id) &&
                (project.id === text || sameText(project.key, text) || sameText(project.name, text)),
            )
            .map((project) => project.id),
        sortText: (id) => data.projects.get(id)?.name ?? id,
      });
    case 'key':
    case 'issuekey':
    case 'id':
    case 'issue':
      return keyKind(name, (idOrKey) => visible(data.issues.find(idOrKey), asker));
    case 'type':
    case 'issuetype':
      return things('issuetype', () => data.issueTypes.all(), false);
    case 'status':
      return things('status', () => data.statuses.all(), false);
    case 'statuscategory':
      return choiceKind({
        field: name,
        idsOf: (entry) => [statusCategoryOf(data, textAt(entry.raw.fields.status, 'id')).key],
        resolve: (text) =>
          STATUS_CATEGORIES.filter(
            (category) => sameText(category.key, text) || sameText(category.name, text) || String(category.id) === text,
          ).map((category) => category.key),
      });
    case 'assignee':
    case 'reporter':
    case 'creator':
      return person(name);
    case 'created':
    case 'createddate':
      return instantKind(name, (entry) => entry.created, present);
    case 'updated':
    case 'updateddate':
      return instantKind(name, (entry) => entry.updated, present);
    case 'resolved':
    case 'resolutiondate':
      return instantKind(name, (entry) => entry.resolved, present);
    case 'due':
    case 'duedate':
      return dateKind(name, (entry) => textAt(entry.raw.fields, 'duedate'), present);
    case 'resolution':
      return things('resolution', () => data.resolutions.all(), false);
    case 'priority':
      // The first priority of the site is the highest.
      return things('priority', () => [...data.priorities.all()].reverse(), true);
    case 'labels':
      return choiceKind({ field: name, idsOf: (entry) => labelsOf(entry), resolve: (text) => [text] });
    case 'component':
      return things(
        'components',
        () =>
          data.projects
            .all()
            .filter((project) => asker.mayBrowse(project.id))
            .flatMap((project) => project.components ?? []),
        false,
      );
    case 'fixversion':
      return things('fixVersions', versions, true);
    case 'affectedversion':
      return things('versions', versions, true);
    case 'level':
      return things('security', () => data.projects.all().flatMap((project) => project.securityLevels ?? []), false);
    case 'parent':
      return choiceKind({
        field: name,
        idsOf: (entry) => idsIn(parentIdOf(entry, data)),
        resolve: (text) => {
          const found = visible(data.issues.find(text), asker);
          return found ? [found.id] : [];
        },
      });
    case 'originalestimate':
    case 'timeoriginalestimate':
      return seconds('timeoriginalestimate');
    case 'remainingestimate':
    case 'timeestimate':
      return seconds('timeestimate');
    case 'timespent':
      return seconds('timespent');
    case 'summary':
    case 'description':
    case 'environment':
      return words(name);
    case 'comment':
      return wordsKind(commentText);
    case 'text':
      return wordsKind((entry) =>
        [
          ...['summary', 'description', 'environment'].map((field) => adfText(entry.raw.fields[field]) ?? ''),
          commentText(entry) ?? '',
        ]
          .join('\n')
          .trim(),
      );
    default:
      return null;
  }
}

const numberIn = (value: Json | undefined) => (typeof value === 'number' ? value : null);

const labelsOf = (entry: IssueEntry): string[] => {
  const { labels } = entry.raw.fields;
  return Array.isArray(labels) ? labels.filter((label): label is string => typeof label === 'string') : [];
};

const visible = (entry: IssueEntry | undefined, asker: Asker) => (entry && asker.maySee(entry) ? entry : undefined);

function parentIdOf(entry: IssueEntry, data: SiteData): Json {
  // A parent that is not on this site can still be asked for by what the issue calls it.
  const id = data.issues.parentOf(entry)?.id ?? entry.parentKey ?? entry.parentId;
  return id === null ? null : { id };
}

function commentText(entry: IssueEntry): string | null {
  const { comment } = entry.raw.fields;
  if (!isJsonObject(comment) || !Array.isArray(comment.comments)) return null;
  const texts = comment.comments.flatMap((one: Json) => (isJsonObject(one) ? (adfText(one.body) ?? []) : []));
  return texts.length === 0 ? null : texts.join('\n');
}
