import { fromOf, toOf } from '#domain/history/change-log';
import type { NamedValue } from '#domain/history/interner';
import type { IssueKey } from '#domain/history/issue-key';
import { happenedAt, nextUntil } from '#domain/history/past-of-field';
import { sprintsInHistory } from '#domain/history/sprint-value';
import { SPRINT } from '#domain/history/tracked-field';
import { known } from '../claim';
import type { Gatherer } from '../gatherer';
import type { FlowEvidence } from './flow-evidence';
import type { IssuePast } from './issue-past';

const none: readonly string[] = [];
/** Equal values of all issues are one object, so each list of sprints is taken apart once. */
const takenApart = new WeakMap<NamedValue, readonly string[]>();
const idsIn = (value: NamedValue | null): readonly string[] => {
  if (value === null) return none;
  let ids = takenApart.get(value);
  if (ids === undefined) {
    ids = sprintsInHistory(value.id, value.name).map(({ id }) => id);
    takenApart.set(value, ids);
  }
  return ids;
};

const isDoneAt = ({ stays }: IssuePast, at: number): boolean =>
  stays.some(({ status, since, until }) => status.category === 'done' && since <= at && at < until);

/**
 * The sprints that the issue was carried over from. Jira leaves a closed sprint in the field when unfinished work goes on to
 * the next one, and replaces one that is still open when work is merely planned anew; so a sprint counts when it stayed in the
 * field while another was added to an issue that was not done.
 */
const carriedFrom = (past: IssuePast): readonly string[] => {
  const { record, story, end } = past;
  let n = nextUntil(record, SPRINT, 0, end);
  if (n < 0) return story.sprints.slice(0, -1).map(({ id }) => id);
  const left: string[] = [];
  for (; n >= 0; n = nextUntil(record, SPRINT, n + 1, end)) {
    const before = idsIn(fromOf(record.changes, n) as NamedValue | null);
    const after = idsIn(toOf(record.changes, n) as NamedValue | null);
    const last = before.filter((id) => after.includes(id)).at(-1);
    if (last !== undefined && after.some((id) => !before.includes(id)) && !isDoneAt(past, happenedAt(record, n))) left.push(last);
  }
  return left;
};

interface Sprint {
  readonly name: string;
  issues: number;
  readonly keys: Set<IssueKey>;
}

/** By number, which is the order in which sprints were set up. */
const asSetUp = (a: string, b: string): number => Number(a) - Number(b) || (a < b ? -1 : 1);

export type CarriedOver = Pick<FlowEvidence, 'sprints' | 'carriedOver'>;

/** How much of each sprint's work was unfinished when it was put into a further sprint. */
export const carriedOver = (): Gatherer<IssuePast, CarriedOver> => {
  const sprints = new Map<string, Sprint>();
  const carried = new Set<IssueKey>();
  return {
    take(past) {
      const { key, sprints: passed } = past.story;
      for (const { id, name } of passed) {
        const sprint = sprints.get(id);
        if (sprint === undefined) sprints.set(id, { name, issues: 1, keys: new Set() });
        else sprint.issues += 1;
      }
      if (passed.length < 2) return;
      for (const id of carriedFrom(past)) {
        sprints.get(id)?.keys.add(key);
        carried.add(key);
      }
    },
    found() {
      const rows = [...sprints].sort(([a], [b]) => asSetUp(a, b));
      return {
        sprints: rows.map(([id, { name, issues, keys }]) => ({ id, name, issues, keys: [...keys] })),
        carriedOver: sprints.size === 0 ? null : known(carried.size, [...carried]),
      };
    },
  };
};
