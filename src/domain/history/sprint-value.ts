import type { Interner } from './interner';
import type { SprintRef } from './issue-story';
import { instantOf } from './parse-instant';

interface DatedSprint {
  readonly ref: SprintRef;
  readonly start: number;
}

const startOf = (value: unknown): number => {
  const at = typeof value === 'string' ? instantOf(value) : Number.NaN;
  // A sprint that has not begun comes after all that have.
  return Number.isNaN(at) ? Number.POSITIVE_INFINITY : at;
};

const idOf = (value: unknown): string | null =>
  typeof value === 'number' || (typeof value === 'string' && value !== '') ? String(value) : null;

const fromObject = (value: object, names: Interner): DatedSprint | null => {
  const { id: rawId, name, startDate } = value as { id?: unknown; name?: unknown; startDate?: unknown };
  const id = idOf(rawId);
  if (id === null || typeof name !== 'string') return null;
  return { ref: names.named(id, name), start: startOf(startDate) };
};

const part = (key: string): RegExp => new RegExp(`[[,]${key}=(.*?)(?=,[A-Za-z]+=|\\]$)`);
const ID = part('id');
const NAME = part('name');
const START_DATE = part('startDate');

/** Jira Server: `com.atlassian.greenhopper.service.sprint.Sprint@4a65[id=8,state=CLOSED,name=Sprint 3, again,startDate=...]`; a name may hold commas. */
const fromServerText = (value: string, names: Interner): DatedSprint | null => {
  const id = ID.exec(value)?.[1];
  const name = NAME.exec(value)?.[1];
  if (id === undefined || name === undefined) return null;
  return { ref: names.named(id, name), start: startOf(START_DATE.exec(value)?.[1]) };
};

const sprintOf = (value: unknown, names: Interner): DatedSprint | null => {
  if (typeof value === 'string') return fromServerText(value, names);
  return typeof value === 'object' && value !== null ? fromObject(value, names) : null;
};

const SPRINT_STATES = /^(active|closed|future)$/i;

/** Whether a custom field's value is a list of sprints. A bare export has nothing but the shape to tell it by. */
export const looksLikeSprints = (value: unknown): boolean => {
  if (!Array.isArray(value)) return false;
  const first: unknown = value[0];
  if (typeof first === 'string') return first.startsWith('com.atlassian.greenhopper.service.sprint.Sprint@');
  if (typeof first !== 'object' || first === null) return false;
  const { id, name, state } = first as { id?: unknown; name?: unknown; state?: unknown };
  return typeof id === 'number' && typeof name === 'string' && typeof state === 'string' && SPRINT_STATES.test(state);
};

const none: readonly SprintRef[] = [];

/**
 * The sprints in today's field values, each once, in the order in which they began. Jira lists them in no order;
 * sprints that carry no start keep their place after those that do.
 */
export const sprintsToday = (values: readonly unknown[], names: Interner): readonly SprintRef[] => {
  if (values.length === 0) return none;
  const found: DatedSprint[] = [];
  for (const value of values.flat()) {
    const sprint = sprintOf(value, names);
    if (sprint && !found.some(({ ref }) => ref.id === sprint.ref.id)) found.push(sprint);
  }
  const [first] = found;
  if (!first) return none;
  if (found.length === 1) return names.only(first.ref);
  found.sort((a, b) => (a.start < b.start ? -1 : a.start > b.start ? 1 : 0));
  return found.map(({ ref }) => ref);
};

/**
 * The sprints of a history value: ids and names, both as lists with commas. A sprint's name may itself hold a comma;
 * then the names cannot be told apart and each sprint is known by its id until a name is found elsewhere.
 */
export const sprintsInHistory = (ids: string, names: string): readonly SprintRef[] => {
  const idList = ids
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  if (idList.length === 1) return [{ id: idList[0] as string, name: names }];
  const nameList = names.split(', ');
  return idList.map((id, n) => ({ id, name: nameList.length === idList.length ? (nameList[n] as string) : '' }));
};
