import { calendarDate, dayNumber } from '#domain/history/calendar-date';
import type { Instant } from '#domain/history/instant';
import { dateIn, zoneNamed } from '#domain/history/zone';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** A day and a time of day as a clock on the wall shows them: `2026-08-27` and `10:00`. */
export interface WallTime {
  readonly day: string;
  readonly time: string;
}

/** The instant at which clocks of a zone (IANA) show a wall time; null when a part is missing, is none, or the zone is unknown. */
export function instantOfWallTime({ day, time }: WallTime, zoneName: string): Instant | null {
  const zone = zoneNamed(zoneName);
  const clock = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time);
  if (zone === null || clock === null || calendarDate(day) === null) return null;
  const local = dayNumber(day) * DAY_MS + (Number(clock[1]) * 60 + Number(clock[2])) * MINUTE_MS;
  // The offset is that of the instant sought, which is not known yet: a first guess comes close enough to look it up.
  const guess = local - zone.offsetAt(local, null) * MINUTE_MS;
  return local - zone.offsetAt(guess, null) * MINUTE_MS;
}

/** What clocks of a zone show at an instant. */
export function wallTimeOf(at: Instant, zoneName: string): WallTime {
  const zone = zoneNamed(zoneName);
  if (zone === null) return { day: '', time: '' };
  const minutes = Math.floor((at + zone.offsetAt(at, null) * MINUTE_MS) / MINUTE_MS) % (24 * 60);
  const two = (n: number) => String(n).padStart(2, '0');
  return { day: dateIn(zone, at, null), time: `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}` };
}
