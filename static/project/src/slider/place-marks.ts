import { dayNumber } from '#domain/history/calendar-date';
import type { DayMark } from './day-mark';
import type { DayRange } from './day-range';

/** One tick under the slider. It may stand for several days that are too near each other to be told apart. */
export interface PlacedMark {
  readonly marks: readonly [DayMark, ...DayMark[]];
  /** Pixels from the left end of the track. */
  readonly x: number;
  /** Where its words stand, in pixels from the left end; null where there is no room for them: those say them when asked. */
  readonly words: { readonly from: number; readonly to: number } | null;
}

/** Ticks nearer than that could not be hit with a finger. */
const APART = 24;
/** A letter of the small font, generously. */
const LETTER = 6.4;
const GAP = 12;

/**
 * Places marks along a track of `width` pixels: near ones are joined, and as many as fit without touching get their words, starred
 * ones and then the earlier ones first. Marks outside of the range are left out.
 */
export function placeMarks(marks: readonly DayMark[], range: DayRange, width: number): PlacedMark[] {
  const days = Math.max(1, range.last - range.first);
  const inside = marks
    .map((mark) => ({ mark, day: dayNumber(mark.day) }))
    .filter(({ day }) => day >= range.first && day <= range.last)
    .sort((a, b) => a.day - b.day);
  const joined: { marks: [DayMark, ...DayMark[]]; x: number }[] = [];
  for (const { mark, day } of inside) {
    const x = ((day - range.first) / days) * width;
    const before = joined.at(-1);
    if (before !== undefined && x - before.x < APART) before.marks.push(mark);
    else joined.push({ marks: [mark], x });
  }
  const told = new Map<number, Span>();
  const byWorth = [...joined.keys()].sort((a, b) => worth(joined[b]?.marks) - worth(joined[a]?.marks) || a - b);
  for (const index of byWorth) {
    const one = joined[index];
    const span = one === undefined ? null : spanOf(one, width);
    if (span === null) continue;
    const free = [...told.values()].every((taken) => span.to + GAP <= taken.from || taken.to + GAP <= span.from);
    if (free) told.set(index, span);
  }
  return joined.map((one, index) => ({ ...one, words: told.get(index) ?? null }));
}

type Span = NonNullable<PlacedMark['words']>;

/** So many are named at one tick; of more it says how many. */
const NAMED = 2;

/** What is written at a tick. */
export const tickLabel = (marks: PlacedMark['marks']): string => {
  const names = marks.slice(0, NAMED).map(({ label }) => label);
  return marks.length > NAMED ? `${names.join(', ')} +${marks.length - NAMED}` : names.join(', ');
};

const worth = (marks: readonly DayMark[] | undefined) =>
  marks?.some(({ kind }) => kind === 'starred') ? 2 : marks?.some(({ kind }) => kind === 'key-day') ? 1 : 0;

/** The words stand in the middle of their tick, pushed inwards at the ends; null where they are longer than the track. */
function spanOf({ marks, x }: Pick<PlacedMark, 'marks' | 'x'>, width: number): Span | null {
  const long = tickLabel(marks).length * LETTER;
  if (long > width) return null;
  const from = Math.max(0, Math.min(x - long / 2, width - long));
  return { from, to: from + long };
}
