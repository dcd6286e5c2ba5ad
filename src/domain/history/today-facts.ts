import { calendarDate } from './calendar-date';
import type { CalendarDate } from './instant';
import type { Interner } from './interner';
import { projectKeyOf } from './issue-key';
import type { IssueType, ProjectRef } from './issue-record';
import type { StatusNow, VersionRef } from './issue-story';
import { idText, isShape, listAt, optionalShape, optionalText, type Shape, shapeAt, textAt } from './json-shape';
import { builtInCategory, categoryOfKey } from './status-category';

/** @throws Unreadable without an id or a name. A status without a category counts by Jira's built-in ids. */
export const statusOf = (value: unknown, names: Interner): StatusNow => {
  const shape = shapeAt(value, 'fields.status');
  const id = textAt(shape.id, 'fields.status.id');
  const name = textAt(shape.name, 'fields.status.name');
  const given = optionalShape(shape.statusCategory, 'fields.status.statusCategory');
  const category = (given === null ? builtInCategory(id) : categoryOfKey(given.key)) ?? 'indeterminate';
  const kept = names.kept('status', id) as StatusNow | null;
  return kept?.name === name && kept.category === category ? kept : names.keep('status', { id, name, category });
};

/** The issue's type; what Jira leaves out of it is empty. */
export const typeOf = (value: unknown, names: Interner): IssueType => {
  const shape = optionalShape(value, 'fields.issuetype') ?? nothing;
  const id = idText(shape.id) ?? '';
  const name = optionalText(shape.name) ?? '';
  const level = typeof shape.hierarchyLevel === 'number' ? shape.hierarchyLevel : null;
  const subtask = shape.subtask === true;
  const kept = names.kept('type', id) as IssueType | null;
  return kept?.name === name && kept.level === level && kept.subtask === subtask
    ? kept
    : names.keep('type', { id, name, level, subtask });
};

/** Without a project field the key tells the project. */
export const projectOf = (value: unknown, issueKey: string, names: Interner): ProjectRef => {
  const shape = optionalShape(value, 'fields.project') ?? nothing;
  const key = optionalText(shape.key) ?? projectKeyOf(issueKey) ?? issueKey;
  const id = idText(shape.id) ?? key;
  const name = optionalText(shape.name);
  const kept = names.kept('project', id) as ProjectRef | null;
  return kept?.key === key && kept.name === name ? kept : names.keep('project', { id, key, name });
};

const nothing: Shape = {};
const noVersions: readonly VersionRef[] = [];

const versionOf = (value: Shape, names: Interner): VersionRef => {
  const id = idText(value.id) ?? optionalText(value.name) ?? '';
  const name = optionalText(value.name) ?? id;
  const released = value.released === true;
  const releaseDate: CalendarDate | null = typeof value.releaseDate === 'string' ? calendarDate(value.releaseDate) : null;
  const kept = names.kept('version', id) as VersionRef | null;
  if (kept?.name === name && kept.released === released && kept.releaseDate === releaseDate) return kept;
  return names.keep('version', { id, name, released, releaseDate });
};

/** The issue's fix versions; an absent field is none. */
export const versionsOf = (value: unknown, names: Interner): readonly VersionRef[] => {
  const list = listAt(value, 'fields.fixVersions');
  const first = list[0];
  if (list.length === 1 && isShape(first)) return names.only(versionOf(first, names));
  return list.length === 0 ? noVersions : list.filter(isShape).map((version) => versionOf(version, names));
};

const noTexts: readonly string[] = [];
const namesIn = (value: unknown, nameOf: (one: unknown) => string | null, names: Interner): readonly string[] => {
  if (!Array.isArray(value) || value.length === 0) return noTexts;
  if (value.length === 1) {
    const name = nameOf(value[0]);
    return name === null ? noTexts : names.onlyText(name);
  }
  return names.texts(value.map(nameOf).filter((name) => name !== null));
};

/** The issue's labels; an absent field is none. */
export const labelsOf = (value: unknown, names: Interner): readonly string[] => namesIn(value, optionalText, names);

const nameIn = (value: unknown): string | null => (isShape(value) ? optionalText(value.name) : null);

/** The names of the issue's components; an absent field is none. */
export const componentsOf = (value: unknown, names: Interner): readonly string[] => namesIn(value, nameIn, names);
