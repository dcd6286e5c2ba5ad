import type { CalendarDate, Milliseconds } from '#domain/history/instant';
import type { IssueKey, PersonId } from '#domain/history/issue-key';
import type { IssueStory } from '#domain/history/issue-story';
import type { Gatherer } from '../gatherer';
import type { Told, ToldIssue } from '../told';
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
  /** The issue's place among all issues. */
  readonly places: number[];
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

/** @param seen is shown each issue with those who had it. */
export const coursesIn = (
  { lens, today }: Pick<Told, 'lens' | 'today'>,
  seen: (issue: ToldIssue, owners: readonly PersonId[]) => void,
): Gatherer<ToldIssue, Courses> => {
  const numbers = new Map<PersonId, PersonNumber>();
  const passages: Passages = { course: [], at: [], from: [], to: [], waitMs: [], open: [] };
  const courses: Courses = {
    people: [],
    keys: [],
    places: [],
    firstOwners: [],
    entryMs: [],
    finishers: [],
    outcomes: [],
    passages,
  };
  const numberOf = (person: PersonId): PersonNumber => {
    let number = numbers.get(person);
    if (number === undefined) {
      number = courses.people.push(person) - 1;
      numbers.set(person, number);
    }
    return number;
  };
  const pass = ({ at, from, to, waitMs, open }: Passage): void => {
    passages.course.push(courses.keys.length);
    passages.at.push(at);
    passages.from.push(numberOf(from));
    passages.to.push(numberOf(to));
    passages.waitMs.push(waitMs);
    passages.open.push(open);
  };
  let place = -1;
  return {
    take(issue) {
      place += 1;
      const course = courseOf(issue, lens.asOf);
      if (course === null) return;
      const { owners, finisher } = course;
      for (const owner of owners) numberOf(owner);
      for (const passage of course.passages) pass(passage);
      courses.keys.push(issue.story.key);
      courses.places.push(place);
      courses.firstOwners.push(numberOf(owners[0] as PersonId));
      courses.entryMs.push(course.entryMs);
      courses.finishers.push(finisher === null ? NOBODY : numberOf(finisher));
      courses.outcomes.push(outcomeOf(issue.story, today));
      seen(issue, owners);
    },
    found: () => courses,
  };
};
