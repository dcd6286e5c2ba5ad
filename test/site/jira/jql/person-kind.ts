import type { IssueEntry } from '../model/issue-entry';
import type { Asker } from './asker';
import { choiceKind, type FieldKind } from './field-kind';
import { sameText } from './named-things';

/** A field that holds people; a text names one by account id, display name or e-mail address. */
export function personKind(field: string, idsOf: (entry: IssueEntry) => readonly string[], { data }: Asker): FieldKind {
  return choiceKind({
    field,
    idsOf,
    resolve: (text) =>
      data.users
        .all()
        .filter(
          (user) =>
            user.accountId === text ||
            sameText(user.displayName, text) ||
            (user.emailAddress !== undefined && sameText(user.emailAddress, text)),
        )
        .map((user) => user.accountId),
    sortText: (id) => data.users.get(id)?.displayName.toLowerCase() ?? id,
  });
}
