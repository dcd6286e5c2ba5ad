import type { Instant, Milliseconds } from './instant';
import type { IssueRecord } from './issue-record';
import type { IssueStory } from './issue-story';
import type { Lens } from './lens';
import { leftAt, staysOf } from './status-walk';

/** Time in each status, by status name, up to the instant of the lens. Null where the history is unknown. */
export const timeInStatuses = (record: IssueRecord, lens: Lens): Readonly<Record<string, Milliseconds>> | null => {
  if (!record.historyKnown) return null;
  const stays = staysOf(record, lens);
  const times = new Map<string, Milliseconds>();
  stays.forEach(({ status: { name }, since }, n) => {
    times.set(name, (times.get(name) ?? 0) + Math.max(0, leftAt(stays, n, lens.asOf) - since));
  });
  return Object.fromEntries(times);
};

/** How long the issue was blocked up to its finish, or to `asOf` while it is not finished. Null where the history is unknown. */
export const timeBlocked = ({ pastBlockedMs, blockedSince }: IssueStory, asOf: Instant): Milliseconds | null => {
  if (pastBlockedMs === null) return null;
  return blockedSince === null ? pastBlockedMs : pastBlockedMs + Math.max(0, asOf - blockedSince);
};
