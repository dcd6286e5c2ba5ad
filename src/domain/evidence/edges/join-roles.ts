import type { PersonId } from '#domain/history/issue-key';
import type { Role } from '#domain/roles/role-map';
import type { Courses } from './courses';
import type { RoleNode } from './edge-map';

/** A node never stands for fewer people: numbers about one or two would be numbers about persons. */
export const FEWEST_PEOPLE = 3;

export interface Nodes {
  readonly nodes: readonly RoleNode[];
  /** The number of each person's node, by the number of the person. */
  readonly nodeOf: Int32Array;
}

interface Group {
  readonly roles: Role[];
  people: number;
}

const byWeight = (a: Role, b: Role): number => b.people.length - a.people.length || (a.name < b.name ? -1 : 1);

/** For each person, by number, which of several groups of people has him or her; the last that does. */
const groupOfEach = (courses: Courses, groups: readonly (readonly PersonId[])[]): Int32Array => {
  const numbers = new Map(courses.people.map((person, number) => [person, number]));
  const groupOf = new Int32Array(courses.people.length);
  for (const [group, people] of groups.entries()) for (const person of people) groupOf[numbers.get(person) as number] = group;
  return groupOf;
};

/** How often issues went from one role to another, either way; by the numbers of the roles. */
const exchanges = ({ passages }: Courses, roleOf: Int32Array, roles: number): number[][] => {
  const counts = Array.from({ length: roles }, () => new Array<number>(roles).fill(0));
  const count = (a: number, b: number): void => {
    const row = counts[a] as number[];
    row[b] = (row[b] as number) + 1;
  };
  for (let n = 0; n < passages.at.length; n += 1) {
    const a = roleOf[passages.from[n] as number] as number;
    const b = roleOf[passages.to[n] as number] as number;
    count(a, b);
    if (a !== b) count(b, a);
  }
  return counts;
};

/**
 * The nodes of the map: the roles that people with an issue work in. A role with fewer than three of them is joined with its
 * closest neighbour: among the other small roles the one it exchanged most issues with; where it exchanged none with them,
 * among all. The joined one bears the name of the role with most people.
 * @param roles with the people that had an issue, each person in one.
 */
export const joinRoles = (roles: readonly Role[], courses: Courses): Nodes => {
  const roleOf = groupOfEach(
    courses,
    roles.map(({ people }) => people),
  );
  const counts = exchanges(courses, roleOf, roles.length);
  const numbers = new Map(roles.map((role, number) => [role, number]));
  const between = (a: Group, b: Group): number => {
    let total = 0;
    for (const one of a.roles)
      for (const other of b.roles) total += counts[numbers.get(one) as number]?.[numbers.get(other) as number] ?? 0;
    return total;
  };
  const isSmall = ({ people }: Group): boolean => people < FEWEST_PEOPLE;
  let groups: Group[] = [...roles].sort(byWeight).map((role) => ({ roles: [role], people: role.people.length }));
  for (;;) {
    const small = groups.filter(isSmall).at(-1);
    if (small === undefined || groups.length === 1) break;
    const others = groups.filter((group) => group !== small);
    const closest = (of: readonly Group[]): Group | undefined =>
      of.reduce<Group | undefined>((best, one) => {
        const near = between(small, one);
        return near > (best === undefined ? 0 : between(small, best)) ? one : best;
      }, undefined);
    const partner = closest(others.filter(isSmall)) ?? closest(others) ?? (others.at(-1) as Group);
    const joined: Group = { roles: [...partner.roles, ...small.roles].sort(byWeight), people: partner.people + small.people };
    groups = others.map((group) => (group === partner ? joined : group)).sort((a, b) => b.people - a.people);
  }
  const nodes = groups.map(({ roles: members, people }): RoleNode => {
    const [first, ...rest] = members as [Role, ...Role[]];
    return { id: first.id, name: first.name, people, joined: rest.map(({ name }) => name) };
  });
  const nodeOf = groupOfEach(
    courses,
    groups.map(({ roles: members }) => members.flatMap(({ people }) => people)),
  );
  return { nodes, nodeOf };
};
