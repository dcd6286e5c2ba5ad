import type { ToldIssue } from '#domain/evidence/told';
import type { Instant } from '#domain/history/instant';
import type { Lens } from '#domain/history/lens';
import { timeBlocked, timeInStatuses } from '#domain/history/time-so-far';

const iso = (at: Instant | null): string | null => (at === null ? null : new Date(at).toISOString());

/** One issue as a line of JSON: times ISO in UTC, dates `YYYY-MM-DD`, effort in seconds, null where unknown; open times run to the instant of the lens. */
export const issueLine = ({ record, story }: ToldIssue, lens: Lens): string =>
  JSON.stringify({
    key: story.key,
    created: iso(story.created),
    started: iso(story.started),
    finished: iso(story.finished),
    firstDue: story.firstDue,
    due: story.due,
    slipDays: story.slipDays,
    firstSlipDays: story.firstSlipDays,
    dueChanges: story.dueMoves?.length ?? null,
    estimateFirst: story.estimateFirst,
    estimateAtStart: story.estimateAtStart,
    estimate: story.estimate,
    timeSpent: story.timeSpent,
    reopened: story.reopenings?.length ?? null,
    handOffs: story.handOffs?.length ?? null,
    blockedMs: timeBlocked(story, lens.asOf),
    statusMs: timeInStatuses(record, lens),
    sprints: story.sprints.map(({ name }) => name),
  });
