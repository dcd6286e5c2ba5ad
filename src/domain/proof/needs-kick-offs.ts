import { daysBetween } from '#domain/history/calendar-date';
import type { CalendarDate } from '#domain/history/instant';
import { checksOf } from '#domain/loop/checks';
import { type Closing, standingClosing } from '#domain/loop/closing';
import type { Followed } from '#domain/loop/followed';
import type { Verification } from '#domain/session/verification';

/** After so many days nobody looks for projects that began since: what was not answered by then is answered by hand. */
const LONGEST_WATCH_DAYS = 400;

/** The closing after which new projects are looked for, or null: only where the verification asks for them and a check is still open. */
export function closingForKickOffs(followed: Followed, how: Verification, today: CalendarDate): Closing | null {
  if (how.kind !== 'count' && how.kind !== 'period' && how.kind !== 'field') return null;
  const closing = standingClosing(followed.told.closings);
  if (followed.told.standing.kind !== 'done' || closing === null || closing.as !== 'done') return null;
  if (daysBetween(closing.on, today) > LONGEST_WATCH_DAYS) return null;
  const isOpen = checksOf(followed, today).some(({ id, status }) => id.closing === closing.since && status.kind !== 'answered');
  return isOpen ? closing : null;
}
