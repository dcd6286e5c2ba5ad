import { dateOfDay, dayAt, dayNumber } from '#domain/history/calendar-date';
import type { CalendarDate, Instant } from '#domain/history/instant';
import type { Gatherer } from '../gatherer';
import type { Told, ToldIssue } from '../told';
import { type Course, courseOf, untilNow } from './course';
import { type HandedOn, handedOnIn } from './handed-on';
import { type Holders, holdersIn } from './holders';
import { type Draft, enteringAfterBaseline, type SeenIssue, topicsIn, widenAreas } from './seen-issue';
import { type Third, thirdsIn } from './thirds';
import { FAULT_WORDS, GIVEN_UP_WORDS } from './topic-words';
import { type WeekLog, weekLogIn } from './week-log';
import { wordFinder } from './word-finder';

/** What the sensors share, worked out once. */
export interface Sight {
  readonly told: Told;
  readonly issues: readonly SeenIssue[];
  /** The issues whose words, or whose parents' words, are about any topic at all: mostly far fewer than all. */
  readonly onTopics: readonly SeenIssue[];
  /** Work as it was agreed: no epics, no sub-tasks, no faults to be repaired. */
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
  /** The days of releases up to the day one looks from, by the dates of released versions, in order. */
  readonly releases: readonly CalendarDate[];
  readonly weeks: WeekLog;
  readonly holders: Holders;
  readonly handedOn: HandedOn;
  /** The first and the last third of the course so far; null without one. */
  readonly thirds: readonly [first: Third, last: Third] | null;
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

const releasesUntil = (today: CalendarDate): Gatherer<SeenIssue, readonly CalendarDate[]> => {
  const days = new Set<CalendarDate>();
  return {
    take({ story }) {
      for (const { released, releaseDate } of story.versions)
        if (released && releaseDate !== null && releaseDate <= today) days.add(releaseDate);
    },
    found: () => [...days].sort((a, b) => dayNumber(a) - dayNumber(b)),
  };
};

/** Prepares what is told of a project for the sensors. */
export const sightIn = (told: Told): Gatherer<ToldIssue, Sight> => {
  const { lens, today, baseline } = told;
  const isFault = remembering((typeName) => faultIn(typeName) !== 0);
  const addedAtOf = enteringAfterBaseline(told);
  const course = courseOf(told);
  const releases = releasesUntil(today);
  const weeks = weekLogIn(lens);
  const holders = holdersIn(lens.asOf);
  const handedOn = handedOnIn();
  const soFar = untilNow(course, lens.asOf);
  const thirds = soFar === null ? null : thirdsIn(lens.zone, soFar);
  const issues: Draft[] = [];
  const work: SeenIssue[] = [];
  const planned: SeenIssue[] = [];
  const added: SeenIssue[] = [];
  let haveParents = false;
  let withHistory = 0;
  let withText = 0;
  return {
    take(issue) {
      const { record, story } = issue;
      const topics = topicsIn(issue, null);
      const seen: Draft = { record, story, aside: issue.aside, topics, area: topics, addedAt: addedAtOf(story) };
      issues.push(seen);
      haveParents ||= story.parent !== null;
      if (!story.type.subtask && (story.type.level ?? 0) <= 0 && !isFault(story.type.name)) {
        work.push(seen);
        if (baseline !== null) (seen.addedAt === null ? planned : added).push(seen);
      }
      if (story.historyKnown) withHistory += 1;
      if (record.summary !== null) withText += 1;
      releases.take(seen);
      weeks.take(seen);
      holders.take(seen);
      handedOn.take(seen);
      thirds?.take(seen);
    },
    found() {
      if (haveParents) widenAreas(issues);
      return {
        told,
        issues,
        onTopics: issues.filter(({ area }) => area !== 0),
        work,
        planned,
        added,
        course,
        hasHistory: withHistory * 2 > issues.length,
        hasTexts: withText * 2 > issues.length,
        isGivenUp: remembering((statusName) => givenUpIn(statusName) !== 0),
        dayOf: (at) => dateOfDay(dayAt(at, lens.zone.offsetAt(at, null))),
        releases: releases.found(),
        weeks: weeks.found(),
        holders: holders.found(),
        handedOn: handedOn.found(),
        thirds: thirds?.found() ?? null,
      };
    },
  };
};
