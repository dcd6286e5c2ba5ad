import { byOf, fromOf } from '#domain/history/change-log';
import type { NamedValue } from '#domain/history/interner';
import type { PersonId } from '#domain/history/issue-key';
import type { Lens } from '#domain/history/lens';
import { nextUntil } from '#domain/history/past-of-field';
import { STATUS } from '#domain/history/tracked-field';
import { namedByStatus } from '#domain/roles/named-by-status';
import type { RoleMap } from '#domain/roles/role-map';
import type { ToldIssue } from '../told';
import type { RoleSource } from './edge-map';
import type { Course } from './issue-course';
import { addOne, addTo, emptyTally, mostOwnWord, type Tally, wordsOfAll } from './tally';

export interface Guess {
  readonly source: RoleSource;
  readonly roles: RoleMap;
}

/** For whom the guess finds nothing. */
export const OTHERS = 'Others';
/** A guess that leaves more than this share of the people without a role says too little. */
const MOST_UNPLACED = 0.4;

/** On which components and labels the owners of issues worked, and out of which statuses people moved issues, by the names of today. */
export interface WorkedOn {
  readonly components: Tally;
  readonly labels: Tally;
  readonly statuses: Tally;
}

export const nothingWorkedOn = (): WorkedOn => ({ components: emptyTally(), labels: emptyTally(), statuses: emptyTally() });

/** Counts an issue for those who had it, and for those who moved it along. */
export const workOn = (
  { components, labels, statuses }: WorkedOn,
  { record, story }: ToldIssue,
  { firstOwner, laterOwners }: Course,
  lens: Lens,
): void => {
  for (const word of story.components) {
    addOne(components, firstOwner, word);
    addTo(components, laterOwners, word);
  }
  for (const word of story.labels) {
    addOne(labels, firstOwner, word);
    addTo(labels, laterOwners, word);
  }
  const { changes } = record;
  for (let n = nextUntil(record, STATUS, 0, lens.asOf); n >= 0; n = nextUntil(record, STATUS, n + 1, lens.asOf)) {
    const by = byOf(changes, n) as PersonId | null;
    const left = fromOf(changes, n) as NamedValue | null;
    if (by !== null && left !== null) addOne(statuses, by, lens.statuses.byId.get(left.id)?.name ?? left.name);
  }
};

/** One role for each word that is somebody's, by name; null where that would tell too few people, or everybody the same. */
const rolesBy = (tally: Tally, people: readonly PersonId[]): RoleMap | null => {
  const roles = new Map<string, PersonId[]>();
  const others: PersonId[] = [];
  const inAll = wordsOfAll(tally);
  for (const person of people) {
    const word = mostOwnWord(tally, inAll, person);
    if (word === null) others.push(person);
    else if (roles.has(word)) roles.get(word)?.push(person);
    else roles.set(word, [person]);
  }
  if (roles.size < 2 || others.length > people.length * MOST_UNPLACED) return null;
  if (others.length > 0) roles.set(OTHERS, [...(roles.get(OTHERS) ?? []), ...others].sort());
  const named = [...roles].sort(([a], [b]) => (a < b ? -1 : 1));
  return { roles: named.map(([name, members]) => ({ id: name, name, people: members })) };
};

/**
 * Who probably works in which role, without anybody having said so: by the component on which a person worked more than the
 * others did; where components do not tell people apart, by such a label; else by the status out of which a person moves issues
 * more than the others do. The same issues give the same roles; of equals, the word that comes first.
 * @param people sorted.
 */
export const guessRoles = (workedOn: WorkedOn, people: readonly PersonId[]): Guess => {
  for (const source of ['components', 'labels', 'statuses'] as const) {
    const roles = rolesBy(workedOn[source], people);
    if (roles !== null) return { source, roles: source === 'statuses' ? namedByStatus(roles, OTHERS) : roles };
  }
  return { source: 'nothing', roles: { roles: [] } };
};
