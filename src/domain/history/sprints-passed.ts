import { fromOf, hasChanged, nextOf, toOf } from './change-log';
import type { Instant } from './instant';
import type { NamedValue } from './interner';
import type { IssueRecord } from './issue-record';
import type { SprintRef } from './issue-story';
import { nextUntil } from './past-of-field';
import { sprintsInHistory } from './sprint-value';
import { SPRINT } from './tracked-field';

const listed = (value: NamedValue | null): readonly SprintRef[] => (value === null ? [] : sprintsInHistory(value.id, value.name));

/**
 * The sprints an issue passed through up to an instant, in that order, each once by its id and under the name it has
 * today (else the last one seen): those the history names, then those that only today's field knows.
 */
export const sprintsPassed = (record: IssueRecord, until: Instant): readonly SprintRef[] =>
  hasChanged(record.changes, SPRINT) ? passedByHistory(record, until) : record.sprints;

const passedByHistory = (record: IssueRecord, until: Instant): readonly SprintRef[] => {
  const first = nextOf(record.changes, SPRINT, 0);
  const names = new Map<string, string>();
  const pass = (sprints: readonly SprintRef[]): void => {
    for (const { id, name } of sprints) names.set(id, name === '' ? (names.get(id) ?? id) : name);
  };
  pass(listed(fromOf(record.changes, first) as NamedValue | null));
  let last = -1;
  for (let n = nextUntil(record, SPRINT, first, until); n >= 0; n = nextUntil(record, SPRINT, n + 1, until)) {
    pass(listed(fromOf(record.changes, n) as NamedValue | null));
    pass(listed(toOf(record.changes, n) as NamedValue | null));
    last = n;
  }
  const later = nextOf(record.changes, SPRINT, last < 0 ? first : last + 1);
  if (later < 0) pass(record.sprints);
  else for (const { id, name } of record.sprints) if (names.has(id)) names.set(id, name);
  return Array.from(names, ([id, name]) => ({ id, name }));
};
