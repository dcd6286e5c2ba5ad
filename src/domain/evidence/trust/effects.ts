import type { CalendarDate } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import type { IssueStory } from '#domain/history/issue-story';
import type { Told } from '../told';
import type { FoundNote } from './found-note';
import type { TrustEffect } from './trust-report';

/** One issue's part in a number. */
interface Part<T> {
  readonly key: IssueKey;
  readonly value: T;
  /** It is in the number as told; otherwise it could be, and is left out. */
  readonly counted: boolean;
}

const nobody: ReadonlySet<IssueKey> = new Set();

/** How parts in order make a number when some issues change sides: those counted are left out, those left out are counted. */
type Sum = (parts: readonly Part<number>[], turned: ReadonlySet<IssueKey>) => number | null;

const isIn = ({ key, counted: isCounted }: Part<number>, turned: ReadonlySet<IssueKey>): boolean => isCounted !== turned.has(key);

const middleOf: Sum = (parts, turned) => {
  let size = 0;
  for (const part of parts) if (isIn(part, turned)) size += 1;
  const middle = Math.floor(size / 2);
  let place = 0;
  let below: number | null = null;
  for (const part of parts) {
    if (!isIn(part, turned)) continue;
    if (place === middle) return size % 2 === 1 ? part.value : ((below ?? part.value) + part.value) / 2;
    below = part.value;
    place += 1;
  }
  return null;
};

const total: Sum = (parts, turned) => {
  let sum = 0;
  for (const part of parts) if (isIn(part, turned)) sum += part.value;
  return sum;
};

type Measure = (story: IssueStory) => Part<number> | null;

const counted = (key: IssueKey, value: number | null | undefined): Part<number> | null =>
  value === null || value === undefined ? null : { key, value, counted: true };

/** What an issue adds to each number, and how the parts are put together. */
const NUMBERS: Readonly<Record<Exclude<TrustEffect['number'], 'last-finish'>, { readonly of: Measure; readonly sum: Sum }>> = {
  'median-slip': { of: ({ key, firstSlipDays }) => counted(key, firstSlipDays), sum: middleOf },
  'estimate-ratio': {
    of: ({ key, finished, estimateAtStart, estimateFirst, timeSpent }) => {
      const estimate = estimateAtStart ?? estimateFirst;
      if (finished === null || timeSpent === null || estimate === null || estimate === 0) return null;
      return { key, value: timeSpent / estimate, counted: estimateAtStart !== null };
    },
    sum: middleOf,
  },
  finished: {
    of: ({ key, finished, status }) =>
      finished !== null || status.category === 'done' ? { key, value: 1, counted: finished !== null } : null,
    sum: total,
  },
  'date-moves': { of: ({ key, dueMoves }) => counted(key, dueMoves?.length), sum: total },
  'hand-offs': { of: ({ key, handOffs }) => counted(key, handOffs?.length), sum: total },
};

const inOrder = (stories: readonly IssueStory[], measure: Measure): readonly Part<number>[] => {
  const parts: Part<number>[] = [];
  for (const story of stories) {
    const part = measure(story);
    if (part !== null) parts.push(part);
  }
  return parts.sort((a, b) => a.value - b.value);
};

const lastFinish = (stories: readonly IssueStory[], out: ReadonlySet<IssueKey>): CalendarDate | null => {
  let last: CalendarDate | null = null;
  for (const { key, finishedOn } of stories)
    if (finishedOn !== null && (last === null || finishedOn > last) && !out.has(key)) last = finishedOn;
  return last;
};

/** Counts numbers as told, and as they would be if the issues of a note changed sides. Each list of parts is put in order once, when first asked for. */
export const effectsOn = ({ issues }: Told): ((note: FoundNote, numbers: readonly TrustEffect['number'][]) => TrustEffect[]) => {
  const stories = issues.map(({ story }) => story);
  const known = new Map<keyof typeof NUMBERS, { readonly parts: readonly Part<number>[]; readonly told: number | null }>();
  const numberOf = (number: keyof typeof NUMBERS) => {
    const before = known.get(number);
    if (before !== undefined) return before;
    const parts = inOrder(stories, NUMBERS[number].of);
    const counted = { parts, told: NUMBERS[number].sum(parts, nobody) };
    known.set(number, counted);
    return counted;
  };
  const finish = lastFinish(stories, nobody);
  return ({ keys }, numbers) => {
    if (numbers.length === 0) return [];
    const turned = new Set(keys);
    return numbers.flatMap((number): TrustEffect[] => {
      if (number === 'last-finish') {
        return finish === null ? [] : [{ number, told: finish, otherwise: lastFinish(stories, turned) }];
      }
      const { parts, told } = numberOf(number);
      return told === null ? [] : [{ number, told, otherwise: NUMBERS[number].sum(parts, turned) }];
    });
  };
};
