import type { CalendarDate, Seconds } from '#domain/history/instant';
import type { IssueStory } from '#domain/history/issue-story';
import { middleOf } from '../median';
import type { FoundNote } from './found-note';
import type { TrustEffect } from './trust-report';

type NumberName = Exclude<TrustEffect['number'], 'last-finish'>;

/** What the issues add to a number, for those that add anything: one value for each in every list, as far as `size`. */
class Column {
  readonly places: Int32Array;
  readonly values: Float64Array;
  /** 1 where it is in the number as told; else it could be, and is left out. */
  readonly counted: Uint8Array;
  size = 0;

  /** @param issues how many there will be: lists that grow would leave twice as much behind. */
  constructor(issues: number) {
    this.places = new Int32Array(issues);
    this.values = new Float64Array(issues);
    this.counted = new Uint8Array(issues);
  }

  add(place: number, value: number, isCounted: boolean): void {
    const { size } = this;
    this.places[size] = place;
    this.values[size] = value;
    this.counted[size] = isCounted ? 1 : 0;
    this.size = size + 1;
  }
}

/** By place, 1 where an issue changes sides. */
type Turned = Uint8Array;
const NOBODY: Turned = new Uint8Array(0);

/** How a column makes a number when some issues change sides: those counted are left out, those left out are counted. */
type Sum = (column: Column, turned: Turned) => number | null;

const isWithin = ({ places, counted }: Column, n: number, turned: Turned): boolean =>
  (counted[n] === 1) === (turned[places[n] as number] !== 1);

const middle: Sum = (column, turned) => {
  const { values, size } = column;
  const within = new Float64Array(size);
  let found = 0;
  for (let n = 0; n < size; n += 1) {
    if (!isWithin(column, n, turned)) continue;
    within[found] = values[n] as number;
    found += 1;
  }
  return found === 0 ? null : middleOf(within.subarray(0, found));
};

const total: Sum = (column, turned) => {
  const { values, size } = column;
  let sum = 0;
  for (let n = 0; n < size; n += 1) if (isWithin(column, n, turned)) sum += values[n] as number;
  return sum;
};

const SUMS: Readonly<Record<NumberName, Sum>> = {
  'median-slip': middle,
  'estimate-ratio': middle,
  finished: total,
  'date-moves': total,
  'hand-offs': total,
};

/** Counts numbers as told, and as they would be if the issues of a note changed sides. */
export interface Effects {
  take(story: IssueStory, place: number): void;
  of(note: FoundNote, numbers: readonly TrustEffect['number'][]): readonly TrustEffect[];
}

class EffectsAmong implements Effects {
  private readonly columns: Readonly<Record<NumberName, Column>>;
  /** Of the finished issues, one value for each in both lists. */
  private readonly finishedPlaces: Int32Array;
  private readonly finishedOn: CalendarDate[] = [];
  private readonly told = new Map<NumberName, number | null>();

  constructor(private readonly issues: number) {
    this.columns = {
      'median-slip': new Column(issues),
      'estimate-ratio': new Column(issues),
      finished: new Column(issues),
      'date-moves': new Column(issues),
      'hand-offs': new Column(issues),
    };
    this.finishedPlaces = new Int32Array(issues);
  }

  take(story: IssueStory, place: number): void {
    const { columns } = this;
    const { finished, finishedOn, firstSlipDays, dueMoves, handOffs } = story;
    if (firstSlipDays !== null) columns['median-slip'].add(place, firstSlipDays, true);
    if (story.timeSpent !== null && finished !== null) this.takeRatio(story, story.timeSpent, place);
    if (finished !== null || story.status.category === 'done') columns.finished.add(place, 1, finished !== null);
    if (dueMoves !== null && dueMoves.length > 0) columns['date-moves'].add(place, dueMoves.length, true);
    if (handOffs !== null && handOffs.length > 0) columns['hand-offs'].add(place, handOffs.length, true);
    if (finishedOn === null) return;
    this.finishedPlaces[this.finishedOn.length] = place;
    this.finishedOn.push(finishedOn);
  }

  of({ places }: FoundNote, numbers: readonly TrustEffect['number'][]): readonly TrustEffect[] {
    if (numbers.length === 0) return [];
    const turned = new Uint8Array(this.issues);
    for (let n = 0; n < places.length; n += 1) turned[places[n] as number] = 1;
    return numbers.flatMap((number): TrustEffect[] => {
      if (number === 'last-finish') {
        const finish = this.lastFinish(NOBODY);
        return finish === null ? [] : [{ number, told: finish, otherwise: this.lastFinish(turned) }];
      }
      const asTold = this.toldOf(number);
      if (asTold === null) return [];
      return [{ number, told: asTold, otherwise: SUMS[number](this.columns[number], turned) }];
    });
  }

  private takeRatio({ estimateAtStart, estimateFirst }: IssueStory, timeSpent: Seconds, place: number): void {
    const estimate = estimateAtStart ?? estimateFirst;
    if (estimate === null || estimate === 0) return;
    this.columns['estimate-ratio'].add(place, timeSpent / estimate, estimateAtStart !== null);
  }

  private lastFinish(turned: Turned): CalendarDate | null {
    let last: CalendarDate | null = null;
    for (let n = 0; n < this.finishedOn.length; n += 1) {
      const date = this.finishedOn[n] as CalendarDate;
      if (turned[this.finishedPlaces[n] as number] !== 1 && (last === null || date > last)) last = date;
    }
    return last;
  }

  private toldOf(number: NumberName): number | null {
    const known = this.told.get(number);
    if (known !== undefined) return known;
    const sum = SUMS[number](this.columns[number], NOBODY);
    this.told.set(number, sum);
    return sum;
  }
}

/** @param issues how many there will be. */
export const effectsAmong = (issues: number): Effects => new EffectsAmong(issues);
