import type { Instant, Milliseconds } from './instant';
import type { IssueStory } from './issue-story';

/** Time in each status, by status name, up to `asOf`: the instant that the story was told for, or a later one before its next change. Null where the history is unknown. */
export const timeInStatuses = (
  { leftStatusMs, standingSince, status }: IssueStory,
  asOf: Instant,
): Readonly<Record<string, Milliseconds>> | null => {
  if (leftStatusMs === null || standingSince === null) return null;
  const before = Object.hasOwn(leftStatusMs, status.name) ? (leftStatusMs[status.name] as number) : 0;
  return { ...leftStatusMs, [status.name]: before + Math.max(0, asOf - standingSince) };
};

/** How long the issue was blocked up to its finish, or to `asOf` while it is not finished. Null where the history is unknown. */
export const timeBlocked = ({ pastBlockedMs, blockedSince }: IssueStory, asOf: Instant): Milliseconds | null => {
  if (pastBlockedMs === null) return null;
  return blockedSince === null ? pastBlockedMs : pastBlockedMs + Math.max(0, asOf - blockedSince);
};
