import { maySeePage } from '../model/permission';
import { newestOf, versionOf, versionsOf } from '../model/wiki-data';
import type { WikiPage } from '../model/wiki-page';
import { pageInPath, spaceInPath } from './find-page';
import { listing } from './listing';
import { idsIn, refuse, truthIn, wholeIn, wordIn, wordsIn } from './query';
import { granular, type WikiAnswer, type WikiCall, type WikiRoute } from './route';
import { notFound, notServed } from './wiki-problem';
import { BODY_FORMATS, wireBody, wirePage, wireProperty, wireSinglePage, wireVersion } from './wire-page';

const READ = granular('read:page:confluence');
const ORDERS = [
  ...(['id', '-id', 'created-date', '-created-date'] as const),
  ...(['modified-date', '-modified-date', 'title', '-title'] as const),
];
const LISTED = ['current', 'archived', 'deleted', 'trashed'] as const;
const SINGLE = ['current', 'archived', 'trashed', 'deleted', 'historical', 'draft'] as const;
/** Formats that Confluence can give for one page and this site cannot. */
const RENDERED = ['view', 'export_view', 'anonymous_export_view', 'styled_view', 'editor'] as const;

function compare(call: WikiCall): (a: WikiPage, b: WikiPage) => number {
  const order = wordIn(call.query, 'sort', ORDERS) ?? 'id';
  const sign = order.startsWith('-') ? -1 : 1;
  const changed = (page: WikiPage) => newestOf(call.wiki.data, page).createdAt;
  const by = {
    id: (a: WikiPage, b: WikiPage) => Number(a.id) - Number(b.id),
    'created-date': (a: WikiPage, b: WikiPage) => a.createdAt.localeCompare(b.createdAt),
    'modified-date': (a: WikiPage, b: WikiPage) => changed(a).localeCompare(changed(b)),
    title: (a: WikiPage, b: WikiPage) => a.title.localeCompare(b.title),
  }[order.replace('-', '') as 'id' | 'created-date' | 'modified-date' | 'title'];
  return (a, b) => sign * by(a, b) || Number(a.id) - Number(b.id);
}

function pages(call: WikiCall, within: (page: WikiPage) => boolean): WikiAnswer {
  const { wiki, actor, query } = call;
  const statuses = wordsIn(query, 'status', LISTED) ?? ['current', 'archived'];
  const title = query.get('title');
  const format = wordIn(query, 'body-format', BODY_FORMATS);
  const found = wiki.data.pages
    .all()
    .filter((page) => within(page) && statuses.includes(page.status) && (title === null || page.title === title))
    .filter((page) => maySeePage(wiki.data, actor, page));
  return listing(
    call,
    found.sort(compare(call)),
    ({ id }) => id,
    (page) => wirePage(wiki, page, format),
  );
}

function single(call: WikiCall): WikiAnswer {
  const { wiki, query } = call;
  const extras = ['labels', 'operations', 'likes', 'favorited-by-current-user-status', 'webresources', 'collaborators'];
  refuse(query, 'get-draft', ...extras.map((name) => `include-${name}`), 'include-direct-children');
  const format = wordIn(query, 'body-format', [...BODY_FORMATS, ...RENDERED]);
  if (format !== undefined && format !== 'atlas_doc_format' && format !== 'storage') throw notServed(`the body format ${format}`);
  const page = pageInPath(call);
  const statuses = wordsIn(query, 'status', SINGLE);
  const number = wholeIn(query, 'version');
  const shown = number === undefined ? newestOf(wiki.data, page) : versionOf(wiki.data, page.id, number);
  if (!shown) throw notFound(`Version ${number} of the page`);
  const wired = wireSinglePage(wiki, page, format, shown);
  if (statuses && !statuses.some((status) => status === wired.status || status === page.status)) throw notFound('The page');
  const { version, ...bare } = wired;
  const { results, _links } = { results: page.properties.map(wireProperty), _links: { self: `${call.path}/properties` } };
  return {
    status: 200,
    json: {
      ...bare,
      ...(query.get('include-version') === 'false' ? {} : { version }),
      ...(truthIn(query, 'include-properties') ? { properties: { results, meta: { hasMore: false }, _links } } : {}),
      ...(truthIn(query, 'include-versions')
        ? {
            versions: {
              results: versionsOf(wiki.data, page).map(wireVersion),
              meta: { hasMore: false },
              _links: { self: `${call.path}/versions` },
            },
          }
        : {}),
    },
    objects: 1,
  };
}

function versions(call: WikiCall): WikiAnswer {
  const { wiki, query } = call;
  const page = pageInPath(call);
  const format = wordIn(query, 'body-format', BODY_FORMATS);
  const found = versionsOf(wiki.data, page);
  if (wordIn(query, 'sort', ['modified-date', '-modified-date']) === 'modified-date') found.reverse();
  return listing(
    call,
    found,
    ({ number }) => String(number),
    (version) => ({
      ...wireVersion(version),
      ...(format === undefined ? {} : { page: { id: page.id, title: version.title, body: wireBody(version, format) } }),
    }),
  );
}

export const pageReadRoutes: readonly WikiRoute[] = [
  {
    method: 'GET',
    path: '/wiki/api/v2/pages',
    scopes: READ,
    answer(call) {
      refuse(call.query, 'subtype');
      const [ids, spaceIds] = [idsIn(call.query, 'id'), idsIn(call.query, 'space-id')];
      return pages(call, ({ id, spaceId }) => ids?.includes(id) !== false && spaceIds?.includes(spaceId) !== false);
    },
  },
  {
    method: 'GET',
    path: '/wiki/api/v2/spaces/{id}/pages',
    scopes: READ,
    answer(call) {
      const space = spaceInPath(call);
      const rootOnly = wordIn(call.query, 'depth', ['all', 'root']) === 'root';
      return pages(call, ({ spaceId, parentId }) => spaceId === space.id && (!rootOnly || parentId === null));
    },
  },
  { method: 'GET', path: '/wiki/api/v2/pages/{id}', scopes: READ, answer: single },
  { method: 'GET', path: '/wiki/api/v2/pages/{id}/versions', scopes: READ, answer: versions },
];
