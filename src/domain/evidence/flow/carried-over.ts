import { fromOf, toOf } from '#domain/history/change-log';
import type { NamedValue } from '#domain/history/interner';
import type { IssueKey } from '#domain/history/issue-key';
import type { SprintRef, StatusNow } from '#domain/history/issue-story';
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

const isDoneAt = ({ stays }: IssuePast, at: number): boolean => {
  for (let n = 0; n < stays.count; n += 1) {
    if ((stays.since[n] as number) > at) return false;
    const { category } = stays.statuses[n] as StatusNow;
    if (category === 'done' && at < stays.leftAt(n, Number.POSITIVE_INFINITY)) return true;
  }
  return false;
};

const lastThatStays = (before: readonly string[], after: readonly string[]): string | null => {
  for (let n = before.length - 1; n >= 0; n -= 1) if (after.includes(before[n] as string)) return before[n] as string;
  return null;
};

const hasAnother = (before: readonly string[], after: readonly string[]): boolean => {
  for (const id of after) if (!before.includes(id)) return true;
  return false;
};

interface Sprint {
  readonly name: string;
  issues: number;
  readonly keys: Set<IssueKey>;
}

/** By number, which is the order in which sprints were set up. */
const asSetUp = (a: readonly [string, Sprint], b: readonly [string, Sprint]): number =>
  Number(a[0]) - Number(b[0]) || (a[0] < b[0] ? -1 : 1);

export type CarriedOver = Pick<FlowEvidence, 'sprints' | 'carriedOver'>;

class Carried implements Gatherer<IssuePast, CarriedOver> {
  private readonly sprints = new Map<string, Sprint>();
  private readonly carried = new Set<IssueKey>();
  take(past: IssuePast): void {
    const passed = past.story.sprints;
    for (const { id, name } of passed) {
      const sprint = this.sprints.get(id);
      if (sprint === undefined) this.sprints.set(id, { name, issues: 1, keys: new Set() });
      else sprint.issues += 1;
    }
    if (passed.length > 1) this.carryAll(past);
  }
  found(): CarriedOver {
    const { sprints, carried } = this;
    const rows = [...sprints].sort(asSetUp);
    return {
      sprints: rows.map(([id, { name, issues, keys }]) => ({ id, name, issues, keys: [...keys] })),
      carriedOver: sprints.size === 0 ? null : known(carried.size, [...carried]),
    };
  }
  /**
   * Carries an issue over from all sprints that it was carried over from. Jira leaves a closed sprint in the field when unfinished
   * work goes on to the next one, and replaces one that is still open when work is merely planned anew; so a sprint counts when it
   * stayed in the field while another was added to an issue that was not done. Where the field never changed all but the last count.
   */
  private carryAll(past: IssuePast): void {
    const { record, story, end } = past;
    const { key, sprints: passed } = story;
    let n = nextUntil(record, SPRINT, 0, end);
    if (n < 0) for (let place = 0; place < passed.length - 1; place += 1) this.carry((passed[place] as SprintRef).id, key);
    for (; n >= 0; n = nextUntil(record, SPRINT, n + 1, end)) {
      const before = idsIn(fromOf(record.changes, n) as NamedValue | null);
      const after = idsIn(toOf(record.changes, n) as NamedValue | null);
      const last = lastThatStays(before, after);
      if (last !== null && hasAnother(before, after) && !isDoneAt(past, happenedAt(record, n))) this.carry(last, key);
    }
  }
  private carry(id: string, key: IssueKey): void {
    this.sprints.get(id)?.keys.add(key);
    this.carried.add(key);
  }
}

/** How much of each sprint's work was unfinished when it was put into a further sprint. */
export const carriedOver = (): Gatherer<IssuePast, CarriedOver> => new Carried();
