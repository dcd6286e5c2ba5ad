import { dateOfDay, daysBetween } from '#domain/history/calendar-date';
import type { CalendarDate } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import type { Gatherer } from '../gatherer';
import { median } from '../median';
import type { ToldIssue } from '../told';
import { atMost, type Bearings, dayOf, type Ground } from './ground';
import type { Candidate } from './moment';

/** One due date that went from one day to another. */
interface Move {
  readonly key: IssueKey;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly days: number;
}

/** The due dates that were moved on one day. */
interface DayOfMoves {
  /** The issues, each once. */
  readonly keys: IssueKey[];
  /** By how many days, for each move. */
  readonly days: number[];
  furthest: Move;
  /** The furthest among the issues that hold the planned end. */
  furthestOfEnd: Move | null;
}

const further = (a: Move, b: Move | null): Move => (b !== null && Math.abs(b.days) >= Math.abs(a.days) ? b : a);

type ByDay = readonly (readonly [day: number, moves: DayOfMoves])[];

class DateMoves implements Gatherer<ToldIssue, ByDay> {
  /** The issues that hold the planned end. */
  private readonly holders: ReadonlySet<IssueKey>;
  private readonly byDay = new Map<number, DayOfMoves>();
  constructor(private readonly bearings: Bearings) {
    this.holders = new Set(bearings.told.evidence.end.planned.keys);
  }
  take({ story }: ToldIssue): void {
    const { key, dueMoves } = story;
    if (dueMoves === null || dueMoves.length === 0) return;
    for (const { at, from, to } of dueMoves) {
      const day = dayOf(this.bearings, at);
      if (day > this.bearings.baseline && from !== null && to !== null)
        this.add(day, { key, from, to, days: daysBetween(from, to) });
    }
  }
  private add(day: number, move: Move): void {
    const known = this.byDay.get(day);
    const ofDay = known ?? { keys: [], days: [], furthest: move, furthestOfEnd: null };
    if (known === undefined) this.byDay.set(day, ofDay);
    // The moves of one issue come one after another.
    if (ofDay.keys.at(-1) !== move.key) ofDay.keys.push(move.key);
    ofDay.days.push(move.days);
    ofDay.furthest = further(move, ofDay.furthest);
    if (this.holders.has(move.key)) ofDay.furthestOfEnd = further(move, ofDay.furthestOfEnd);
  }
  found(): ByDay {
    return [...this.byDay].sort((a, b) => a[0] - b[0]);
  }
}

/** Moves of due dates after the baseline day, by the day on which they were made, the first day first. */
export const movesIn = (bearings: Bearings): Gatherer<ToldIssue, ByDay> => new DateMoves(bearings);

/** The first day after the kick-off on which a due date was moved. */
export const firstDateMove = (byDay: ByDay, { histories }: Ground): readonly Candidate[] => {
  const [first, ...later] = byDay;
  if (first === undefined) return [];
  const { keys, furthest: far } = first[1];
  const day = dateOfDay(first[0]);
  const movesSince = later.reduce((sum, ofDay) => sum + ofDay[1].days.length, 0);
  return [
    {
      id: `first-date-move:${day}`,
      day,
      until: null,
      told: { kind: 'first-date-move', from: far.from, to: far.to, issues: keys.length, movesSince },
      keys,
      weight: 70,
      because: 'first-of-its-kind',
      confidence: histories,
    },
  ];
};

/** A day makes a new plan when it moves this share of the issues of the plan, and at least `LEAST` of them. */
const SHARE = 0.04;
const LEAST = 4;

/**
 * Days on which the plan was made anew: many due dates moved, or that of the issues which hold the planned end.
 * They count from the first warning on; a new planned end always counts.
 */
export const datesReplanned = (byDay: ByDay, warned: number | null, { told, histories }: Ground): readonly Candidate[] => {
  const least = Math.max(LEAST, told.issues.length * SHARE);
  const found: Candidate[] = [];
  for (const [at, { keys, days, furthestOfEnd: end }] of byDay) {
    if (end === null && (warned === null || at < warned || keys.length < least)) continue;
    const day = dateOfDay(at);
    found.push({
      id: `measures-taken:dates-replanned:${day}`,
      day,
      until: null,
      told: {
        kind: 'measures-taken',
        how: 'dates-replanned',
        issues: keys.length,
        days: Math.round(median(days)),
        end: end === null ? null : { from: end.from, to: end.to },
      },
      keys,
      weight: (end === null ? 40 : 55) + Math.round(25 * Math.min(1, (2 * keys.length) / told.issues.length)),
      because: 'answer-to-trouble',
      confidence: atMost(histories, end === null ? 'fair' : 'sure'),
    });
  }
  return found;
};
