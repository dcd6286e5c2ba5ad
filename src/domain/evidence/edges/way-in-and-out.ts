import type { PersonId } from '#domain/history/issue-key';
import type { Entry, Exit } from './edge-map';
import type { Course } from './issue-course';
import type { Nodes } from './join-roles';

/** From the trigger (an issue is created) to the role that had it first, and the time until it did. */
export const entriesOf = (courses: readonly Course[], { nodes, nodeOf }: Nodes): readonly Entry[] =>
  perNode(courses, nodes.length, nodeOf, ({ owners }) => owners[0] ?? null).flatMap((first, number) =>
    first.length === 0
      ? []
      : [
          {
            to: nodes[number]?.id as string,
            waitMs: first.reduce((sum, { entryMs }) => sum + entryMs, 0),
            keys: first.map(({ key }) => key),
          },
        ],
  );

/** From the role that had an issue when it was finished to the value. */
export const exitsOf = (courses: readonly Course[], { nodes, nodeOf }: Nodes): readonly Exit[] =>
  perNode(courses, nodes.length, nodeOf, ({ finisher }) => finisher).flatMap((last, number) =>
    last.length === 0 ? [] : [{ from: nodes[number]?.id as string, keys: last.map(({ key }) => key) }],
  );

const perNode = (
  courses: readonly Course[],
  nodes: number,
  nodeOf: ReadonlyMap<PersonId, number>,
  who: (course: Course) => PersonId | null,
): Course[][] => {
  const found = Array.from({ length: nodes }, (): Course[] => []);
  for (const course of courses) {
    const person = who(course);
    if (person !== null) found[nodeOf.get(person) as number]?.push(course);
  }
  return found;
};
