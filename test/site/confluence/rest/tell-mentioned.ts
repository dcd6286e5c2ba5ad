import type { JsonObject } from '../../jira/model/json';
import { mentionsIn } from '../../jira/model/mentions';
import { userOf } from '../model/people';
import { maySeePage } from '../model/permission';
import type { WikiPage } from '../model/wiki-page';
import type { WikiCall } from './route';
import { webPathOf } from './wire-page';

/** Tells everyone who is newly mentioned in a page and may see it, other than whoever wrote it. */
export function tellMentioned({ wiki, actor }: WikiCall, page: WikiPage, before: JsonObject | null, after: JsonObject): void {
  const known = mentionsIn(before ?? undefined);
  const writer = userOf(wiki.data.people, actor.accountId)?.displayName ?? wiki.appUser.displayName;
  for (const [accountId, text] of mentionsIn(after)) {
    const isNew = !known.has(accountId) && accountId !== actor.accountId;
    if (!isNew || !userOf(wiki.data.people, accountId)) continue;
    if (!maySeePage(wiki.data, { accountId, isApp: false }, page)) continue;
    wiki.notify({
      to: accountId,
      kind: 'mention',
      from: { accountId: actor.accountId, displayName: writer },
      title: page.title,
      text,
      href: `/wiki${webPathOf(wiki, page)}`,
    });
  }
}
