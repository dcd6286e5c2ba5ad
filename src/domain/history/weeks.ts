/** A week from Monday to Sunday, numbered so that the next one is one more. */
export type Week = number;

/** 1970-01-05, day number 4, was a Monday. */
const FIRST_MONDAY = 4;

/** The week that a day number falls in. */
export const weekOf = (day: number): Week => Math.floor((day - FIRST_MONDAY) / 7);

/** The day number of the Monday that a week begins with. */
export const mondayOf = (week: Week): number => week * 7 + FIRST_MONDAY;

/** The day number of the Monday on or before a day number. */
export const mondayBefore = (day: number): number => mondayOf(weekOf(day));

/** Mondays to Fridays from one day up to, not including, another; 0 when the second is no later. Holidays are not known. */
export const workingDays = (from: number, to: number): number => Math.max(0, weekdaysBefore(to) - weekdaysBefore(from));

const weekdaysBefore = (day: number): number => weekOf(day) * 5 + Math.min(5, day - mondayOf(weekOf(day)));
