import { toOf } from './change-log';
import type { Instant } from './instant';
import type { PersonId } from './issue-key';
import type { IssueRecord } from './issue-record';
import { firstValue, happenedAt, nextUntil } from './past-of-field';
import { ASSIGNEE } from './tracked-field';

/** The issue lay with one person, or (null) with nobody. */
export interface Ownership {
  readonly person: PersonId | null;
  readonly since: Instant;
  readonly until: Instant;
}

/** Who had the issue, one after another, from its creation to `until`. */
export const ownersOf = (record: IssueRecord, until: Instant): readonly Ownership[] => {
  let person = firstValue<string | null>(record, ASSIGNEE, record.assignee) as PersonId | null;
  let since = record.created;
  const owners: Ownership[] = [];
  for (let n = nextUntil(record, ASSIGNEE, 0, until); n >= 0; n = nextUntil(record, ASSIGNEE, n + 1, until)) {
    const next = toOf(record.changes, n) as PersonId | null;
    if (next === person) continue;
    const at = happenedAt(record, n);
    owners.push({ person, since, until: at });
    person = next;
    since = at;
  }
  owners.push({ person, since, until: Math.max(until, since) });
  return owners;
};
