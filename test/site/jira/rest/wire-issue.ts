import type { IssueEntry } from '../model/issue-entry';
import type { Json } from '../model/json';
import { sightOf } from '../model/permission';
import { allFields } from '../model/site-data';
import type { SeedField } from '../seed';
import type { FieldSelection } from './field-selection';
import { issueTransitions } from './issue-transitions';
import type { Call } from './route';
import { fieldValue } from './wire-field-value';
import { wireHistory } from './wire-history';
import { wireTransition } from './wire-transition';
import { peopleOf } from './wire-user';

/** How many history entries `expand=changelog` gives where an endpoint promises only the recent ones. */
const RECENT = 40;

export interface IssueView {
  readonly selection: FieldSelection;
  readonly expand: ReadonlySet<string>;
  readonly properties: readonly string[];
}

/** Which `expand` values the site can serve on issues; another is refused rather than left out in silence. */
export const ISSUE_EXPANDS = ['names', 'schema', 'changelog', 'transitions'] as const;

/** Prepares issues for being sent to one caller: what they share (people, fields, what he may see) is worked out once. */
export function issueWriter(call: Call, view: IssueView) {
  const { site, actor } = call;
  const person = peopleOf(call);
  const sees = sightOf(site.data, actor);
  const fields = allFields(site.data).filter((field) => view.selection.takes(field));
  const shown = new Map<string, readonly SeedField[]>();
  const fieldsOf = (entry: IssueEntry) => {
    let list = shown.get(entry.projectId);
    if (!list) {
      const hidden = new Set(site.data.projects.get(entry.projectId)?.hiddenFields ?? []);
      list = fields.filter((field) => !hidden.has(field.id));
      shown.set(entry.projectId, list);
    }
    return list;
  };
  const write = (entry: IssueEntry) => {
    const { raw } = entry;
    if (view.selection.only === 'id' && view.expand.size === 0 && view.properties.length === 0) return { id: raw.id };
    const self = `${site.baseUrl}/rest/api/3/issue/${raw.id}`;
    const values: Record<string, unknown> = {};
    for (const field of fieldsOf(entry)) values[field.id] = fieldValue(field, { entry, site, person, sees });
    return {
      expand: 'operations,versionedRepresentations,editmeta,changelog,renderedFields',
      id: raw.id,
      self,
      key: raw.key,
      ...(view.expand.has('changelog') ? { changelog: changelogOf(entry) } : {}),
      ...(view.expand.has('transitions')
        ? { transitions: issueTransitions(site.data, entry).map((transition) => wireTransition(site, transition)) }
        : {}),
      ...(view.properties.length > 0 ? { properties: propertiesOf(entry, view.properties) } : {}),
      ...(view.selection.only === null ? { fields: values } : {}),
    };
  };
  const changelogOf = ({ raw }: IssueEntry) => {
    const histories = [...(raw.changelog?.histories ?? [])].sort(
      (a, b) => Date.parse(b.created) - Date.parse(a.created) || Number(b.id) - Number(a.id),
    );
    return {
      startAt: 0,
      maxResults: Math.min(RECENT, histories.length),
      total: histories.length,
      histories: histories.slice(0, RECENT).map((history) => wireHistory(history, person)),
    };
  };
  return { write, fields };
}

function propertiesOf({ raw }: IssueEntry, wanted: readonly string[]): Record<string, Json> {
  const all = wanted.includes('*all') ? Object.keys(raw.properties ?? {}) : wanted;
  return Object.fromEntries(
    all.flatMap((key) => {
      const value = raw.properties?.[key];
      return value === undefined ? [] : [[key, value]];
    }),
  );
}

/** The `names` and `schema` that may accompany issues. */
export function namesAndSchema(fields: readonly SeedField[], expand: ReadonlySet<string>) {
  return {
    ...(expand.has('names') ? { names: Object.fromEntries(fields.map((field) => [field.id, field.name])) } : {}),
    ...(expand.has('schema')
      ? { schema: Object.fromEntries(fields.map((field) => [field.id, field.schema ?? { type: 'any' }])) }
      : {}),
  };
}
