import type { CalendarDate, Milliseconds } from '#domain/history/instant';
import type { IssueKey, PersonId } from '#domain/history/issue-key';
import type { IssueStory } from '#domain/history/issue-story';
import type { Gatherer } from '../gatherer';
import type { Told, ToldIssue } from '../told';
import { type WorkedOn, workOn } from './guess-roles';
import { courseOf, type Passage } from './issue-course';

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
  readonly firstOwners: PersonNumber[];
  readonly entryMs: Milliseconds[];
  /** `NOBODY` where it is not finished. */
  readonly finishers: PersonNumber[];
  /** Bits: how the issue came out. */
  readonly outcomes: number[];
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

const noCourses = (): Courses => ({
  people: [],
  keys: [],
  firstOwners: [],
  entryMs: [],
  finishers: [],
  outcomes: [],
  passages: { course: [], at: [], from: [], to: [], waitMs: [], open: [] },
});

class GatheredCourses implements Gatherer<ToldIssue, Courses> {
  private readonly numbers = new Map<PersonId, PersonNumber>();
  private readonly courses = noCourses();
  constructor(
    private readonly told: Pick<Told, 'lens' | 'today'>,
    private readonly worked: WorkedOn | null,
  ) {}
  take(issue: ToldIssue): void {
    const course = courseOf(issue, this.told.lens.asOf);
    if (course === null) return;
    const { courses, worked } = this;
    const { owners, finisher, passages } = course;
    const first = this.numberOf(owners[0] as PersonId);
    for (let n = 1; n < owners.length; n += 1) this.numberOf(owners[n] as PersonId);
    for (let n = 0; n < passages.length; n += 1) this.pass(passages[n] as Passage);
    courses.keys.push(issue.story.key);
    courses.firstOwners.push(first);
    courses.entryMs.push(course.entryMs);
    courses.finishers.push(finisher === null ? NOBODY : finisher === owners[0] ? first : this.numberOf(finisher));
    courses.outcomes.push(outcomeOf(issue.story, this.told.today));
    if (worked !== null) workOn(worked, issue, owners, this.told.lens);
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
  private pass({ at, from, to, waitMs, open }: Passage): void {
    const { passages, keys } = this.courses;
    passages.course.push(keys.length);
    passages.at.push(at);
    passages.from.push(this.numberOf(from));
    passages.to.push(this.numberOf(to));
    passages.waitMs.push(waitMs);
    passages.open.push(open);
  }
}

/** @param worked is told who worked on what; null where nobody will ask. */
export const coursesIn = (told: Pick<Told, 'lens' | 'today'>, worked: WorkedOn | null): Gatherer<ToldIssue, Courses> =>
  new GatheredCourses(told, worked);
