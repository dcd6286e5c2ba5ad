import type { Instant, Milliseconds } from './instant';
import type { IssueStory } from './issue-story';
import { leftAt } from './status-walk';

/** Time in each status, by status name, up to `asOf`: the instant that the story was told for, or a later one before its next change. Null where the history is unknown. */
export const timeInStatuses = ({ stays }: IssueStory, asOf: Instant): Readonly<Record<string, Milliseconds>> | null => {
  if (stays === null) return null;
  const times = new Map<string, Milliseconds>();
  stays.forEach(({ status: { name }, since }, n) => {
    times.set(name, (times.get(name) ?? 0) + Math.max(0, leftAt(stays, n, asOf) - since));
  });
  return Object.fromEntries(times);
};

/** How long the issue was blocked up to its finish, or to `asOf` while it is not finished. Null where the history is unknown. */
export const timeBlocked = ({ pastBlockedMs, blockedSince }: IssueStory, asOf: Instant): Milliseconds | null => {
  if (pastBlockedMs === null) return null;
  return blockedSince === null ? pastBlockedMs : pastBlockedMs + Math.max(0, asOf - blockedSince);
};
