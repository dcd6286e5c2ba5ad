import { dateOfDay, dayAt } from '#domain/history/calendar-date';
import type { Milliseconds } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import { mondayBefore } from '#domain/history/weeks';
import type { Zone } from '#domain/history/zone';
import { foremost } from '../foremost';
import type { Courses } from './courses';
import type { Edge, EdgeMoment, EdgeWeek, InsideRole } from './edge-map';
import type { Nodes } from './join-roles';

/** How many single hand-offs are kept for each edge. */
export const MOMENTS_AN_EDGE = 50;

/** Some of the hand-offs, by their numbers. */
type Some = readonly number[];

/** The hand-offs from each node to each, by the number of the first times the number of nodes and the number of the second. */
const cellsOf = ({ passages }: Courses, { nodes, nodeOf }: Nodes): readonly (Some | undefined)[] => {
  const cells: (number[] | undefined)[] = new Array(nodes.length * nodes.length);
  for (let n = 0; n < passages.at.length; n += 1) {
    const from = nodeOf[passages.from[n] as number] as number;
    const cell = from * nodes.length + (nodeOf[passages.to[n] as number] as number);
    const found = cells[cell];
    if (found === undefined) cells[cell] = [n];
    else found.push(n);
  }
  return cells;
};

const waitOf = ({ passages }: Courses, some: Some): Milliseconds => {
  let sum = 0;
  for (const n of some) sum += passages.waitMs[n] as number;
  return sum;
};

/** The issues, each once. The hand-offs are in the order of the issues, so those of one issue stand together. */
const keysOf = ({ keys, passages }: Courses, some: Some): readonly IssueKey[] => {
  const found: IssueKey[] = [];
  let last = -1;
  for (const n of some) {
    const course = passages.course[n] as number;
    if (course !== last) found.push(keys[course] as IssueKey);
    last = course;
  }
  return found;
};

/** The week whose hand-offs waited longest; of equals, the earlier. */
const worstWeekOf = (courses: Courses, some: Some, zone: Zone): EdgeWeek => {
  const { at, waitMs } = courses.passages;
  const mondayOf = (n: number): number => mondayBefore(dayAt(at[n] as number, zone.offsetAt(at[n] as number, null)));
  const weeks = new Map<number, Milliseconds>();
  for (const n of some) {
    const monday = mondayOf(n);
    weeks.set(monday, (weeks.get(monday) ?? 0) + (waitMs[n] as number));
  }
  let worst = Number.POSITIVE_INFINITY;
  let longest = -1;
  for (const [monday, wait] of weeks)
    if (wait > longest || (wait === longest && monday < worst)) {
      worst = monday;
      longest = wait;
    }
  const inWeek = some.filter((n) => mondayOf(n) === worst);
  return { monday: dateOfDay(worst), handOffs: inWeek.length, waitMs: longest, keys: keysOf(courses, inWeek) };
};

const longestOf = ({ keys, passages }: Courses, some: Some): readonly EdgeMoment[] => {
  const { course, at, waitMs, open } = passages;
  const keyOf = (n: number): IssueKey => keys[course[n] as number] as IssueKey;
  const longest = foremost<number>(
    MOMENTS_AN_EDGE,
    (a, b) =>
      (waitMs[b] as number) - (waitMs[a] as number) ||
      (at[a] as number) - (at[b] as number) ||
      (keyOf(a) < keyOf(b) ? -1 : keyOf(a) > keyOf(b) ? 1 : 0),
  );
  for (const n of some) longest.add(n);
  return longest.list().map((n) => ({
    key: keyOf(n),
    at: at[n] as number,
    waitMs: waitMs[n] as number,
    open: open[n] as boolean,
  }));
};

export interface Gathered {
  readonly edges: readonly Edge[];
  readonly inside: readonly InsideRole[];
}

/** Every hand-off on its edge, most days waited first; those inside of one role apart. */
export const gatherEdges = (courses: Courses, nodes: Nodes, zone: Zone): Gathered => {
  const cells = cellsOf(courses, nodes);
  const edges: Edge[] = [];
  const inside: InsideRole[] = [];
  nodes.nodes.forEach(({ id: from }, a) => {
    nodes.nodes.forEach(({ id: to }, b) => {
      const some = cells[a * nodes.nodes.length + b];
      if (some === undefined) return;
      const sums = { handOffs: some.length, waitMs: waitOf(courses, some), keys: keysOf(courses, some) };
      if (a === b) {
        inside.push({ role: from, ...sums });
        return;
      }
      edges.push({
        id: `${from}>${to}`,
        from,
        to,
        ...sums,
        open: some.filter((n) => courses.passages.open[n]).length,
        worstWeek: worstWeekOf(courses, some, zone),
        longest: longestOf(courses, some),
      });
    });
  });
  return { edges: edges.sort((a, b) => b.waitMs - a.waitMs || (a.id < b.id ? -1 : 1)), inside };
};
