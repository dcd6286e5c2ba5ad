import type { CalendarDate } from '#domain/history/instant';
import type { Verification } from '#domain/session/verification';
import { type JqlParts, partsOf } from './jql-parts';

type Query = Extract<Verification, { kind: 'query' }>;

/**
 * The search that a check asks: what was typed, and of it only what was created since the day of the closing, where that is wanted.
 * Jira takes the day in the zone of whoever asks.
 */
export function queryAsked({ jql, since }: Query, closedOn: CalendarDate): string {
  const parts = partsOf(jql);
  // Around a broken search nothing can be put: Jira says what is wrong with it.
  if (parts === null || since === 'always') return jql;
  const created = `created >= "${closedOn}"`;
  return parts.where === '' ? created : `(${parts.where}) AND ${created}`;
}

/** Whether something can be put around a search: its quotation marks and parentheses match. */
export const isWhole = (jql: string): boolean => partsOf(jql) !== null;

/**
 * Whether there is later work at all in which the search could find something: issues in the same projects, created since the closing;
 * where the whole past counts, changed since then. A search that names no project looks at all of them.
 * @param own id of the decision's own issue, which is no later work: its closing alone changed it.
 */
export function laterWork({ jql, since }: Query, closedOn: CalendarDate, own: string): string {
  const time = since === 'closing' ? `created >= "${closedOn}"` : `updated >= "${closedOn}"`;
  return [...projectsNamed(partsOf(jql)), time, `id != ${own}`].join(' AND ');
}

/** The conditions of a search that say which projects it looks at, if all of them have to hold. */
const projectsNamed = (parts: JqlParts | null): readonly string[] =>
  (parts?.conditions ?? []).filter((condition) => OF_PROJECTS.test(condition));

/** `project = X`, `"category" in (...)`. Not `NOT project = X`, which leaves more than it names. */
const OF_PROJECTS = /^["']?(project|category|projecttype)["']?\s*(=|!=|~|(not\s+)?in\b)/i;

/** Issues of some projects that have a field filled. */
export const fieldFilled = (fieldId: string, projects: readonly string[]): string =>
  `${inProjects(projects)} AND ${clauseOf(fieldId)} IS NOT EMPTY`;

/** The same of whatever the person may see: a look beforehand. */
export const fieldFilledAnywhere = (fieldId: string): string => `${clauseOf(fieldId)} IS NOT EMPTY`;

/**
 * Work of a project that was finished since a day, what was changed last first: resolved since then, or, where nobody resolves, done and
 * changed since then. Among the latter are some that were done before; who measures goes by their histories.
 */
export const finishedSince = (project: string, day: CalendarDate): string =>
  `${inProjects([project])} AND (resolved >= "${day}" OR (resolution IS EMPTY AND statusCategory = Done AND updated >= "${day}")) ORDER BY updated DESC`;

/** Issues of other projects that were created since a day, in their order: among them are the first of new projects. */
export const createdSince = (day: CalendarDate, without: readonly string[]): string =>
  [`created >= "${day}"`, ...(without.length === 0 ? [] : [`project not in (${without.map(quoted).join(', ')})`])]
    .join(' AND ')
    .concat(' ORDER BY created ASC');

/** Issues that some projects had before a day already. */
export const createdBefore = (day: CalendarDate, projects: readonly string[]): string =>
  `${inProjects(projects)} AND created < "${day}" ORDER BY created DESC`;

const inProjects = (keys: readonly string[]): string =>
  keys.length === 1 ? `project = ${quoted(keys[0] ?? '')}` : `project in (${keys.map(quoted).join(', ')})`;

/** A custom field goes by its number, because two fields can bear one name. Only ids that were parsed come here. */
const clauseOf = (fieldId: string): string => {
  const custom = /^customfield_(\d+)$/.exec(fieldId);
  return custom === null ? quoted(fieldId) : `cf[${custom[1]}]`;
};

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
