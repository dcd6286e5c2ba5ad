import { isJsonObject, textAt } from '../model/json';
import type { RawIssue } from '../model/raw-issue';
import { objectsIn } from './read-line';

/** Every person that an issue names, with the display name where the export has one. */
export function* peopleIn({ fields, changelog }: RawIssue): Iterable<{ accountId: string; displayName: string | null }> {
  const people = Object.values(fields).flatMap((value) => (typeof value === 'object' && value !== null ? objectsIn(value) : []));
  const logs = [fields.comment, fields.worklog].flatMap((log) =>
    isJsonObject(log) ? [...objectsIn(log.comments), ...objectsIn(log.worklogs)] : [],
  );
  for (const person of [...people, ...logs.flatMap((log) => [log.author, log.updateAuthor])]) {
    const accountId = textAt(person, 'accountId');
    if (accountId !== null) yield { accountId, displayName: textAt(person, 'displayName') };
  }
  for (const history of changelog?.histories ?? []) {
    if (history.author) yield { accountId: history.author.accountId, displayName: textAt(history.author, 'displayName') };
    for (const item of history.items) {
      if (item.field !== 'assignee' && item.field !== 'reporter') continue;
      for (const accountId of [item.from, item.to]) if (accountId) yield { accountId, displayName: null };
    }
  }
}
