import { DAY_MS, dayNumberAt, HOUR_MS, numberOfDay, offsetOf, weekdayOf } from './calendar';

const OPENS = 9 * HOUR_MS;
const CLOSES = 17.5 * HOUR_MS;

/** Easter, May Day and Whit Monday of 2026: nobody works. */
const HOLIDAYS: ReadonlySet<number> = new Set(
  ['2026-01-01', '2026-04-03', '2026-04-06', '2026-05-01', '2026-05-25'].map(numberOfDay),
);

export const isWorkingDay = (dayNumber: number): boolean => {
  const weekday = weekdayOf(dayNumber);
  return weekday !== 0 && weekday !== 6 && !HOLIDAYS.has(dayNumber);
};

const startOf = (dayNumber: number, zone: string) => {
  const local = dayNumber * DAY_MS + OPENS;
  return local - offsetOf(zone, local);
};

/** The instant itself when it lies in working hours of the zone, else the next opening. */
export function nextWorkingMoment(instant: number, zone: string): number {
  for (let day = dayNumberAt(instant, zone); ; day += 1) {
    if (!isWorkingDay(day)) continue;
    const opens = startOf(day, zone);
    if (instant < opens) return opens;
    if (instant < opens + CLOSES - OPENS) return instant;
  }
}

/** The instant at which so much working time has passed. */
export function afterWorking(instant: number, lengthMs: number, zone: string): number {
  let left = lengthMs;
  let at = nextWorkingMoment(instant, zone);
  for (;;) {
    const closes = startOf(dayNumberAt(at, zone), zone) + CLOSES - OPENS;
    if (at + left < closes) return at + left;
    left -= closes - at;
    at = nextWorkingMoment(closes, zone);
  }
}

/** The same time of day, so many working days later. */
export function afterWorkingDays(instant: number, days: number, zone: string): number {
  return afterWorking(instant, days * (CLOSES - OPENS), zone);
}
