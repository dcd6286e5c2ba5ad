import { dateOfDay } from '#domain/history/calendar-date';
import { mondayOf } from '#domain/history/weeks';
import type { ReopenedWeek } from '../flow/reopen-batches';
import { atMost, type Ground } from './ground';
import type { Candidate } from './moment';

/** Weeks after the kick-off in which unusually many issues were taken up again that had been done (the rule is that of `reopenBatches`). */
export const reopenWaves = (weeks: readonly ReopenedWeek[], { told, baseline, histories }: Ground): readonly Candidate[] =>
  weeks.flatMap(({ week, keys, firstDay, lastDay, usual }) => {
    if (firstDay <= baseline) return [];
    return [
      {
        id: `reopen-wave:${dateOfDay(mondayOf(week))}`,
        day: dateOfDay(firstDay),
        until: lastDay > firstDay ? dateOfDay(lastDay) : null,
        told: { kind: 'reopen-wave', reopened: keys.length, usual },
        keys,
        weight: 35 + Math.round(30 * Math.min(1, (8 * keys.length) / told.issues.length)),
        because: 'size',
        confidence: atMost(histories, 'fair'),
      } satisfies Candidate,
    ];
  });
