import { calendarDate, dateOfDay, dayAt, dayNumber } from './calendar-date';
import type { CalendarDate, Instant } from './instant';

/** Which calendar day an instant falls on. Stated once per report. */
export interface Zone {
  /** IANA name, `+08:00`, or `as-written`. */
  readonly name: string;
  /** Minutes east of UTC at an instant; `written` is the offset that the data carries at that instant, null where it carries none. */
  offsetAt(at: Instant, written: number | null): number;
}

// Zones are classes, because every instant of every issue is asked for its offset: what V8 has learnt of a method stays, while that
// of a closure goes with the last one of its kind.
class AsWritten implements Zone {
  readonly name = 'as-written';
  constructor(private readonly otherwise: number) {}
  offsetAt(_: Instant, written: number | null): number {
    return written ?? this.otherwise;
  }
}

/** Each instant in the offset that the data carries; where it carries none (epoch milliseconds), in `otherwise`. */
export const zoneAsWritten = (otherwise = 0): Zone => new AsWritten(otherwise);

class Fixed implements Zone {
  constructor(
    readonly name: string,
    private readonly offset: number,
  ) {}
  offsetAt(): number {
    return this.offset;
  }
}

const OFFSET = /^([+-])(\d{2}):?(\d{2})$/;
const QUARTER = 900_000;
const DAY = 86_400_000;

/** From 1970 to 2169. */
const TABLED_DAYS = 73_000;
/** No offsets: those are minutes, and less than a day. */
const NOT_ASKED = 32_767;
const CHANGES = 32_766;

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

/** Asking Intl is slow. A day that begins and ends with one offset has it throughout; on the others it changes on a quarter of an hour. */
class Iana implements Zone {
  /** A table of the days of two centuries answers faster than a map does. */
  private readonly ofDays = new Int16Array(TABLED_DAYS).fill(NOT_ASKED);
  private readonly asked = new Map<Instant, number>();
  constructor(
    readonly name: string,
    private readonly clock: Intl.DateTimeFormat,
  ) {}
  offsetAt(at: Instant): number {
    const offset = this.offsetOfDay(Math.floor(at / DAY));
    return offset === CHANGES ? this.ask(Math.floor(at / QUARTER) * QUARTER) : offset;
  }
  private offsetOfDay(day: number): number {
    if (!(day >= 0 && day < TABLED_DAYS)) return this.throughout(day);
    const known = this.ofDays[day] as number;
    if (known !== NOT_ASKED) return known;
    const offset = this.throughout(day);
    this.ofDays[day] = offset;
    return offset;
  }
  private throughout(day: number): number {
    const begins = this.ask(day * DAY);
    return begins === this.ask((day + 1) * DAY) ? begins : CHANGES;
  }
  private ask(at: Instant): number {
    const known = this.asked.get(at);
    if (known !== undefined) return known;
    const offset = offsetByClock(this.clock, at);
    this.asked.set(at, offset);
    return offset;
  }
}

const ianaZone = (name: string): Zone | null => {
  const clock = clockOf(name);
  return clock === null ? null : new Iana(name, clock);
};

/** The zone of an IANA name (`Europe/Berlin`, `UTC`) or a fixed offset (`+08:00`); null when there is no such zone. */
export const zoneNamed = (name: string): Zone | null => {
  const fixed = OFFSET.exec(name);
  if (!fixed) return ianaZone(name);
  const hours = Number(fixed[2]);
  const minutes = Number(fixed[3]);
  if (hours > 18 || minutes > 59) return null;
  return new Fixed(`${fixed[1]}${fixed[2]}:${fixed[3]}`, (fixed[1] === '-' ? -1 : 1) * (hours * 60 + minutes));
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
