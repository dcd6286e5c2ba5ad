import { byOf, fromOf, toOf } from './change-log';
import { gathering } from './gathering';
import type { Instant, Seconds } from './instant';
import type { PersonId } from './issue-key';
import type { IssueRecord } from './issue-record';
import { happenedAt, nextUntil } from './past-of-field';
import { TIME_SPENT } from './tracked-field';

/** Time was logged on the issue. `at` is when it was entered, which may be later than when it was worked. */
export interface LoggedTime {
  readonly at: Instant;
  readonly by: PersonId | null;
  readonly seconds: Seconds;
}

const none: readonly LoggedTime[] = [];
const found = gathering<LoggedTime>();

/** Each growth of the time spent up to an instant, oldest first. Time that was taken back is not told. */
export const timeLogged = (record: IssueRecord, until: Instant): readonly LoggedTime[] => {
  const { changes } = record;
  for (let n = nextUntil(record, TIME_SPENT, 0, until); n >= 0; n = nextUntil(record, TIME_SPENT, n + 1, until)) {
    const seconds = ((toOf(changes, n) ?? 0) as number) - ((fromOf(changes, n) ?? 0) as number);
    if (seconds <= 0) continue;
    found.add({ at: happenedAt(record, n), by: byOf(changes, n) as PersonId | null, seconds });
  }
  return found.list(none);
};
