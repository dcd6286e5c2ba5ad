import { dayAt, dayNumber } from '#domain/history/calendar-date';
import type { CalendarDate, Instant } from '#domain/history/instant';
import type { IssueStory } from '#domain/history/issue-story';
import type { Gatherer } from '../gatherer';
import type { Told, ToldIssue } from '../told';
import type { TrustLevel } from '../trust/trust-report';

/** What the rules of all moments share before any issue was looked at. Days are day numbers. */
export interface Bearings {
  readonly told: Told;
  readonly today: number;
  /** The end of this day is the plan; moments after the kick-off come later than it. */
  readonly baseline: number;
  /** Issues it takes to make a sign: 1 of up to 20, 2 of up to 40, else 3. A single issue of many proves nothing. */
  readonly enough: number;
}

/** What they share once all have been. */
export interface Ground extends Bearings {
  /** How far what only histories tell can be relied on: `sure` where nine tenths of the issues have one, `fair` where half have. */
  readonly histories: TrustLevel;
}

const SURE = 0.9;
const FAIR = 0.5;

/** The level that a share (0 to 1) of issues with the data in question gives. */
export const levelOf = (share: number): TrustLevel => (share >= SURE ? 'sure' : share >= FAIR ? 'fair' : 'hint');

const ORDER: readonly TrustLevel[] = ['hint', 'fair', 'sure'];

/** The lower of two levels. */
export const atMost = (a: TrustLevel, b: TrustLevel): TrustLevel => (ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b);

export const numberOrNull = (date: CalendarDate | null): number | null => (date === null ? null : dayNumber(date));

/** Whether an issue was open at the end of a day (it existed, and was not finished yet). */
export const openAtEndOf = (story: IssueStory, date: CalendarDate): boolean =>
  (story.finishedOn === null || story.finishedOn > date) && story.createdOn <= date;

/** The day of an instant, in the zone of the lens. */
export const dayOf = ({ told }: Bearings, at: Instant): number => dayAt(at, told.lens.zone.offsetAt(at, null));

/** @returns null where there is no baseline: then nobody can say when the project began, and no moment can be told. */
export const bearingsOf = (told: Told): Bearings | null => {
  const { baseline, issues } = told;
  if (baseline === null || issues.length === 0) return null;
  return {
    told,
    today: dayNumber(told.today),
    baseline: dayNumber(baseline.date),
    enough: Math.min(3, Math.max(1, Math.ceil(issues.length / 20))),
  };
};

class Histories implements Gatherer<ToldIssue, Ground> {
  private known = 0;
  constructor(private readonly bearings: Bearings) {}
  take({ story }: ToldIssue): void {
    if (story.historyKnown) this.known += 1;
  }
  found(): Ground {
    return { ...this.bearings, histories: levelOf(this.known / this.bearings.told.issues.length) };
  }
}

/** Tells how many of the issues have a history, and so how far to rely on what only histories tell. */
export const groundIn = (bearings: Bearings): Gatherer<ToldIssue, Ground> => new Histories(bearings);
