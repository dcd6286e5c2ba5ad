import type { IssueKey } from '#domain/history/issue-key';
import { type Courses, DATED, LATE, REOPENED } from './courses';
import type { Outcome, Seams } from './edge-map';
import type { Gathered } from './gather-edges';
import type { Nodes } from './join-roles';

/** Which courses went from one role to another at least once, by their numbers. */
const crossings = ({ keys, passages }: Courses, { nodeOf }: Nodes): Uint8Array => {
  const crosses = new Uint8Array(keys.length);
  for (let n = 0; n < passages.at.length; n += 1)
    if (nodeOf[passages.from[n] as number] !== nodeOf[passages.to[n] as number]) crosses[passages.course[n] as number] = 1;
  return crosses;
};

const outcomeOf = ({ keys, outcomes }: Courses, crosses: Uint8Array, wanted: number): Outcome => {
  const all: IssueKey[] = [];
  const late: IssueKey[] = [];
  const reopened: IssueKey[] = [];
  let dated = 0;
  for (let n = 0; n < keys.length; n += 1) {
    if (crosses[n] !== wanted) continue;
    const key = keys[n] as IssueKey;
    const outcome = outcomes[n] as number;
    all.push(key);
    if ((outcome & DATED) !== 0) dated += 1;
    if ((outcome & LATE) !== 0) late.push(key);
    if ((outcome & REOPENED) !== 0) reopened.push(key);
  }
  return { keys: all, dated, late, reopened };
};

const sumOf = (cells: readonly { readonly handOffs: number; readonly waitMs: number }[]): Seams['between'] => ({
  handOffs: cells.reduce((sum, { handOffs }) => sum + handOffs, 0),
  waitMs: cells.reduce((sum, { waitMs }) => sum + waitMs, 0),
});

/** What was lost between roles and inside of them, and how issues that crossed from one to another came out beside those that never did. */
export const seamsOf = (courses: Courses, nodes: Nodes, { edges, inside }: Gathered): Seams => {
  const crosses = crossings(courses, nodes);
  return {
    between: sumOf(edges),
    inside: sumOf(inside),
    crossed: outcomeOf(courses, crosses, 1),
    stayed: outcomeOf(courses, crosses, 0),
  };
};
