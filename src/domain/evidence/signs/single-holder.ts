import type { Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import { ownersOf } from '#domain/history/owners';
import { firstFew, keysOf, type Sensor, silence } from './sensor';
import type { SeenIssue, Sight } from './sight';
import type { HeldArea } from './sign-reading';
import { HELD_BY_ONE, LEAST_ISSUES, LEAST_PEOPLE } from './thresholds';

const HELD = {
  sign: 'single-holder',
  kind: 'sensor',
  rule: 'area-with-one-holder',
  cannotKnow: ['only-the-assignee', 'kept-elsewhere'],
} as const;

interface Area {
  readonly issues: SeenIssue[];
  readonly holders: Map<PersonId, number>;
}

/** One person worked on most of an area. Says which area and how much of it, never who; stays silent below three people. */
export const singleHolder: Sensor = (sight) => {
  if (!sight.hasHistory) return { ...HELD, ...silence('no-history') };
  const { areas, by, people } = areasOf(sight);
  if (people < LEAST_PEOPLE) return { ...HELD, ...silence('too-few-people') };
  const large = [...areas].filter(([, { issues }]) => issues.length >= LEAST_ISSUES);
  if (large.length < 2) return { ...HELD, ...silence('no-areas') };
  const held = large.flatMap(([area, found]): (HeldArea & { readonly held: readonly SeenIssue[] })[] => {
    const most = Math.max(...found.holders.values());
    const share = most / found.issues.length;
    return share >= HELD_BY_ONE ? [{ area, share, issues: found.issues.length, held: found.issues }] : [];
  });
  held.sort((a, b) => b.share * b.issues - a.share * a.issues || (a.area < b.area ? -1 : 1));
  const seen = held.length > 0;
  const shown = held.flatMap((one) => one.held);
  return {
    ...HELD,
    state: seen ? 'seen' : 'not-seen',
    count: held.length,
    ofAll: large.length,
    keys: [...new Set(keysOf(shown))],
    strongest: firstFew(held[0]?.held ?? [], ({ story }) => -(story.timeSpent ?? 0)),
    confidence: 'fair',
    facts: { by, areas: held.map(({ area, share, issues }) => ({ area, share, issues })) },
    lacking: null,
  };
};

/** Work by component; by epic in projects that use hardly any components. */
const areasOf = (
  sight: Sight,
): { readonly areas: Map<string, Area>; readonly by: 'component' | 'epic'; readonly people: number } => {
  const { asOf } = sight.told.lens;
  const begun = sight.issues.filter(({ story }) => story.started !== null && !story.type.subtask && (story.type.level ?? 0) <= 0);
  const byComponent = begun.filter(({ story }) => story.components.length > 0).length * 2 >= begun.length;
  const areas = new Map<string, Area>();
  const people = new Set<PersonId>();
  for (const issue of begun) {
    const person = holderOf(issue, asOf);
    if (person === null) continue;
    people.add(person);
    const names = byComponent ? issue.story.components : issue.story.parent === null ? [] : [issue.story.parent];
    for (const name of names) {
      const area: Area = areas.get(name) ?? { issues: [], holders: new Map() };
      areas.set(name, area);
      area.issues.push(issue);
      area.holders.set(person, (area.holders.get(person) ?? 0) + 1);
    }
  }
  return { areas, by: byComponent ? 'component' : 'epic', people: people.size };
};

/** Who had it longest between start and finish. */
const holderOf = ({ record, story }: SeenIssue, asOf: Instant): PersonId | null => {
  if (story.handOffs?.length === 0) return story.assignee;
  const from = story.started ?? record.created;
  const to = Math.max(story.finished ?? asOf, from);
  const times = new Map<PersonId, number>();
  let longest: PersonId | null = null;
  for (const { person, since, until } of ownersOf(record, to)) {
    if (person === null) continue;
    const time = (times.get(person) ?? 0) + Math.max(0, until - Math.max(since, from));
    times.set(person, time);
    if (longest === null || time > (times.get(longest) ?? 0)) longest = person;
  }
  return longest;
};
