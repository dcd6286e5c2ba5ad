import type { CalendarDate, Instant, Milliseconds } from '#domain/history/instant';
import type { IssueKey, PersonId } from '#domain/history/issue-key';
import type { HandOff, IssueStory } from '#domain/history/issue-story';
import type { Gatherer } from '../gatherer';
import type { Told, ToldIssue } from '../told';
import { type WorkedOn, workOn } from './guess-roles';
import { courseOf } from './issue-course';

/** A person, numbered in the order in which the issues name them. */
export type PersonNumber = number;

/** Every hand-off, in the order of the issues; one value for each in every column. */
export interface Passages {
  /** The number of the course it belongs to. */
  readonly course: number[];
  readonly at: number[];
  readonly from: PersonNumber[];
  readonly to: PersonNumber[];
  readonly waitMs: Milliseconds[];
  readonly open: boolean[];
}

/**
 * The courses of all issues in columns, because as objects they would take as much memory as the issues themselves; one value for
 * each course in every column but the first and the last.
 */
export interface Courses {
  /** Everybody who had an issue, by their numbers. */
  readonly people: PersonId[];
  readonly keys: IssueKey[];
  /** This and the next three have room for all issues, and hold as much as there are keys: lists that grow leave twice as much behind. */
  readonly firstOwners: Int32Array;
  /** In milliseconds. */
  readonly entryMs: Float64Array;
  /** `NOBODY` where it is not finished. */
  readonly finishers: Int32Array;
  /** Bits: how the issue came out. */
  readonly outcomes: Uint8Array;
  readonly passages: Passages;
}

export const NOBODY = -1;
export const DATED = 1;
export const LATE = 2;
export const REOPENED = 4;

const outcomeOf = ({ firstDue, finished, firstSlipDays, reopenings }: IssueStory, today: CalendarDate): number => {
  const reopened = reopenings !== null && reopenings.length > 0 ? REOPENED : 0;
  if (firstDue === null || (finished === null && firstDue >= today)) return reopened;
  return reopened | DATED | (finished === null || (firstSlipDays ?? 0) > 0 ? LATE : 0);
};

const noHandOffs: readonly HandOff[] = [];

const noCourses = (issues: number): Courses => ({
  people: [],
  keys: [],
  firstOwners: new Int32Array(issues),
  entryMs: new Float64Array(issues),
  finishers: new Int32Array(issues),
  outcomes: new Uint8Array(issues),
  passages: { course: [], at: [], from: [], to: [], waitMs: [], open: [] },
});

class GatheredCourses implements Gatherer<ToldIssue, Courses> {
  private readonly numbers = new Map<PersonId, PersonNumber>();
  private readonly courses: Courses;
  constructor(
    private readonly told: Pick<Told, 'lens' | 'today' | 'issues'>,
    private readonly worked: WorkedOn | null,
  ) {
    this.courses = noCourses(told.issues.length);
  }
  take(issue: ToldIssue): void {
    const course = courseOf(issue, this.told.lens.asOf);
    if (course === null) return;
    const { courses, worked } = this;
    const { firstOwner, laterOwners, finisher } = course;
    const { story } = issue;
    const first = this.numberOf(firstOwner);
    for (let n = 0; n < laterOwners.length; n += 1) this.numberOf(laterOwners[n] as PersonId);
    for (const handOff of story.handOffs ?? noHandOffs) this.pass(handOff, story.finished);
    const number = courses.keys.length;
    courses.firstOwners[number] = first;
    courses.entryMs[number] = course.entryMs;
    courses.finishers[number] = finisher === null ? NOBODY : finisher === firstOwner ? first : this.numberOf(finisher);
    courses.outcomes[number] = outcomeOf(story, this.told.today);
    courses.keys.push(story.key);
    if (worked !== null) workOn(worked, issue, course, this.told.lens);
  }
  found(): Courses {
    return this.courses;
  }
  private numberOf(person: PersonId): PersonNumber {
    let number = this.numbers.get(person);
    if (number === undefined) {
      number = this.courses.people.push(person) - 1;
      this.numbers.set(person, number);
    }
    return number;
  }
  /**
   * A hand-off's wait is how long the issue lay before the next thing happened to it; while nothing has, it runs to the finish, or
   * to the instant one looks from. Days are calendar days: weekends and holidays count.
   */
  private pass({ at, from, to, waitAfterMs }: HandOff, finished: Instant | null): void {
    const { passages, keys } = this.courses;
    passages.course.push(keys.length);
    passages.at.push(at);
    passages.from.push(this.numberOf(from));
    passages.to.push(this.numberOf(to));
    passages.waitMs.push(waitAfterMs ?? Math.max(0, (finished ?? this.told.lens.asOf) - at));
    passages.open.push(waitAfterMs === null && finished === null);
  }
}

/** @param worked is told who worked on what; null where nobody will ask. */
export const coursesIn = (told: Pick<Told, 'lens' | 'today' | 'issues'>, worked: WorkedOn | null): Gatherer<ToldIssue, Courses> =>
  new GatheredCourses(told, worked);
