import { AnsweredByName } from '#domain/history/answered-by-name';
import { dateOfDay, dayAt, dayNumber } from '#domain/history/calendar-date';
import type { CalendarDate, Instant } from '#domain/history/instant';
import type { IssueStory } from '#domain/history/issue-story';
import type { Gatherer } from '../gatherer';
import type { Told, ToldIssue } from '../told';
import { type Course, courseOf, untilNow } from './course';
import { type Entering, enteringAfterBaseline } from './entering';
import { type HandedOn, handedOnIn } from './handed-on';
import { type Holders, holdersIn } from './holders';
import { type OnTopic, onTopicsAmong } from './on-topics';
import { type Third, thirdsIn } from './thirds';
import { FAULT_WORDS, GIVEN_UP_WORDS } from './topic-words';
import { type WeekLog, weekLogIn } from './week-log';
import { wordFinder } from './word-finder';

/** What the sensors share, worked out once. */
export interface Sight {
  readonly told: Told;
  readonly issues: readonly ToldIssue[];
  readonly onTopics: readonly OnTopic[];
  /** Work as it was agreed: no epics, no sub-tasks, no faults to be repaired. */
  readonly work: readonly ToldIssue[];
  /** Work of the plan, and work that was added to it. */
  readonly planned: readonly ToldIssue[];
  readonly added: readonly ToldIssue[];
  readonly isPlanned: (issue: ToldIssue) => boolean;
  /** When an issue came into scope after the baseline; null where it was in the plan. */
  readonly addedAt: (issue: ToldIssue) => Instant | null;
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
const isFault = (typeName: string): boolean => faultIn(typeName) !== 0;
const isGivenUp = (statusName: string): boolean => givenUpIn(statusName) !== 0;

class Releases implements Gatherer<ToldIssue, readonly CalendarDate[]> {
  private readonly days = new Set<CalendarDate>();
  constructor(private readonly today: CalendarDate) {}
  take({ story }: ToldIssue): void {
    for (const { released, releaseDate } of story.versions)
      if (released && releaseDate !== null && releaseDate <= this.today) this.days.add(releaseDate);
  }
  found(): readonly CalendarDate[] {
    return [...this.days].sort((a, b) => dayNumber(a) - dayNumber(b));
  }
}

class Sights implements Gatherer<ToldIssue, Sight> {
  private readonly faults = new AnsweredByName(isFault);
  private readonly entering: Entering;
  private readonly course: Course | null;
  private readonly releases: Releases;
  private readonly weeks: Gatherer<ToldIssue, WeekLog>;
  private readonly holders: Gatherer<ToldIssue, Holders>;
  private readonly handedOn = handedOnIn();
  private readonly thirds: Gatherer<ToldIssue, readonly [Third, Third]> | null;
  private readonly onTopics: Gatherer<ToldIssue, readonly OnTopic[]>;
  private readonly work: ToldIssue[] = [];
  private readonly planned: ToldIssue[] = [];
  private readonly added: ToldIssue[] = [];
  private withHistory = 0;
  private withText = 0;
  constructor(private readonly told: Told) {
    const { lens, today } = told;
    this.entering = enteringAfterBaseline(told);
    this.course = courseOf(told);
    this.onTopics = onTopicsAmong(told.issues);
    this.releases = new Releases(today);
    this.weeks = weekLogIn(lens);
    this.holders = holdersIn(lens.asOf);
    const soFar = untilNow(this.course, lens.asOf);
    this.thirds = soFar === null ? null : thirdsIn(lens.zone, soFar);
  }
  take(issue: ToldIssue): void {
    const { record, story } = issue;
    if (this.isWork(story)) this.addWork(issue);
    if (story.historyKnown) this.withHistory += 1;
    if (record.summary !== null) this.withText += 1;
    this.onTopics.take(issue);
    this.releases.take(issue);
    this.weeks.take(issue);
    this.holders.take(issue);
    this.handedOn.take(issue);
    this.thirds?.take(issue);
  }
  found(): Sight {
    const { told, entering, work, planned, added, course } = this;
    const { issues, baseline } = told;
    const { zone } = told.lens;
    const givenUp = new AnsweredByName(isGivenUp);
    return {
      told,
      issues,
      onTopics: this.onTopics.found(),
      work,
      planned,
      added,
      isPlanned: ({ story }) => baseline !== null && this.isWork(story) && entering.at(story) === null,
      addedAt: ({ story }) => entering.at(story),
      course,
      hasHistory: this.withHistory * 2 > issues.length,
      hasTexts: this.withText * 2 > issues.length,
      isGivenUp: (statusName) => givenUp.about(statusName),
      dayOf: (at) => dateOfDay(dayAt(at, zone.offsetAt(at, null))),
      releases: this.releases.found(),
      weeks: this.weeks.found(),
      holders: this.holders.found(),
      handedOn: this.handedOn.found(),
      thirds: this.thirds?.found() ?? null,
    };
  }
  private isWork({ type }: IssueStory): boolean {
    return !type.subtask && (type.level ?? 0) <= 0 && !this.faults.about(type.name);
  }
  private addWork(issue: ToldIssue): void {
    this.work.push(issue);
    if (this.told.baseline !== null) (this.entering.at(issue.story) === null ? this.planned : this.added).push(issue);
  }
}

/** Prepares what is told of a project for the sensors. */
export const sightIn = (told: Told): Gatherer<ToldIssue, Sight> => new Sights(told);
