import type { ProductEvent } from '../../forge/product-api';
import type { IssueEntry } from '../model/issue-entry';
import { textAt } from '../model/json';
import { commentsOf, wireComment } from '../rest/wire-log';
import { peopleOf } from '../rest/wire-user';
import type { Happened } from './issue-events';
import { mentionedAnew } from './mentioned-anew';
import { wireEventIssue } from './wire-event-issue';

/** New and edited comments, deleted ones, and who is mentioned in them. */
export function commentEvents({ site, actor, entry, event }: Happened, before: IssueEntry | null): ProductEvent[] {
  const issue = wireEventIssue(site, entry);
  const person = peopleOf({ site });
  const known = new Map((before ? commentsOf(before) : []).map((comment) => [textAt(comment, 'id'), comment]));
  const now = commentsOf(entry);
  const written = now.flatMap((comment, place) => {
    const old = known.get(textAt(comment, 'id'));
    if (old === comment) return [];
    const told = { issue, comment: wireComment(site, entry, comment, place, person) };
    const mentionedAccountIds = mentionedAnew(old?.body, comment.body, actor);
    return [
      event('commented:issue', { ...told, associatedUsers: [{ accountId: actor.accountId }] }),
      ...(mentionedAccountIds.length === 0 ? [] : [event('mentioned:comment', { ...told, mentionedAccountIds })]),
    ];
  });
  const ids = new Set(now.map((comment) => textAt(comment, 'id')));
  const gone = [...known].filter(([id]) => !ids.has(id));
  return [
    ...written,
    ...gone.map(([, comment]) =>
      event('deleted:comment', { issue, comment: wireComment(site, before ?? entry, comment, 0, person) }),
    ),
  ];
}
