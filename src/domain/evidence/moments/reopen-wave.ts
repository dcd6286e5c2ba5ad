import { dateOfDay } from '#domain/history/calendar-date';
import type { IssueKey } from '#domain/history/issue-key';
import { mondayOf, type Week, weekOf } from '#domain/history/weeks';
import { atMost, type Ground, numberOrNull } from './ground';
import type { Candidate } from './moment';
import { unusualWeeks } from './unusual-weeks';

/** Fewer in a week are no wave. */
const LEAST = 4;

/** Weeks in which unusually many issues were taken up again that had been done (see `unusualWeeks`; at least 4 times). */
export const reopenWaves = ({ told, dayOf, baseline, histories }: Ground): readonly Candidate[] => {
  const weeks = new Map<Week, { readonly keys: IssueKey[]; readonly days: number[] }>();
  let end = baseline;
  for (const { story } of told.issues) {
    end = Math.max(end, numberOrNull(story.finishedOn) ?? baseline);
    for (const { at } of story.reopenings ?? []) {
      const day = dayOf(at);
      if (day <= baseline) continue;
      const week = weeks.get(weekOf(day)) ?? { keys: [], days: [] };
      week.keys.push(story.key);
      week.days.push(day);
      weeks.set(weekOf(day), week);
      end = Math.max(end, day);
    }
  }
  const counts = new Map([...weeks].map(([week, { days }]) => [week, days.length]));
  return unusualWeeks(counts, weekOf(baseline), weekOf(end), LEAST).map(({ week, count, usual }) => {
    const { keys, days } = weeks.get(week) as { keys: IssueKey[]; days: number[] };
    const first = days.reduce((a, b) => Math.min(a, b));
    const last = days.reduce((a, b) => Math.max(a, b));
    return {
      id: `reopen-wave:${dateOfDay(mondayOf(week))}`,
      day: dateOfDay(first),
      until: last > first ? dateOfDay(last) : null,
      told: { kind: 'reopen-wave', reopened: count, usual },
      keys: [...new Set(keys)],
      weight: 35 + Math.round(30 * Math.min(1, (8 * count) / told.issues.length)),
      because: 'size',
      confidence: atMost(histories, 'fair'),
    } satisfies Candidate;
  });
};
