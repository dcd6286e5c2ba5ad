/** A calendar date and a time of day, as a wall in some zone shows them. Months count from 1. */
export interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}

/** What the wall shows in `zone` at an instant. @throws RangeError for a zone that is not known. */
export function wallTimeAt(at: number, zone: string): WallTime {
  const part: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(at)) part[type] = Number(value);
  return {
    year: part.year ?? 0,
    month: part.month ?? 0,
    day: part.day ?? 0,
    hour: part.hour ?? 0,
    minute: part.minute ?? 0,
    second: part.second ?? 0,
  };
}

const asUtc = (wall: WallTime) => Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second);

/**
 * The instant at which the wall of `zone` shows a time; fields out of range carry over (day 0 is the last of the month before).
 * A time that the wall skips in spring counts as the moment after the skip; of one that it shows twice the first counts.
 */
export function instantOf(wall: WallTime, zone: string): number {
  const naive = asUtc(wall);
  const offsetAt = (at: number) => asUtc(wallTimeAt(at, zone)) - Math.floor(at / 1000) * 1000;
  const before = naive - offsetAt(naive - 86_400_000);
  const after = naive - offsetAt(naive + 86_400_000);
  const earlier = Math.min(before, after);
  if (asUtc(wallTimeAt(earlier, zone)) === naive) return earlier;
  return Math.max(before, after);
}

/** The calendar date in `zone` at an instant, `YYYY-MM-DD`. */
export function dateAt(at: number, zone: string): string {
  const { year, month, day } = wallTimeAt(at, zone);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
