const SECONDS: Record<string, number> = { w: 144_000, d: 28_800, h: 3_600, m: 60 };

/** Seconds in a duration such as `1w 2d 3h 30m` (a day is 8 hours, a week 5 days; a bare number counts minutes), or null. */
export function secondsOf(text: string): number | null {
  const trimmed = text.trim();
  if (/^\d+$/.test(trimmed)) return Number(trimmed) * 60;
  if (!/^(\d+(\.\d+)?[wdhm])(\s+\d+(\.\d+)?[wdhm])*$/.test(trimmed)) return null;
  let seconds = 0;
  for (const [, count, unit] of trimmed.matchAll(/([\d.]+)([wdhm])/g)) seconds += Number(count) * (SECONDS[unit ?? ''] ?? 0);
  return Math.round(seconds);
}

/** A duration as Jira writes it: `1w 2d 3h 30m`. */
export function durationText(seconds: number): string {
  const parts: string[] = [];
  let rest = seconds;
  for (const unit of ['w', 'd', 'h', 'm']) {
    const size = SECONDS[unit] ?? 60;
    const count = Math.floor(rest / size);
    if (count > 0) parts.push(`${count}${unit}`);
    rest -= count * size;
  }
  return parts.length === 0 ? '0m' : parts.join(' ');
}
