import type { ProductEvent } from '../../forge/product-api';
import type { WikiActor } from './people';
import { newestOf, type WikiData } from './wiki-data';
import type { WikiPage } from './wiki-page';

export type PageDeed = 'viewed' | 'created' | 'updated' | 'trashed' | 'deleted' | 'restored';

/** What a trigger hears of a page. Told before a page is purged: afterwards nobody knows what it was. */
export function pageEvent(data: WikiData, deed: PageDeed, page: WikiPage, actor: WikiActor, at: number): ProductEvent {
  const space = data.spaces.get(page.spaceId);
  const newest = newestOf(data, page);
  const person = (accountId: string) => ({ type: 'known', accountId });
  return {
    eventType: `avi:confluence:${deed}:page`,
    actor: actor.isApp ? null : actor.accountId,
    at,
    subject: page.id,
    payload: {
      content: {
        id: page.id,
        type: 'page',
        status: deed === 'deleted' ? 'deleted' : page.status,
        title: page.title,
        space: { id: page.spaceId, key: space?.key, name: space?.name, type: 'global', status: 'current' },
        history: { latest: true, createdBy: person(page.authorId), createdDate: page.createdAt },
        version: {
          number: newest.number,
          by: person(newest.authorId),
          when: newest.createdAt,
          message: newest.message,
          minorEdit: false,
        },
      },
    },
  };
}
