import { dateOfDay } from '#domain/history/calendar-date';
import { toOf } from '#domain/history/change-log';
import type { Instant } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import { firstValue, happenedAt, nextUntil } from '#domain/history/past-of-field';
import { ASSIGNEE } from '#domain/history/tracked-field';
import { mondayOf, type Week, weekOf } from '#domain/history/weeks';
import type { Gatherer } from '../gatherer';
import type { ToldIssue } from '../told';
import { atMost, type Bearings, dayOf, type Ground } from './ground';
import type { Candidate } from './moment';

/** So many newcomers in a week, and this share of those who were there, are an addition to the team. */
const LEAST = 2;
const SHARE = 0.15;

interface Arrival {
  readonly day: number;
  readonly key: IssueKey;
}

class Arrivals implements Gatherer<ToldIssue, readonly Arrival[]> {
  private readonly first = new Map<string, Arrival & { readonly at: Instant }>();
  constructor(private readonly bearings: Bearings) {}
  take({ record, story }: ToldIssue): void {
    if (!story.historyKnown) return;
    const { asOf } = this.bearings.told.lens;
    this.give(firstValue<string | null>(record, ASSIGNEE, record.assignee), record.created, story.key);
    for (let n = nextUntil(record, ASSIGNEE, 0, asOf); n >= 0; n = nextUntil(record, ASSIGNEE, n + 1, asOf))
      this.give(toOf(record.changes, n) as string | null, happenedAt(record, n), story.key);
  }
  private give(person: string | null, at: Instant, key: IssueKey): void {
    if (person === null) return;
    const known = this.first.get(person);
    // What is later needs not be asked for its day; of two at once the key decides, not the order of reading.
    if (known !== undefined && (at > known.at || (at === known.at && key >= known.key))) return;
    this.first.set(person, { day: dayOf(this.bearings, at), key, at });
  }
  found(): readonly Arrival[] {
    return [...this.first.values()].sort((a, b) => a.day - b.day);
  }
}

/** When each person was first given an issue, and which. The persons stay in here: only their number is told. */
export const arrivalsIn = (bearings: Bearings): Gatherer<ToldIssue, readonly Arrival[]> => new Arrivals(bearings);

/** Weeks from the first warning on in which several people were given work who had none in this project before. */
export const peopleAdded = (arrivals: readonly Arrival[], warned: number | null, ground: Ground): readonly Candidate[] => {
  if (warned === null) return [];
  const weeks = new Map<Week, { readonly before: number; readonly days: number[]; readonly keys: IssueKey[] }>();
  arrivals.forEach(({ day, key }, before) => {
    if (day < warned) return;
    const week = weeks.get(weekOf(day)) ?? { before, days: [], keys: [] };
    week.days.push(day);
    week.keys.push(key);
    weeks.set(weekOf(day), week);
  });
  return [...weeks].flatMap(([week, { before, days, keys }]) => {
    if (days.length < LEAST || days.length < before * SHARE || before === 0) return [];
    return [
      {
        id: `measures-taken:people-added:${dateOfDay(mondayOf(week))}`,
        day: dateOfDay(days[0] as number),
        until: null,
        told: { kind: 'measures-taken', how: 'people-added', people: days.length, before },
        keys: [...new Set(keys)],
        weight: 38 + Math.round(20 * Math.min(1, days.length / before)),
        because: 'answer-to-trouble',
        confidence: atMost(ground.histories, 'hint'),
      } satisfies Candidate,
    ];
  });
};
