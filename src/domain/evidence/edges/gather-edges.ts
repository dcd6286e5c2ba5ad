import { dateOfDay, dayAt } from '#domain/history/calendar-date';
import type { Milliseconds } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import { mondayBefore } from '#domain/history/weeks';
import type { Zone } from '#domain/history/zone';
import type { Edge, EdgeMoment, EdgeWeek, InsideRole } from './edge-map';
import type { Course, Passage } from './issue-course';
import type { Nodes } from './join-roles';

/** How many single hand-offs are kept for each edge. */
export const MOMENTS_AN_EDGE = 50;

const waitOf = (passages: readonly EdgeMoment[]): Milliseconds => passages.reduce((sum, { waitMs }) => sum + waitMs, 0);

/** The issues, each once, in the order of the hand-offs. */
const keysOf = (passages: readonly EdgeMoment[]): readonly IssueKey[] => [...new Set(passages.map(({ key }) => key))];

/** The week whose hand-offs waited longest; of equals, the earlier. */
const worstWeekOf = (passages: readonly Passage[], zone: Zone): EdgeWeek => {
  const weeks = new Map<number, Passage[]>();
  for (const passage of passages) {
    const monday = mondayBefore(dayAt(passage.at, zone.offsetAt(passage.at, null)));
    const week = weeks.get(monday);
    if (week) week.push(passage);
    else weeks.set(monday, [passage]);
  }
  const [worst] = [...weeks]
    .map(([monday, inWeek]) => ({ monday, inWeek, waitMs: waitOf(inWeek) }))
    .sort((a, b) => b.waitMs - a.waitMs || a.monday - b.monday);
  // An edge has at least one hand-off, so there is a week.
  const { monday, inWeek, waitMs } = worst as { monday: number; inWeek: Passage[]; waitMs: number };
  return { monday: dateOfDay(monday), handOffs: inWeek.length, waitMs, keys: keysOf(inWeek) };
};

const longestFirst = (a: EdgeMoment, b: EdgeMoment): number => b.waitMs - a.waitMs || a.at - b.at || (a.key < b.key ? -1 : 1);

const withoutPeople = ({ key, at, waitMs, open }: Passage): EdgeMoment => ({ key, at, waitMs, open });

export interface Gathered {
  readonly edges: readonly Edge[];
  readonly inside: readonly InsideRole[];
}

/** Every hand-off on its edge, most days waited first; those inside of one role apart. */
export const gatherEdges = (courses: readonly Course[], { nodes, nodeOf }: Nodes, zone: Zone): Gathered => {
  const cells: (Passage[] | undefined)[] = new Array(nodes.length * nodes.length);
  for (const { passages } of courses) {
    for (const passage of passages) {
      const cell = (nodeOf.get(passage.from) as number) * nodes.length + (nodeOf.get(passage.to) as number);
      const found = cells[cell];
      if (found === undefined) cells[cell] = [passage];
      else found.push(passage);
    }
  }
  const edges: Edge[] = [];
  const inside: InsideRole[] = [];
  nodes.forEach(({ id: from }, a) => {
    nodes.forEach(({ id: to }, b) => {
      const passages = cells[a * nodes.length + b];
      if (passages === undefined) return;
      const sums = { handOffs: passages.length, waitMs: waitOf(passages), keys: keysOf(passages) };
      if (a === b) {
        inside.push({ role: from, ...sums });
        return;
      }
      edges.push({
        id: `${from}>${to}`,
        from,
        to,
        ...sums,
        open: passages.filter(({ open }) => open).length,
        worstWeek: worstWeekOf(passages, zone),
        longest: passages.sort(longestFirst).slice(0, MOMENTS_AN_EDGE).map(withoutPeople),
      });
    });
  });
  return { edges: edges.sort((a, b) => b.waitMs - a.waitMs || (a.id < b.id ? -1 : 1)), inside };
};
