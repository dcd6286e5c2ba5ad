import { dateOfDay, dayNumber } from '#domain/history/calendar-date';
import type { CalendarDate, Instant } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import type { IssueRecord } from '#domain/history/issue-record';
import type { IssueStory } from '#domain/history/issue-story';
import { changesOf, firstValue } from '#domain/history/past-of-field';
import { DUE } from '#domain/history/tracked-field';
import { dateIn, type Zone } from '#domain/history/zone';
import type { ProjectEvidence } from './project-evidence';
import type { ToldIssue } from './told';

/** A day of the project that one may want to look at. */
export interface KeyDay {
  readonly kind: 'first-day' | 'baseline' | 'first-date-move' | 'first-late' | 'release' | 'last-day';
  readonly date: CalendarDate;
  /** The issues that make it one; empty where the day is not of single issues. */
  readonly keys: readonly IssueKey[];
  /** The released version; null for the other kinds. */
  readonly name: string | null;
}

/** The earliest day and the keys that have it. */
const earliest = (kind: KeyDay['kind'], days: Iterable<readonly [CalendarDate | null, IssueKey]>): readonly KeyDay[] => {
  let date: CalendarDate | null = null;
  let keys: IssueKey[] = [];
  for (const [day, key] of days) {
    if (day === null || (date !== null && day > date)) continue;
    if (day === date) keys.push(key);
    else {
      date = day;
      keys = [key];
    }
  }
  return date === null ? [] : [{ kind, date, keys, name: null }];
};

const firstMoveOf = ({ dueMoves }: IssueStory, zone: Zone): CalendarDate | null => {
  const [first] = dueMoves ?? [];
  return first === undefined ? null : dateIn(zone, first.at, null);
};

/**
 * The first day on which the issue was late: the day after a due date at whose end it was unfinished. A due date counts from the day
 * it was set (one set when it had passed already makes the issue late at once) until it was moved. Without a history only today's
 * due date is known.
 */
const firstLateDay = (
  record: IssueRecord,
  { createdOn, finishedOn }: IssueStory,
  zone: Zone,
  asOf: Instant,
): CalendarDate | null => {
  const today = dayNumber(dateIn(zone, asOf, null));
  const finish = finishedOn === null ? Number.POSITIVE_INFINITY : dayNumber(finishedOn);
  let due = firstValue<number | null>(record, DUE, record.due);
  let set = dayNumber(createdOn);
  const lateBefore = (until: number): number | null => {
    if (due === null) return null;
    const late = Math.max(due + 1, set);
    const before = (end: number) => late < end || (late === end && set < end);
    return before(until) && before(finish) && late <= today ? late : null;
  };
  for (const { at, to } of changesOf<number | null>(record, DUE, asOf)) {
    const moved = dayNumber(dateIn(zone, at, null));
    const late = lateBefore(moved);
    if (late !== null) return dateOfDay(late);
    due = to;
    set = moved;
  }
  const late = lateBefore(Number.POSITIVE_INFINITY);
  return late === null ? null : dateOfDay(late);
};

const releasesOf = (issues: readonly ToldIssue[], today: CalendarDate): readonly KeyDay[] => {
  const days = new Map<string, { date: CalendarDate; name: string; keys: IssueKey[] }>();
  for (const { story } of issues) {
    for (const { id, name, released, releaseDate } of story.versions) {
      if (!released || releaseDate === null || releaseDate > today) continue;
      const day = days.get(id);
      if (day) day.keys.push(story.key);
      else days.set(id, { date: releaseDate, name, keys: [story.key] });
    }
  }
  return [...days.values()].map(({ date, name, keys }) => ({ kind: 'release', date, keys, name }));
};

/**
 * The days that are marked where one chooses the day to look from, in their order. Always told from today's view, so that the marks
 * stay where they are while one looks back.
 * @param zone the zone that the stories were told in.
 */
export const keyDaysOf = (evidence: ProjectEvidence, issues: readonly ToldIssue[], zone: Zone): readonly KeyDay[] => {
  const today = dateIn(zone, evidence.asOf, null);
  const days: KeyDay[] = [
    ...earliest(
      'first-day',
      issues.map(({ story }) => [story.createdOn, story.key] as const),
    ),
    ...(evidence.baseline === null ? [] : [{ kind: 'baseline', date: evidence.baseline.date, keys: [], name: null } as const]),
    ...earliest(
      'first-date-move',
      issues.map(({ story }) => [firstMoveOf(story, zone), story.key] as const),
    ),
    ...earliest(
      'first-late',
      issues.map(({ record, story }) => [firstLateDay(record, story, zone, evidence.asOf), story.key] as const),
    ),
    ...releasesOf(issues, today),
    ...(issues.length === 0 ? [] : [{ kind: 'last-day', date: today, keys: [], name: null } as const]),
  ];
  return days.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
};
