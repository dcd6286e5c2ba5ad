import type { PersonId } from '#domain/history/issue-key';
import type { Role } from '#domain/roles/role-map';
import type { RoleNode } from './edge-map';
import type { Course } from './issue-course';

/** A node never stands for fewer people: numbers about one or two would be numbers about persons. */
export const FEWEST_PEOPLE = 3;

export interface Nodes {
  readonly nodes: readonly RoleNode[];
  /** The number of each person's node. */
  readonly nodeOf: ReadonlyMap<PersonId, number>;
}

interface Group {
  readonly roles: Role[];
  people: number;
}

const byWeight = (a: Role, b: Role): number => b.people.length - a.people.length || (a.name < b.name ? -1 : 1);

/** How often issues went from one role to another, either way; by the numbers of the roles. */
const exchanges = (courses: readonly Course[], roleOf: ReadonlyMap<PersonId, number>, roles: number): number[][] => {
  const counts = Array.from({ length: roles }, () => new Array<number>(roles).fill(0));
  const count = (a: number, b: number): void => {
    const row = counts[a] as number[];
    row[b] = (row[b] as number) + 1;
  };
  for (const { passages } of courses) {
    for (const { from, to } of passages) {
      const a = roleOf.get(from) as number;
      const b = roleOf.get(to) as number;
      count(a, b);
      if (a !== b) count(b, a);
    }
  }
  return counts;
};

/**
 * The nodes of the map: the roles that people with an issue work in. A role with fewer than three of them is joined with its
 * closest neighbour: among the other small roles the one it exchanged most issues with; where it exchanged none with them,
 * among all. The joined one bears the name of the role with most people.
 * @param roles with the people that had an issue, each person in one.
 */
export const joinRoles = (roles: readonly Role[], courses: readonly Course[]): Nodes => {
  const roleOf = new Map<PersonId, number>();
  roles.forEach(({ people }, number) => {
    for (const person of people) roleOf.set(person, number);
  });
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
  const nodeOf = new Map<PersonId, number>();
  const nodes = groups.map(({ roles: members, people }, number): RoleNode => {
    for (const { people: all } of members) for (const person of all) nodeOf.set(person, number);
    const [first, ...rest] = members as [Role, ...Role[]];
    return { id: first.id, name: first.name, people, joined: rest.map(({ name }) => name) };
  });
  return { nodes, nodeOf };
};
