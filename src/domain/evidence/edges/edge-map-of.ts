import type { PersonId } from '#domain/history/issue-key';
import type { Role, RoleMap } from '#domain/roles/role-map';
import { type Gatherer, gathered } from '../gatherer';
import type { Told, ToldIssue } from '../told';
import { type Courses, coursesIn } from './courses';
import type { EdgeMap, NoEdges } from './edge-map';
import { gatherEdges } from './gather-edges';
import { type Guess, guessRoles, nothingWorkedOn } from './guess-roles';
import { FEWEST_PEOPLE, joinRoles } from './join-roles';
import { seamsOf } from './seams-of';
import { entriesOf, exitsOf } from './way-in-and-out';

/** How many edges are named as the worst. */
const WORST = 3;
const DAY_MS = 86_400_000;

/** The role of people whom the settled roles do not know. No role that somebody made has an empty id. */
const UNPLACED: Omit<Role, 'people'> = { id: '', name: 'Not in a role yet' };
/** The role of everybody, where nothing tells people apart. */
const EVERYBODY: Omit<Role, 'people'> = { id: '', name: 'Everybody' };

/** Where one or two people had all issues, no node may stand for them. */
const NOTHING: Pick<EdgeMap, 'nodes' | 'edges' | 'inside'> = { nodes: [], edges: [], inside: [] };

interface Placed extends Guess {
  readonly unplaced: readonly PersonId[];
  /** The roles that stand in the histories, with those of their people who had an issue. */
  readonly active: readonly Role[];
}

const place = (guess: Guess, people: readonly PersonId[]): Placed => {
  const had = new Set(people);
  const active = guess.roles.roles
    .map((role) => ({ ...role, people: role.people.filter((person) => had.has(person)) }))
    .filter((role) => role.people.length > 0);
  const known = new Set(active.flatMap((role) => role.people));
  const missing = people.filter((person) => !known.has(person));
  const rest = guess.source === 'nothing' ? EVERYBODY : UNPLACED;
  return {
    ...guess,
    unplaced: missing,
    active: missing.length === 0 ? active : [...active, { ...rest, people: missing }],
  };
};

const whyNone = (told: Told, people: number, nodes: number, edges: number): NoEdges | null => {
  if (told.issues.length === 0) return 'no-issues';
  if (!told.issues.some(({ story }) => story.historyKnown)) return 'no-history';
  if (people < FEWEST_PEOPLE) return 'too-few-people';
  if (nodes < 2) return 'one-role';
  return edges === 0 ? 'no-hand-offs' : null;
};

/**
 * The edge map of the issues, as of the instant of the lens.
 * @param settled the roles as a lead has settled them; without them they are guessed (see `guessRoles`). Components and labels
 * count as they stand today, because Jira's history of them is not kept.
 */
export const edgeMapOf = (told: Told, settled: RoleMap | null): EdgeMap => gathered(told.issues, edgeMapIn(told, settled));

class GatheredEdges implements Gatherer<ToldIssue, EdgeMap> {
  private readonly worked = nothingWorkedOn();
  private readonly courses: Gatherer<ToldIssue, Courses>;
  constructor(
    private readonly told: Told,
    private readonly settled: RoleMap | null,
  ) {
    this.courses = coursesIn(told, settled === null ? this.worked : null);
  }
  take(issue: ToldIssue): void {
    this.courses.take(issue);
  }
  found(): EdgeMap {
    const courses = this.courses.found();
    const people = [...courses.people].sort();
    const guess = this.settled === null ? guessRoles(this.worked, people) : { source: 'settled' as const, roles: this.settled };
    return drawn(this.told, courses, people, guess);
  }
}

/** The same, gathered while others walk through the issues. */
export const edgeMapIn = (told: Told, settled: RoleMap | null): Gatherer<ToldIssue, EdgeMap> => new GatheredEdges(told, settled);

const drawn = (told: Told, courses: Courses, people: readonly PersonId[], guess: Guess): EdgeMap => {
  const { source, roles, unplaced, active } = place(guess, people);
  const nodes = joinRoles(active, courses);
  const found = gatherEdges(courses, nodes, told.lens.zone);
  const shown = people.length < FEWEST_PEOPLE ? NOTHING : { nodes: nodes.nodes, ...found };
  return {
    why: whyNone(told, people.length, nodes.nodes.length, found.edges.length),
    source,
    roles,
    unplaced,
    ...shown,
    entries: shown === NOTHING ? [] : entriesOf(courses, nodes),
    exits: shown === NOTHING ? [] : exitsOf(courses, nodes),
    seams: seamsOf(courses, nodes, found),
    worst: found.edges
      .filter(({ waitMs }) => waitMs >= DAY_MS)
      .slice(0, WORST)
      .map(({ id }) => id),
  };
};
