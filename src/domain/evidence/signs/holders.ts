import type { Instant, Milliseconds } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import { type Ownership, ownersOf } from '#domain/history/owners';
import type { Gatherer } from '../gatherer';
import type { ToldIssue } from '../told';

/** The work on one area, and how much of it each person had longest. */
export interface Area {
  readonly issues: ToldIssue[];
  readonly holders: Map<PersonId, number>;
}

/** Work by component; by epic in projects that use hardly any components. */
export interface Holders {
  readonly areas: ReadonlyMap<string, Area>;
  readonly by: 'component' | 'epic';
  /** How many people had any of it longest. */
  readonly people: number;
}

const addTo = (areas: Map<string, Area>, name: string, issue: ToldIssue, person: PersonId): void => {
  let area = areas.get(name);
  if (area === undefined) {
    area = { issues: [], holders: new Map() };
    areas.set(name, area);
  }
  area.issues.push(issue);
  area.holders.set(person, (area.holders.get(person) ?? 0) + 1);
};

class HoldersOfWork implements Gatherer<ToldIssue, Holders> {
  private readonly people = new Set<PersonId>();
  private readonly components = new Map<string, Area>();
  private readonly epics = new Map<string, Area>();
  private begun = 0;
  private withComponents = 0;
  constructor(private readonly asOf: Instant) {}
  take(issue: ToldIssue): void {
    const { started, type, components: names, parent } = issue.story;
    if (started === null || type.subtask || (type.level ?? 0) > 0) return;
    this.begun += 1;
    if (names.length > 0) this.withComponents += 1;
    const person = holderOf(issue, this.asOf);
    if (person === null) return;
    this.people.add(person);
    for (const name of names) addTo(this.components, name, issue, person);
    if (parent !== null) addTo(this.epics, parent, issue, person);
  }
  found(): Holders {
    const byComponent = this.withComponents * 2 >= this.begun;
    const areas = byComponent ? this.components : this.epics;
    return { areas, by: byComponent ? 'component' : 'epic', people: this.people.size };
  }
}

/** Who had the work that was begun, area by area, as of an instant. Sub-tasks and epics aside. */
export const holdersIn = (asOf: Instant): Gatherer<ToldIssue, Holders> => new HoldersOfWork(asOf);

/** How long a person had it from an instant on, up to the nth owner: what somebody had at several times is added up. */
const timeWith = (person: PersonId, owners: readonly Ownership[], n: number, from: Instant): Milliseconds => {
  let time = 0;
  for (let before = 0; before <= n; before += 1) {
    const { person: owner, since, until } = owners[before] as Ownership;
    if (owner === person) time += Math.max(0, until - Math.max(since, from));
  }
  return time;
};

/** Who had it longest between start and finish. */
const holderOf = ({ record, story }: ToldIssue, asOf: Instant): PersonId | null => {
  if (story.handOffs?.length === 0) return story.assignee;
  const from = story.started ?? record.created;
  const to = Math.max(story.finished ?? asOf, from);
  const owners = ownersOf(record, to);
  let longest: PersonId | null = null;
  let most = -1;
  for (let n = 0; n < owners.length; n += 1) {
    const { person } = owners[n] as Ownership;
    if (person === null) continue;
    // Few have been owners, so they are simply walked through again.
    const time = timeWith(person, owners, n, from);
    if (person === longest) most = time;
    else if (time > most) {
      longest = person;
      most = time;
    }
  }
  return longest;
};
