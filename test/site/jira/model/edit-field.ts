import type { SeedProject } from '../seed';
import { adfText, isAdf } from './adf-text';
import { secondsOf } from './duration';
import { editCustomField } from './edit-custom-field';
import type { IssueEntry } from './issue-entry';
import { isJsonObject, type Json, textAt } from './json';
import { mayInProject, maySee } from './permission';
import { type Change, line, NO_CHANGE } from './record-change';
import { fieldOf, hasField, type SiteData } from './site-data';

/** What an edit is made on; `before` is null while the issue is being created, and then no history is written. */
export interface EditContext {
  readonly data: SiteData;
  readonly project: SeedProject;
  readonly before: IssueEntry | null;
}

export type Edit = { readonly ok: true; readonly change: Change } | { readonly ok: false; readonly problem: string };

export const done = (change: Change): Edit => ({ ok: true, change });
export const refused = (problem: string): Edit => ({ ok: false, problem });

const DATE = /^\d{4}-\d{2}-\d{2}$/;
const MAX_SUMMARY = 255;

export const isDate = (value: unknown): value is string =>
  typeof value === 'string' &&
  DATE.test(value) &&
  !Number.isNaN(Date.parse(value)) &&
  new Date(value).toISOString().startsWith(value);

const isNothing = (value: Json) => value === null || value === '' || (Array.isArray(value) && value.length === 0);

type Named = { readonly id: string; readonly name: string };

/** The thing that `{ "id": ... }` or `{ "name": ... }` means among those on offer. */
export function pick<T extends Named>(things: readonly T[], value: Json): T | undefined {
  const [id, name] = [textAt(value, 'id'), textAt(value, 'name')];
  return things.find((thing) =>
    id === null ? name !== null && thing.name.toLowerCase() === name.toLowerCase() : thing.id === id,
  );
}

/** Sets one field of an issue to a value, as `PUT issue` takes it. The value is checked as Jira checks it. */
export function editField(id: string, value: Json, context: EditContext): Edit {
  const { data, project } = context;
  const known = fieldOf(data, id);
  if (known ? !hasField(project, known) : project.hiddenFields?.includes(id))
    return refused(`Field '${id}' cannot be set. It is not on the appropriate screen, or unknown.`);
  if (project.requiredFields?.includes(id) && isNothing(value)) return refused(`${known?.name ?? id} is required.`);
  const before = context.before?.raw.fields[id];
  switch (id) {
    case 'summary': {
      if (typeof value !== 'string' || value.trim() === '') return refused('You must specify a summary of the issue.');
      if (value.length > MAX_SUMMARY) return refused(`Summary must be at most ${MAX_SUMMARY} characters.`);
      if (/[\r\n]/.test(value)) return refused('The summary is invalid because it contains newline characters.');
      return plain(id, value, typeof before === 'string' ? before : null, value);
    }
    case 'description':
    case 'environment':
      if (value !== null && !isAdf(value))
        return refused('Operation value must be an Atlassian Document (see the Atlassian Document Format).');
      return plain(id, value, adfText(before), adfText(value));
    case 'duedate':
      if (value !== null && !isDate(value))
        return refused(`Error parsing date string: ${String(value)}. It must look like yyyy-MM-dd.`);
      return plain(id, value, typeof before === 'string' ? before : null, value as string | null, true);
    case 'assignee':
    case 'reporter':
      return editPerson(id, value, context);
    case 'priority':
      return editChoice(id, value, data.priorities, context, 'Priority is required.');
    case 'resolution':
      return editResolution(value, context);
    case 'issuetype': {
      const type = pick(
        project.issueTypeIds.flatMap((typeId) => data.issueTypes.get(typeId) ?? []),
        value,
      );
      if (!type) return refused('Specify a valid issue type');
      return editChoice(id, { id: type.id }, data.issueTypes, context, 'Specify a valid issue type');
    }
    case 'labels':
      if (!Array.isArray(value) || !value.every((label): label is string => typeof label === 'string' && label !== ''))
        return refused('Labels must be a list of texts.');
      if (value.some((label) => /\s/.test(String(label)))) return refused("The label can't contain spaces.");
      return plain(id, [...new Set(value)], Array.isArray(before) ? before.join(' ') : '', [...new Set(value)].join(' '));
    case 'fixVersions':
    case 'versions':
    case 'components':
      return editList(id, value, context);
    case 'timetracking':
      return editTimeTracking(value, context);
    case 'parent':
      return editParent(value, context);
    case 'security': {
      const level = value === null ? null : pick(project.securityLevels ?? [], value);
      if (level === undefined) return refused('The security level is not valid.');
      const old = project.securityLevels?.find((one) => one.id === textAt(before, 'id'));
      return changed(
        id,
        level === null ? null : { id: level.id },
        [old?.id ?? null, old?.name ?? null],
        [level?.id ?? null, level?.name ?? null],
      );
    }
    default: {
      if (!known?.custom) return refused(`Field '${id}' cannot be set. It is not on the appropriate screen, or unknown.`);
      return editCustomField(known, value, context);
    }
  }
}

/** A change with its one history line, unless nothing changes. */
export function changed(
  id: string,
  value: Json,
  from: [string | null, string | null],
  to: [string | null, string | null],
  field = id,
  fieldtype = 'jira',
): Edit {
  const isSame = from[0] === to[0] && from[1] === to[1];
  return done({ values: { [id]: value }, items: isSame ? [] : [line(field, id, from, to, fieldtype)] });
}

/** A field without ids: the history tells its text only. A date stands on both sides of the line. */
function plain(id: string, value: Json, from: string | null, to: string | null, isDateField = false): Edit {
  return changed(id, value, [isDateField ? from : null, from], [isDateField ? to : null, to]);
}

function editChoice(
  id: string,
  value: Json,
  table: { all(): Named[]; get(id: string): Named | undefined },
  { before }: EditContext,
  problem: string,
): Edit {
  const chosen = value === null ? undefined : pick(table.all(), value);
  if (!chosen) return refused(problem);
  const old = table.get(textAt(before?.raw.fields[id], 'id') ?? '');
  return changed(id, { id: chosen.id }, [old?.id ?? null, old?.name ?? null], [chosen.id, chosen.name]);
}

function editResolution(value: Json, { data, before }: EditContext): Edit {
  const chosen = value === null ? null : pick(data.resolutions.all(), value);
  if (chosen === undefined) return refused('The resolution is not valid.');
  const old = data.resolutions.get(textAt(before?.raw.fields.resolution, 'id') ?? '');
  return changed(
    'resolution',
    chosen === null ? null : { id: chosen.id },
    [old?.id ?? null, old?.name ?? null],
    [chosen?.id ?? null, chosen?.name ?? null],
  );
}

function editPerson(id: 'assignee' | 'reporter', value: Json, { data, project, before }: EditContext): Edit {
  const accountId = value === null ? null : (textAt(value, 'accountId') ?? textAt(value, 'id'));
  if (value !== null && accountId === null) return refused(`The ${id} must be an object with an accountId, or null.`);
  const user = accountId === null ? null : data.users.get(accountId);
  if (user === undefined || user?.active === false) return refused(`User '${accountId}' does not exist or is not active.`);
  if (id === 'reporter' && user === null) return refused('Reporter is required.');
  if (id === 'assignee' && user) {
    const actor = { accountId: user.accountId, isApp: false };
    if (!mayInProject(data, actor, project, 'ASSIGNABLE_USER'))
      return refused(`User '${user.accountId}' cannot be assigned issues.`);
    if (before && !maySee(data, actor, before))
      return refused(`User '${user.accountId}' cannot be assigned issues that he may not see.`);
  }
  const oldId = textAt(before?.raw.fields[id], 'accountId');
  const old = oldId === null ? null : (data.users.get(oldId)?.displayName ?? oldId);
  return changed(
    id,
    user === null ? null : { accountId: user.accountId },
    [oldId, old],
    [user?.accountId ?? null, user?.displayName ?? null],
  );
}

const LIST_LINES = { fixVersions: 'Fix Version', versions: 'Version', components: 'Component' } as const;

/** Versions and components: the history has a line for each one that came or went. */
function editList(id: keyof typeof LIST_LINES, value: Json, { data, project, before }: EditContext): Edit {
  if (!Array.isArray(value)) return refused(`${id} must be a list.`);
  const offer: readonly Named[] =
    id === 'components' ? (project.components ?? []) : data.versions.all().filter((version) => version.projectId === project.id);
  const chosen: Named[] = [];
  for (const one of value as readonly Json[]) {
    const found = pick(offer, one);
    if (!found) return refused(`${LIST_LINES[id]} '${textAt(one, 'name') ?? textAt(one, 'id') ?? ''}' is not valid.`);
    if (!chosen.includes(found)) chosen.push(found);
  }
  const held = before?.raw.fields[id];
  const oldIds = Array.isArray(held) ? held.flatMap((one: Json) => textAt(one, 'id') ?? []) : [];
  const nameOf = (oldId: string) => offer.find((one) => one.id === oldId)?.name ?? oldId;
  const items = [
    ...oldIds
      .filter((oldId) => !chosen.some((one) => one.id === oldId))
      .map((oldId) => line(LIST_LINES[id], id, [oldId, nameOf(oldId)], [null, null])),
    ...chosen.filter((one) => !oldIds.includes(one.id)).map((one) => line(LIST_LINES[id], id, [null, null], [one.id, one.name])),
  ];
  return done({ values: { [id]: chosen.map((one) => ({ id: one.id, name: one.name })) }, items });
}

/** Original and remaining estimate; where only the original is set and there is no remaining one, both become the same. */
function editTimeTracking(value: Json, { before }: EditContext): Edit {
  if (!isJsonObject(value)) return refused('Time tracking must be an object.');
  const read = (key: string): number | null | undefined => {
    const given = value[key];
    if (given === undefined) return undefined;
    return given === null || given === '' ? null : typeof given === 'string' ? (secondsOf(given) ?? Number.NaN) : Number.NaN;
  };
  const [original, remaining] = [read('originalEstimate'), read('remainingEstimate')];
  if (Number.isNaN(original) || Number.isNaN(remaining))
    return refused('An estimate must be a duration such as 4h, 3d or 1w 2d.');
  const held = (id: string) => {
    const number = before?.raw.fields[id];
    return typeof number === 'number' ? number : null;
  };
  const rest = remaining === undefined && original !== undefined && held('timeestimate') === null ? original : remaining;
  const change = (id: string, next: number | null | undefined): Change => {
    if (next === undefined || next === held(id)) return NO_CHANGE;
    const [from, to] = [held(id), next].map((number) => (number === null ? null : String(number))) as [
      string | null,
      string | null,
    ];
    return { values: { [id]: next }, items: [line(id, id, [from, from], [to, to])] };
  };
  const [first, second] = [change('timeoriginalestimate', original), change('timeestimate', rest)];
  return done({ values: { ...first.values, ...second.values }, items: [...first.items, ...second.items] });
}

function editParent(value: Json, { data, before }: EditContext): Edit {
  const named = value === null ? null : data.issues.find(textAt(value, 'key') ?? textAt(value, 'id') ?? '');
  if (named === undefined) return refused('Could not find issue by id or key.');
  const levelOf = (entry: IssueEntry) => data.issueTypes.get(textAt(entry.raw.fields.issuetype, 'id') ?? '')?.hierarchyLevel ?? 0;
  if (named && before && levelOf(named) <= levelOf(before))
    return refused('The parent must be of a higher level than the issue.');
  const old = before ? data.issues.parentOf(before) : undefined;
  return changed(
    'parent',
    named ? { id: named.id, key: named.key } : null,
    [old?.id ?? null, old?.key ?? null],
    [named?.id ?? null, named?.key ?? null],
    'IssueParentAssociation',
  );
}
