import { laidAside } from '#domain/history/aside';
import { dateOfDay, dayAt, dayNumber } from '#domain/history/calendar-date';
import type { CalendarDate, Instant } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import { endOfDay } from '#domain/history/zone';
import type { Told, ToldIssue } from '../told';
import { FAULT_WORDS, GIVEN_UP_WORDS } from './topic-words';
import { type Topics, topicsOf } from './topics-of';
import { plainText, wordFinder } from './word-finder';

/** An issue as the sensors see it. */
export interface SeenIssue extends ToldIssue {
  /** What it is about by its own words. */
  readonly topics: Topics;
  /** The same with the words of the issue above it: a part of an audit belongs to the audit. */
  readonly area: Topics;
  /** Work as it was agreed: no epic, no sub-task, no fault to be repaired. */
  readonly isWork: boolean;
  readonly inPlan: boolean;
  /** When it came into scope after the baseline; null where it was in the plan. */
  readonly addedAt: Instant | null;
}

/** The time a sensor looks at, from the day work began to the end. */
export interface Course {
  readonly from: Instant;
  readonly to: Instant;
  /** How the end is known: everything is finished, by the first plan, or not at all (then it is the day one looks from). */
  readonly end: 'reached' | 'planned' | 'unknown';
}

/** What the sensors share, worked out once. */
export interface Sight {
  readonly told: Told;
  readonly issues: readonly SeenIssue[];
  readonly work: readonly SeenIssue[];
  /** Work of the plan, and work that was added to it. */
  readonly planned: readonly SeenIssue[];
  readonly added: readonly SeenIssue[];
  /** Null without a baseline, or where all is over in a day. */
  readonly course: Course | null;
  /** Whether the histories are there at all. */
  readonly hasHistory: boolean;
  /** Whether the texts are there that topics are told by. */
  readonly hasTexts: boolean;
  readonly dayOf: (at: Instant) => CalendarDate;
  /** Whether a status's name says that work was given up rather than done. */
  readonly isGivenUp: (statusName: string) => boolean;
}

const faultIn = wordFinder([FAULT_WORDS]);
const givenUpIn = wordFinder([GIVEN_UP_WORDS]);

/** Answers by the name, which thousands of issues share. */
const remembering = (ask: (name: string) => boolean): ((name: string) => boolean) => {
  const known = new Map<string, boolean>();
  return (name) => {
    let answer = known.get(name);
    if (answer === undefined) {
      answer = ask(name);
      known.set(name, answer);
    }
    return answer;
  };
};

const courseOf = ({ baseline, evidence, lens }: Told): Course | null => {
  if (baseline === null) return null;
  const from = endOfDay(lens.zone, baseline.date);
  const { actual, planned } = evidence.end;
  const course: Course = actual.known
    ? { from, to: endOfDay(lens.zone, actual.value), end: 'reached' }
    : planned.known
      ? { from, to: endOfDay(lens.zone, planned.value), end: 'planned' }
      : { from, to: lens.asOf, end: 'unknown' };
  return course.to > course.from ? course : null;
};

const topicsIn = laidAside(({ record }: ToldIssue, _: null) => topicsOf(record));

/** The topics of the issues that stand above others: only these are asked for by key. */
const topicsAbove = (issues: readonly ToldIssue[]): ReadonlyMap<IssueKey, Topics> => {
  const parents = new Set<IssueKey>();
  for (const { story } of issues) if (story.parent !== null) parents.add(story.parent);
  const topics = new Map<IssueKey, Topics>();
  if (parents.size > 0)
    for (const issue of issues) if (parents.has(issue.record.key)) topics.set(issue.record.key, topicsIn(issue, null));
  return topics;
};

/** Prepares what is told of a project for the sensors. */
export const sightOf = (told: Told): Sight => {
  const { issues, evidence, lens } = told;
  const isFault = remembering((typeName) => faultIn(plainText(typeName)) !== 0);
  const entered = new Map<IssueKey, Instant>();
  for (const { key, at } of evidence.additions) if (!entered.has(key)) entered.set(key, at);
  const above = topicsAbove(issues);
  const seen: SeenIssue[] = [];
  let withHistory = 0;
  let withText = 0;
  for (const issue of issues) {
    const { record, story } = issue;
    const addedAt = entered.get(record.key) ?? null;
    const isWork = !story.type.subtask && (story.type.level ?? 0) <= 0 && !isFault(story.type.name);
    const topics = topicsIn(issue, null);
    const area = story.parent === null ? topics : topics | (above.get(story.parent) ?? 0);
    seen.push({ record, story, aside: issue.aside, topics, area, isWork, inPlan: addedAt === null, addedAt });
    if (story.historyKnown) withHistory += 1;
    if (record.summary !== null) withText += 1;
  }
  const work = seen.filter(({ isWork }) => isWork);
  return {
    told,
    issues: seen,
    work,
    planned: told.baseline === null ? [] : work.filter(({ inPlan }) => inPlan),
    added: told.baseline === null ? [] : work.filter(({ inPlan }) => !inPlan),
    course: courseOf(told),
    hasHistory: withHistory * 2 > seen.length,
    hasTexts: withText * 2 > seen.length,
    isGivenUp: remembering((statusName) => givenUpIn(plainText(statusName)) !== 0),
    dayOf: (at) => dateOfDay(dayAt(at, lens.zone.offsetAt(at, null))),
  };
};

/** The instant that lies a share (0 to 1) of the way through the course. */
export const partOf = ({ from, to }: Course, share: number): Instant => from + (to - from) * share;

/** Whole weeks of a course. */
export const weeksOf = ({ from, to }: Course): number => Math.floor((to - from) / 604_800_000);

/** The last release up to the day one looks from, by the dates of released versions. */
export const releasesUntil = (sight: Sight): readonly CalendarDate[] => {
  const days = new Set<CalendarDate>();
  for (const { story } of sight.issues)
    for (const { released, releaseDate } of story.versions)
      if (released && releaseDate !== null && releaseDate <= sight.told.today) days.add(releaseDate);
  return [...days].sort((a, b) => dayNumber(a) - dayNumber(b));
};
