import type { Instant } from '#domain/history/instant';

const HALF_HOUR = 30 * 60_000;
/** No clock on earth is further behind UTC. */
const FURTHEST_BEHIND = 12 * 60 * 60_000;

/**
 * A time as JQL takes it, `yyyy-MM-dd HH:mm`, to the minute, in the zone of the caller's Jira profile.
 * When clocks are put back, a wall-clock time comes twice and nobody knows which one Jira takes: then a time before the
 * doubled hour is given. In an unknown zone it is a time that is not later in any zone. Never later than `at`, so nothing is missed.
 */
export function jqlTime(at: Instant, zone: string): string {
  const clock = clockOf(zone);
  if (clock === null) return wallClock(clockOf('UTC') as Intl.DateTimeFormat, at - FURTHEST_BEHIND);
  let time = at;
  while (comesTwice(clock, time)) time -= HALF_HOUR;
  return wallClock(clock, time);
}

function comesTwice(clock: Intl.DateTimeFormat, at: Instant): boolean {
  const here = wallClock(clock, at);
  return [-2, -1, 1, 2].some((steps) => wallClock(clock, at + steps * HALF_HOUR) === here);
}

function wallClock(clock: Intl.DateTimeFormat, at: Instant): string {
  const parts: Record<string, string> = {};
  for (const { type, value } of clock.formatToParts(at)) parts[type] = value;
  return `${parts.year}-${parts.month}-${parts.day} ${parts.hour}:${parts.minute}`;
}

function clockOf(timeZone: string): Intl.DateTimeFormat | null {
  try {
    const two = '2-digit';
    return new Intl.DateTimeFormat('en-CA', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: two,
      day: two,
      hour: two,
      minute: two,
    });
  } catch {
    return null;
  }
}
