import { fromOf, nextOf, toOf } from '#domain/history/change-log';
import type { PersonId } from '#domain/history/issue-key';
import type { IssueRecord } from '#domain/history/issue-record';
import { ASSIGNEE } from '#domain/history/tracked-field';

/** Everybody who has one of the issues, or had it at any time. */
export function ownersOf(records: readonly IssueRecord[]): readonly PersonId[] {
  const owners = new Set<PersonId | null>();
  for (const { assignee, changes } of records) {
    owners.add(assignee);
    for (let n = nextOf(changes, ASSIGNEE, 0); n >= 0; n = nextOf(changes, ASSIGNEE, n + 1)) {
      owners.add(fromOf(changes, n) as PersonId | null);
      owners.add(toOf(changes, n) as PersonId | null);
    }
  }
  return [...owners].filter((owner) => owner !== null);
}
