import type { Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import { ownersOf } from '#domain/history/owners';
import type { Gatherer } from '../gatherer';
import type { SeenIssue } from './seen-issue';

/** The work on one area, and how much of it each person had longest. */
export interface Area {
  readonly issues: SeenIssue[];
  readonly holders: Map<PersonId, number>;
}

/** Work by component; by epic in projects that use hardly any components. */
export interface Holders {
  readonly areas: ReadonlyMap<string, Area>;
  readonly by: 'component' | 'epic';
  /** How many people had any of it longest. */
  readonly people: number;
}

const addTo = (areas: Map<string, Area>, names: readonly string[], issue: SeenIssue, person: PersonId): void => {
  for (const name of names) {
    const area: Area = areas.get(name) ?? { issues: [], holders: new Map() };
    areas.set(name, area);
    area.issues.push(issue);
    area.holders.set(person, (area.holders.get(person) ?? 0) + 1);
  }
};

const none: readonly string[] = [];

/** Who had the work that was begun, area by area, as of an instant. Sub-tasks and epics aside. */
export const holdersIn = (asOf: Instant): Gatherer<SeenIssue, Holders> => {
  const people = new Set<PersonId>();
  const components = new Map<string, Area>();
  const epics = new Map<string, Area>();
  let begun = 0;
  let withComponents = 0;
  return {
    take(issue) {
      const { started, type, components: names, parent } = issue.story;
      if (started === null || type.subtask || (type.level ?? 0) > 0) return;
      begun += 1;
      if (names.length > 0) withComponents += 1;
      const person = holderOf(issue, asOf);
      if (person === null) return;
      people.add(person);
      addTo(components, names, issue, person);
      addTo(epics, parent === null ? none : [parent], issue, person);
    },
    found() {
      const byComponent = withComponents * 2 >= begun;
      return { areas: byComponent ? components : epics, by: byComponent ? 'component' : 'epic', people: people.size };
    },
  };
};

/** Who had it longest between start and finish. */
const holderOf = ({ record, story }: SeenIssue, asOf: Instant): PersonId | null => {
  if (story.handOffs?.length === 0) return story.assignee;
  const from = story.started ?? record.created;
  const to = Math.max(story.finished ?? asOf, from);
  const owners = ownersOf(record, to);
  let longest: PersonId | null = null;
  let most = -1;
  owners.forEach(({ person }, n) => {
    if (person === null) return;
    // What somebody had at several times is added up; few have been owners, so they are simply walked through again.
    let time = 0;
    for (let before = 0; before <= n; before += 1) {
      const { person: owner, since, until } = owners[before] as (typeof owners)[number];
      if (owner === person) time += Math.max(0, until - Math.max(since, from));
    }
    if (person === longest) most = time;
    else if (time > most) {
      longest = person;
      most = time;
    }
  });
  return longest;
};
