import type { Milliseconds } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import { type Courses, NOBODY, type PersonNumber } from './courses';
import type { Entry, Exit } from './edge-map';
import type { Nodes } from './join-roles';

/** From the trigger (an issue is created) to the role that had it first, and the time until it did. */
export const entriesOf = (courses: Courses, nodes: Nodes): readonly Entry[] =>
  perNode(courses.firstOwners, courses, nodes).flatMap(({ keys, entryMs }, number) =>
    keys.length === 0 ? [] : [{ to: nodes.nodes[number]?.id as string, waitMs: entryMs, keys }],
  );

/** From the role that had an issue when it was finished to the value. */
export const exitsOf = (courses: Courses, nodes: Nodes): readonly Exit[] =>
  perNode(courses.finishers, courses, nodes).flatMap(({ keys }, number) =>
    keys.length === 0 ? [] : [{ from: nodes.nodes[number]?.id as string, keys }],
  );

interface AtNode {
  readonly keys: IssueKey[];
  entryMs: Milliseconds;
}

/** The courses at the node of whom a column names. */
const perNode = (who: Int32Array, { keys, entryMs }: Courses, { nodes, nodeOf }: Nodes): readonly AtNode[] => {
  const found = nodes.map((): AtNode => ({ keys: [], entryMs: 0 }));
  for (let n = 0; n < keys.length; n += 1) {
    const person = who[n] as PersonNumber;
    const at = person === NOBODY ? undefined : found[nodeOf[person] as number];
    if (at === undefined) continue;
    at.keys.push(keys[n] as IssueKey);
    at.entryMs += entryMs[n] as number;
  }
  return found;
};
