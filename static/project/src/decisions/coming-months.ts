import type { DayHere } from './days-of-project';

/** The days of one month. */
export interface Month {
  /** `2026-04`. */
  readonly month: string;
  readonly days: readonly DayHere[];
}

/** The days that are still to come, today's among them, by month, the earliest first (S0-33). */
export function comingMonths(days: readonly DayHere[]): readonly Month[] {
  const months = new Map<string, DayHere[]>();
  for (const one of [...days].filter(({ daysLate }) => daysLate <= 0).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))) {
    const month = one.on.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), one]);
  }
  return [...months].map(([month, those]) => ({ month, days: those }));
}
