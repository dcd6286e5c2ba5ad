import { storageOf } from '../model/storage-format';
import { newestOf } from '../model/wiki-data';
import type { PageProperty, PageVersion, WikiPage } from '../model/wiki-page';
import type { Wiki } from './route';

export const BODY_FORMATS = ['atlas_doc_format', 'storage'] as const;
export type BodyFormat = (typeof BODY_FORMATS)[number];

/** Where the page is on the site, below `/wiki`. */
export function webPathOf(wiki: Wiki, { id, spaceId, title }: Pick<WikiPage, 'id' | 'spaceId' | 'title'>): string {
  const key = wiki.data.spaces.get(spaceId)?.key ?? '';
  return `/spaces/${key}/pages/${id}/${encodeURIComponent(title).replaceAll('%20', '+')}`;
}

export function wireBody({ body }: PageVersion, format: BodyFormat | undefined): Record<string, unknown> {
  if (format === undefined) return {};
  const value = format === 'storage' ? storageOf(body) : JSON.stringify(body);
  return { [format]: { representation: format, value } };
}

export const wireVersion = ({ number, createdAt, authorId, message }: Omit<PageVersion, 'pageId' | 'title' | 'body'>) => ({
  number,
  message,
  minorEdit: false,
  authorId,
  createdAt,
});

/** A page as lists hold it. */
export function wirePage(wiki: Wiki, page: WikiPage, format: BodyFormat | undefined, shown = newestOf(wiki.data, page)) {
  const space = wiki.data.spaces.get(page.spaceId);
  return {
    id: page.id,
    status: shown.number === page.version ? page.status : 'historical',
    title: shown.title,
    spaceId: page.spaceId,
    parentId: page.parentId,
    parentType: page.parentId === null ? null : 'page',
    position: page.position,
    authorId: page.authorId,
    ownerId: page.authorId,
    lastOwnerId: null,
    createdAt: page.createdAt,
    version: wireVersion(shown),
    body: wireBody(shown, format),
    _links: {
      webui: webPathOf(wiki, page),
      editui: `/spaces/${space?.key ?? ''}/pages/edit-v2/${page.id}`,
      tinyui: `/x/${Buffer.from(page.id).toString('base64url')}`,
    },
  };
}

/** A page on its own: it also says where its links start. */
export function wireSinglePage(wiki: Wiki, page: WikiPage, format: BodyFormat | undefined, shown = newestOf(wiki.data, page)) {
  const wired = wirePage(wiki, page, format, shown);
  return { ...wired, _links: { ...wired._links, base: `${wiki.baseUrl}/wiki` } };
}

export const wireProperty = ({ id, key, value, version }: PageProperty) => ({ id, key, value, version: wireVersion(version) });
