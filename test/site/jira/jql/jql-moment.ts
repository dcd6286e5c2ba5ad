import { instantOf, type WallTime, wallTimeAt } from './zone-time';

export interface Present {
  readonly now: number;
  /** Zone of whoever asks. */
  readonly zone: string;
  /** First day of the week: 0 Sunday, 1 Monday. */
  readonly weekStart: number;
}

const UNIT_MS: Record<string, number> = { w: 604_800_000, d: 86_400_000, h: 3_600_000, m: 60_000 };
const PERIOD = /^[+-]?\d+[wdhm](\s+\d+[wdhm])*$/;

/** The instant that a date in JQL means: `2026-08-01`, `2026/08/01 09:30`, `-30d`, `"-1w 2d"` or epoch milliseconds; null for anything else. */
export function momentOf(text: string, present: Present): number | null {
  const trimmed = text.trim();
  const date = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[ T](\d{1,2}):(\d{2}))?$/.exec(trimmed);
  if (date) {
    const [year, month, day, hour, minute] = [1, 2, 3, 4, 5].map((index) => Number(date[index] ?? 0)) as [
      number,
      number,
      number,
      number,
      number,
    ];
    const sound =
      month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate() && hour < 24 && minute < 60;
    return sound ? instantOf({ year, month, day, hour, minute, second: 0 }, present.zone) : null;
  }
  if (PERIOD.test(trimmed)) {
    const sign = trimmed.startsWith('-') ? -1 : 1;
    let span = 0;
    for (const [, count, unit] of trimmed.matchAll(/(\d+)([wdhm])/g)) span += Number(count) * (UNIT_MS[unit ?? ''] ?? 0);
    return present.now + sign * span;
  }
  if (/^-?\d+$/.test(trimmed)) return Number(trimmed);
  return null;
}

type Unit = 'Day' | 'Week' | 'Month' | 'Year';
const NATURAL: Record<Unit, string> = { Day: 'd', Week: 'w', Month: 'M', Year: 'y' };

const startOfWall = (wall: WallTime, unit: Unit, weekday: number, weekStart: number): WallTime => {
  const day = { ...wall, hour: 0, minute: 0, second: 0 };
  if (unit === 'Week') return { ...day, day: wall.day - ((weekday - weekStart + 7) % 7) };
  if (unit === 'Month') return { ...day, day: 1 };
  if (unit === 'Year') return { ...day, month: 1, day: 1 };
  return day;
};

const plus = (wall: WallTime, count: number, unit: string): WallTime => {
  if (unit === 'y') return { ...wall, year: wall.year + count };
  if (unit === 'M') return { ...wall, month: wall.month + count };
  if (unit === 'w') return { ...wall, day: wall.day + 7 * count };
  if (unit === 'd') return { ...wall, day: wall.day + count };
  if (unit === 'h') return { ...wall, hour: wall.hour + count };
  return { ...wall, minute: wall.minute + count };
};

/**
 * The instant of `startOfDay()`, `endOfMonth("-1")`, `startOfWeek(-1d)` and their like; null for another function.
 * An increment without unit counts in the function's own: the edge is found in the moved time, as Jira does it.
 * @throws RangeError for an increment that cannot be read.
 */
export function edgeOf(name: string, argument: string | undefined, present: Present): number | null {
  const match = /^(start|end)of(day|week|month|year)$/i.exec(name);
  if (!match) return null;
  const unit = `${match[2]?.charAt(0).toUpperCase()}${match[2]?.slice(1).toLowerCase()}` as Unit;
  let wall = wallTimeAt(present.now, present.zone);
  if (argument !== undefined && argument.trim() !== '') {
    const step = /^([+-]?\d+)([yMwdhm])?$/.exec(argument.trim());
    if (!step) throw new RangeError(argument);
    wall = plus(wall, Number(step[1]), step[2] ?? NATURAL[unit]);
  }
  const utc = new Date(Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute, wall.second));
  const settled: WallTime = {
    year: utc.getUTCFullYear(),
    month: utc.getUTCMonth() + 1,
    day: utc.getUTCDate(),
    hour: utc.getUTCHours(),
    minute: utc.getUTCMinutes(),
    second: utc.getUTCSeconds(),
  };
  const start = startOfWall(settled, unit, utc.getUTCDay(), present.weekStart);
  if (match[1]?.toLowerCase() === 'start') return instantOf(start, present.zone);
  return instantOf(plus(start, 1, NATURAL[unit]), present.zone) - 1;
}
