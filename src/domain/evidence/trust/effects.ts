import { dateOfDay, dayNumber } from '#domain/history/calendar-date';
import type { CalendarDate } from '#domain/history/instant';
import type { IssueStory } from '#domain/history/issue-story';
import { middleOf } from '../median';
import type { FoundNote } from './found-note';
import type { TrustEffect } from './trust-report';

type NumberName = Exclude<TrustEffect['number'], 'last-finish'>;

/** What each issue adds to a number, by its place; NaN where it adds nothing. */
interface Column {
  readonly values: Float64Array;
  /** 1 where it is in the number as told; 0 where it could be, and is left out. */
  readonly counted: Uint8Array;
}

/** How a column makes a number when some issues change sides: those counted are left out, those left out are counted. */
type Sum = (column: Column, hasTurned: (place: number) => boolean) => number | null;

const nobody = (): boolean => false;

const middle: Sum = ({ values, counted }, hasTurned) => {
  const within = new Float64Array(values.length);
  let size = 0;
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place] as number;
    if (Number.isNaN(value) || (counted[place] === 1) === hasTurned(place)) continue;
    within[size] = value;
    size += 1;
  }
  return size === 0 ? null : middleOf(within.subarray(0, size));
};

const total: Sum = ({ values, counted }, hasTurned) => {
  let sum = 0;
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place] as number;
    if (!Number.isNaN(value) && (counted[place] === 1) !== hasTurned(place)) sum += value;
  }
  return sum;
};

interface Measure {
  /** What the issue adds; null for nothing. */
  readonly of: (story: IssueStory) => number | null;
  /** Whether it is counted in the number as told. */
  readonly isCounted: (story: IssueStory) => boolean;
  readonly sum: Sum;
}

const always = (): boolean => true;

const NUMBERS: Readonly<Record<NumberName, Measure>> = {
  'median-slip': { of: ({ firstSlipDays }) => firstSlipDays, isCounted: always, sum: middle },
  'estimate-ratio': {
    of: ({ finished, estimateAtStart, estimateFirst, timeSpent }) => {
      const estimate = estimateAtStart ?? estimateFirst;
      return finished === null || timeSpent === null || estimate === null || estimate === 0 ? null : timeSpent / estimate;
    },
    isCounted: ({ estimateAtStart }) => estimateAtStart !== null,
    sum: middle,
  },
  finished: {
    of: ({ finished, status }) => (finished !== null || status.category === 'done' ? 1 : null),
    isCounted: ({ finished }) => finished !== null,
    sum: total,
  },
  'date-moves': { of: ({ dueMoves }) => dueMoves?.length ?? null, isCounted: always, sum: total },
  'hand-offs': { of: ({ handOffs }) => handOffs?.length ?? null, isCounted: always, sum: total },
};
const MEASURES = Object.values(NUMBERS);

/** Counts numbers as told, and as they would be if the issues of a note changed sides. */
export interface Effects {
  take(story: IssueStory, place: number): void;
  of(note: FoundNote, numbers: readonly TrustEffect['number'][]): readonly TrustEffect[];
}

/** @param issues how many there will be. */
export const effectsAmong = (issues: number): Effects => {
  const columns = MEASURES.map(
    (): Column => ({ values: new Float64Array(issues).fill(Number.NaN), counted: new Uint8Array(issues) }),
  );
  const columnOf = (number: NumberName): Column => columns[MEASURES.indexOf(NUMBERS[number])] as Column;
  /** Day numbers; NaN for what is not finished. */
  const finishes = new Float64Array(issues).fill(Number.NaN);
  const lastFinish = (hasTurned: (place: number) => boolean): CalendarDate | null => {
    let last = Number.NEGATIVE_INFINITY;
    for (let place = 0; place < issues; place += 1)
      if ((finishes[place] as number) > last && !hasTurned(place)) last = finishes[place] as number;
    return last === Number.NEGATIVE_INFINITY ? null : dateOfDay(last);
  };
  const told = new Map<NumberName, number | null>();
  const toldOf = (number: NumberName): number | null => {
    const known = told.get(number);
    if (known !== undefined) return known;
    const sum = NUMBERS[number].sum(columnOf(number), nobody);
    told.set(number, sum);
    return sum;
  };
  return {
    take(story, place) {
      for (let n = 0; n < MEASURES.length; n += 1) {
        const { of, isCounted } = MEASURES[n] as Measure;
        const value = of(story);
        if (value === null) continue;
        const { values, counted } = columns[n] as Column;
        values[place] = value;
        counted[place] = isCounted(story) ? 1 : 0;
      }
      if (story.finishedOn !== null) finishes[place] = dayNumber(story.finishedOn);
    },
    of({ places }, numbers) {
      if (numbers.length === 0) return [];
      const turned = new Uint8Array(issues);
      for (const place of places) turned[place] = 1;
      const hasTurned = (place: number): boolean => turned[place] === 1;
      return numbers.flatMap((number): TrustEffect[] => {
        if (number === 'last-finish') {
          const finish = lastFinish(nobody);
          return finish === null ? [] : [{ number, told: finish, otherwise: lastFinish(hasTurned) }];
        }
        const asTold = toldOf(number);
        if (asTold === null) return [];
        return [{ number, told: asTold, otherwise: NUMBERS[number].sum(columnOf(number), hasTurned) }];
      });
    },
  };
};
