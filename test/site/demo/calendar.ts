/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

/** 1970-01-01 was a Thursday: day 0 is weekday 4, Sunday is 0. */
const EPOCH_WEEKDAY = 4;

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

/** Minutes and hours of `GMT+05:30`, in milliseconds. */
function offsetIn(text: string): number {
  const found = /GMT(?:([+-])(\d{1,2})(?::?(\d{2}))?)?/.exec(text);
  const size = (Number(found?.[2] ?? 0) * 60 + Number(found?.[3] ?? 0)) * 60_000;
  return found?.[1] === '-' ? -size : size;
}

/** How far the clocks of a zone are ahead of UTC. Asked once per day at noon: clocks change on Sunday nights, when nobody here works. */
export function offsetOf(zone: string, instant: number): number {
  const day = Math.floor(instant / DAY_MS);
  const ofZone = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, ofZone);
  let offset = ofZone.get(day);
  if (offset === undefined) {
    const format = formats.get(zone) ?? new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, format);
    offset = offsetIn(format.format(day * DAY_MS + 12 * HOUR_MS));
    ofZone.set(day, offset);
  }
  return offset;
}

/** Days since 1970-01-01 of a calendar day. */
export const numberOfDay = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

export const dayOfNumber = (number: number): Day => new Date(number * DAY_MS).toISOString().slice(0, 10);

export const addDays = (day: Day, days: number): Day => dayOfNumber(numberOfDay(day) + days);

/** Days since 1970-01-01, as the calendars of a zone show them. */
export const dayNumberAt = (instant: number, zone: string): number => Math.floor((instant + offsetOf(zone, instant)) / DAY_MS);

export const dayAt = (instant: number, zone: string): Day => dayOfNumber(dayNumberAt(instant, zone));

/** Sunday is 0. */
export const weekdayOf = (dayNumber: number): number => (dayNumber + EPOCH_WEEKDAY) % 7;

/** The Monday of the week of a day. */
export const mondayOf = (day: Day): Day => dayOfNumber(numberOfDay(day) - ((weekdayOf(numberOfDay(day)) + 6) % 7));

/** The instant at which clocks in a zone show a day and a time (`09:15`). */
export function instantAt(day: Day, time: string, zone: string): number {
  const local = Date.parse(`${day}T${time}:00Z`);
  return local - offsetOf(zone, local);
}

/** As Jira writes an instant: `2026-02-03T09:15:00.000+0100`. */
export function jiraTime(instant: number, zone: string): string {
  const offset = offsetOf(zone, instant);
  const minutes = Math.abs(offset) / 60_000;
  const sign = offset < 0 ? '-' : '+';
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${new Date(instant + offset).toISOString().slice(0, -1)}${sign}${two(minutes / 60)}${two(minutes % 60)}`;
}
