import { countOf, entryOf, fromOf, toOf } from './change-log';
import { gathering } from './gathering';
import type { Instant } from './instant';
import type { PersonId } from './issue-key';
import type { IssueRecord } from './issue-record';
import type { HandOff } from './issue-story';
import { happenedAt, nextUntil } from './past-of-field';
import { ASSIGNEE } from './tracked-field';

const none: readonly HandOff[] = [];
const found = gathering<HandOff>();

/** The last thing that happened to the issue before the history entry of change `n`. */
const before = (record: IssueRecord, n: number): Instant => {
  for (let at = n - 1; at >= 0; at -= 1)
    if (entryOf(record.changes, at) !== entryOf(record.changes, n)) return happenedAt(record, at);
  return record.created;
};

/** The next thing that happened to it after that entry, up to an instant. */
const after = (record: IssueRecord, n: number, until: Instant): Instant | null => {
  for (let at = n + 1; at < countOf(record.changes); at += 1) {
    if (entryOf(record.changes, at) === entryOf(record.changes, n)) continue;
    const when = happenedAt(record, at);
    return when <= until ? when : null;
  }
  return null;
};

/** The assignee changed from one person to another, with the wait on each side. Taking or giving back an issue is no hand-off. */
export const handOffsOf = (record: IssueRecord, until: Instant): readonly HandOff[] => {
  for (let n = nextUntil(record, ASSIGNEE, 0, until); n >= 0; n = nextUntil(record, ASSIGNEE, n + 1, until)) {
    const from = fromOf(record.changes, n) as PersonId | null;
    const to = toOf(record.changes, n) as PersonId | null;
    if (from === null || to === null || from === to) continue;
    const at = happenedAt(record, n);
    const next = after(record, n, until);
    found.add({ at, from, to, waitBeforeMs: at - before(record, n), waitAfterMs: next === null ? null : next - at });
  }
  return found.list(none);
};
