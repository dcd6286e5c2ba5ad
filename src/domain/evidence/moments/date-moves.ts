import { dateOfDay, daysBetween } from '#domain/history/calendar-date';
import type { CalendarDate } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import { median } from '../median';
import { atMost, type Ground } from './ground';
import type { Candidate } from './moment';

/** One due date that went from one day to another. */
interface Move {
  readonly key: IssueKey;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly days: number;
}

/** Moves of due dates after the baseline day, by the day on which they were made, the first day first. */
export const movesByDay = ({ told, dayOf, baseline }: Ground): readonly (readonly [day: number, moves: readonly Move[]])[] => {
  const days = new Map<number, Move[]>();
  for (const { story } of told.issues)
    for (const { at, from, to } of story.dueMoves ?? []) {
      const day = dayOf(at);
      if (day <= baseline || from === null || to === null) continue;
      const move = { key: story.key, from, to, days: daysBetween(from, to) };
      const moves = days.get(day);
      if (moves) moves.push(move);
      else days.set(day, [move]);
    }
  return [...days].sort(([a], [b]) => a - b);
};

const keysOf = (moves: readonly Move[]): readonly IssueKey[] => [...new Set(moves.map(({ key }) => key))];

const furthest = (moves: readonly Move[]): Move | undefined =>
  moves.reduce<Move | undefined>(
    (far, move) => (far === undefined || Math.abs(move.days) > Math.abs(far.days) ? move : far),
    undefined,
  );

type ByDay = ReturnType<typeof movesByDay>;

/** The first day after the kick-off on which a due date was moved. */
export const firstDateMove = (byDay: ByDay, { histories }: Ground): readonly Candidate[] => {
  const [first, ...later] = byDay;
  const far = first && furthest(first[1]);
  if (first === undefined || far === undefined) return [];
  const keys = keysOf(first[1]);
  const day = dateOfDay(first[0]);
  const movesSince = later.reduce((sum, [, moves]) => sum + moves.length, 0);
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
  const holders = new Set(told.evidence.end.planned.keys);
  const least = Math.max(LEAST, told.issues.length * SHARE);
  const found: Candidate[] = [];
  for (const [at, moves] of byDay) {
    const end = furthest(moves.filter(({ key }) => holders.has(key)));
    const keys = keysOf(moves);
    if (end === undefined && (warned === null || at < warned || keys.length < least)) continue;
    const day = dateOfDay(at);
    found.push({
      id: `measures-taken:dates-replanned:${day}`,
      day,
      until: null,
      told: {
        kind: 'measures-taken',
        how: 'dates-replanned',
        issues: keys.length,
        days: Math.round(median(moves.map(({ days }) => days))),
        end: end === undefined ? null : { from: end.from, to: end.to },
      },
      keys,
      weight: (end === undefined ? 40 : 55) + Math.round(25 * Math.min(1, (2 * keys.length) / told.issues.length)),
      because: 'answer-to-trouble',
      confidence: atMost(histories, end === undefined ? 'fair' : 'sure'),
    });
  }
  return found;
};
