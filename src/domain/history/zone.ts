import { calendarDate, dateOfDay, dayAt, dayNumber } from './calendar-date';
import type { CalendarDate, Instant } from './instant';

/** Which calendar day an instant falls on. Stated once per report. */
export interface Zone {
  /** IANA name, `+08:00`, or `as-written`. */
  readonly name: string;
  /** Minutes east of UTC at an instant; `written` is the offset that the data carries at that instant, null where it carries none. */
  offsetAt(at: Instant, written: number | null): number;
}

/** Each instant in the offset that the data carries; where it carries none (epoch milliseconds), in `otherwise`. */
export const zoneAsWritten = (otherwise = 0): Zone => ({ name: 'as-written', offsetAt: (_, written) => written ?? otherwise });

const fixedZone = (name: string, offset: number): Zone => ({ name, offsetAt: () => offset });

const OFFSET = /^([+-])(\d{2}):?(\d{2})$/;
const QUARTER = 900_000;
const DAY = 86_400_000;

/** Keeps each answer, because the same few thousand days and quarters are asked for again and again. */
const remembered = (ask: (key: number) => number): ((key: number) => number) => {
  const known = new Map<number, number>();
  return (key) => {
    let answer = known.get(key);
    if (answer === undefined) {
      answer = ask(key);
      known.set(key, answer);
    }
    return answer;
  };
};

const clockOf = (name: string): Intl.DateTimeFormat | null => {
  try {
    const numeric = 'numeric';
    const parts = { year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric } as const;
    return new Intl.DateTimeFormat('en-US', { timeZone: name, hourCycle: 'h23', ...parts });
  } catch {
    return null;
  }
};

const offsetByClock = (clock: Intl.DateTimeFormat, at: Instant): number => {
  const parts: Record<string, number> = {};
  for (const part of clock.formatToParts(at)) parts[part.type] = Number(part.value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Math.round((Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(at / 1000) * 1000) / 60_000);
};

const ianaZone = (name: string): Zone | null => {
  const clock = clockOf(name);
  if (!clock) return null;
  // Asking Intl is slow. A day that begins and ends with one offset has it throughout; on the others it changes on a quarter of an hour.
  const atDay = remembered((day) => offsetByClock(clock, day * DAY));
  const atQuarter = remembered((quarter) => offsetByClock(clock, quarter * QUARTER));
  const throughout = (day: number): number => (atDay(day) === atDay(day + 1) ? atDay(day) : CHANGES);
  // Every change of every issue is asked for its day: a table of the days of two centuries answers faster than a map does.
  const table = new Int16Array(TABLED_DAYS).fill(NOT_ASKED);
  const offsetOfDay = (day: number): number => {
    if (!(day >= 0 && day < TABLED_DAYS)) return throughout(day);
    const known = table[day] as number;
    if (known !== NOT_ASKED) return known;
    const offset = throughout(day);
    table[day] = offset;
    return offset;
  };
  const offsetAt = (at: Instant): number => {
    const offset = offsetOfDay(Math.floor(at / DAY));
    return offset === CHANGES ? atQuarter(Math.floor(at / QUARTER)) : offset;
  };
  return { name, offsetAt };
};

/** From 1970 to 2169. */
const TABLED_DAYS = 73_000;
/** No offsets: those are minutes, and less than a day. */
const NOT_ASKED = 32_767;
const CHANGES = 32_766;

/** The zone of an IANA name (`Europe/Berlin`, `UTC`) or a fixed offset (`+08:00`); null when there is no such zone. */
export const zoneNamed = (name: string): Zone | null => {
  const fixed = OFFSET.exec(name);
  if (!fixed) return ianaZone(name);
  const hours = Number(fixed[2]);
  const minutes = Number(fixed[3]);
  if (hours > 18 || minutes > 59) return null;
  return fixedZone(`${fixed[1]}${fixed[2]}:${fixed[3]}`, (fixed[1] === '-' ? -1 : 1) * (hours * 60 + minutes));
};

/** The calendar date of an instant. */
export const dateIn = (zone: Zone, at: Instant, written: number | null): CalendarDate =>
  dateOfDay(dayAt(at, zone.offsetAt(at, written)));

/** The last millisecond of a calendar day in a zone; NaN when the text is no date. */
export const endOfDay = (zone: Zone, date: CalendarDate): Instant => {
  if (calendarDate(date) === null) return Number.NaN;
  const local = (dayNumber(date) + 1) * 86_400_000;
  // The offset is that of the instant sought, which is not known yet: a first guess comes close enough to look it up.
  const guess = local - zone.offsetAt(local, null) * 60_000;
  return local - zone.offsetAt(guess - 1, null) * 60_000 - 1;
};
