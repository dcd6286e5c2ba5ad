import type { CalendarDate } from '#domain/history/instant';
import type { IssueKey, PersonId } from '#domain/history/issue-key';
import type { Outcome, Seams } from './edge-map';
import type { Gathered } from './gather-edges';
import type { Course } from './issue-course';

const outcomeOf = (courses: readonly Course[], today: CalendarDate): Outcome => {
  const late: IssueKey[] = [];
  const reopened: IssueKey[] = [];
  let dated = 0;
  for (const { issue, key } of courses) {
    const { firstDue, finished, firstSlipDays, reopenings } = issue.story;
    if (reopenings !== null && reopenings.length > 0) reopened.push(key);
    if (firstDue === null || (finished === null && firstDue >= today)) continue;
    dated += 1;
    if (finished === null || (firstSlipDays ?? 0) > 0) late.push(key);
  }
  return { keys: courses.map(({ key }) => key), dated, late, reopened };
};

const sumOf = (cells: readonly { readonly handOffs: number; readonly waitMs: number }[]): Seams['between'] => ({
  handOffs: cells.reduce((sum, { handOffs }) => sum + handOffs, 0),
  waitMs: cells.reduce((sum, { waitMs }) => sum + waitMs, 0),
});

/** What was lost between roles and inside of them, and how issues that crossed from one to another came out beside those that never did. */
export const seamsOf = (
  courses: readonly Course[],
  nodeOf: ReadonlyMap<PersonId, number>,
  { edges, inside }: Gathered,
  today: CalendarDate,
): Seams => {
  const crossed: Course[] = [];
  const stayed: Course[] = [];
  for (const course of courses) {
    const crosses = course.passages.some(({ from, to }) => nodeOf.get(from) !== nodeOf.get(to));
    (crosses ? crossed : stayed).push(course);
  }
  return {
    between: sumOf(edges),
    inside: sumOf(inside),
    crossed: outcomeOf(crossed, today),
    stayed: outcomeOf(stayed, today),
  };
};
