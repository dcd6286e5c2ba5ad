import type { Instant } from '#domain/history/instant';
import type { IssueStory } from '#domain/history/issue-story';
import { timeBlocked, timeInStatuses } from '#domain/history/time-so-far';

const iso = (at: Instant | null): string | null => (at === null ? null : new Date(at).toISOString());

/** One issue as a line of JSON: times ISO in UTC, dates `YYYY-MM-DD`, effort in seconds, null where unknown; open times run to `asOf`. */
export const issueLine = (story: IssueStory, asOf: Instant): string =>
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
    blockedMs: timeBlocked(story, asOf),
    statusMs: timeInStatuses(story, asOf),
    sprints: story.sprints.map(({ name }) => name),
  });
