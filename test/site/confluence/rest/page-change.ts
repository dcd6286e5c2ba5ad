import type { Json } from '../../jira/model/json';
import { pageEvent } from '../model/page-event';
import { above, mayAdminister } from '../model/permission';
import { forgetPage, newestOf, type WikiData } from '../model/wiki-data';
import type { WikiPage } from '../model/wiki-page';
import { pageInPath, pageToChange } from './find-page';
import { documentIn, needCurrent, nextVersionIn, objectBody, parentIn, titleIn } from './page-request';
import { refuse, truthIn } from './query';
import { granular, type WikiAnswer, type WikiCall, type WikiRoute } from './route';
import { tellMentioned } from './tell-mentioned';
import { badRequest, notFound, notServed } from './wiki-problem';
import { wireSinglePage } from './wire-page';

const KNOWN = ['id', 'status', 'title', 'spaceId', 'parentId', 'ownerId', 'body', 'version'];

function updatePage(call: WikiCall): WikiAnswer {
  const { wiki, actor } = call;
  const page = pageToChange(call);
  const body = objectBody(call.body, KNOWN);
  if (body.id !== page.id) throw badRequest(`'id' must be that of the address, ${page.id}.`);
  needCurrent(body);
  if (body.spaceId !== undefined && body.spaceId !== page.spaceId) throw badRequest('A page cannot be moved to another space.');
  if (body.ownerId !== undefined && body.ownerId !== page.authorId) throw notServed('handing a page to another owner');
  const title = titleIn(call, body, page.spaceId, page.id);
  if (page.status === 'trashed') return restorePage(call, page);
  const version = nextVersionIn(body, page.version, 'a page');
  const document = documentIn(body);
  const parentId = body.parentId === undefined ? page.parentId : newParent(call, page, body.parentId);
  const before = newestOf(wiki.data, page);
  const createdAt = new Date(wiki.now()).toISOString();
  const next: WikiPage = { ...page, title, parentId, version: version.number };
  wiki.data.versions.put({ pageId: page.id, title, authorId: actor.accountId, createdAt, body: document, ...version });
  wiki.data.pages.put(next);
  tellMentioned(call, next, before.body, document);
  return changed(call, next, 'updated');
}

function newParent(call: WikiCall, page: WikiPage, parentId: Json): string {
  const parent = parentIn(call, parentId, page.spaceId);
  const below = parent.id === page.id || above(call.wiki.data, parent).some(({ id }) => id === page.id);
  if (below) throw badRequest('A page cannot hang under itself.');
  return parent.id;
}

/** Takes a page out of the bin; what it says stays as it was. Where it hung is gone, it hangs under the home page. */
function restorePage(call: WikiCall, page: WikiPage): WikiAnswer {
  const { data } = call.wiki;
  const parent = page.parentId === null ? undefined : data.pages.get(page.parentId);
  const homepageId = data.spaces.get(page.spaceId)?.homepageId ?? null;
  const parentId = page.parentId === null || parent?.status === 'current' ? page.parentId : homepageId;
  const next: WikiPage = { ...page, parentId, status: 'current' };
  data.pages.put(next);
  return changed(call, next, 'restored');
}

const changed = ({ wiki, actor }: WikiCall, page: WikiPage, deed: 'updated' | 'restored'): WikiAnswer => ({
  status: 200,
  json: wireSinglePage(wiki, page, 'atlas_doc_format'),
  events: [pageEvent(wiki.data, deed, page, actor, wiki.now())],
});

function deletePage(call: WikiCall): WikiAnswer {
  const { wiki, actor, query } = call;
  const { data } = wiki;
  refuse(query, 'draft');
  if (truthIn(query, 'purge')) {
    const page = pageInPath(call);
    const space = data.spaces.get(page.spaceId);
    if (!space || !mayAdminister(data, actor, space)) throw notFound('The page');
    if (page.status !== 'trashed') throw badRequest('Only a page in the bin can be purged. Delete it first.');
    const events = [pageEvent(data, 'deleted', page, actor, wiki.now())];
    forgetPage(data, page);
    return { status: 204, events };
  }
  const page = pageToChange(call);
  if (page.status === 'trashed') throw notFound('The page');
  const next: WikiPage = { ...page, status: 'trashed' };
  data.pages.put(next);
  liftChildren(data, page);
  return { status: 204, events: [pageEvent(data, 'trashed', next, actor, wiki.now())] };
}

/** The pages below one that goes away hang where it hung. */
function liftChildren(data: WikiData, page: WikiPage): void {
  const children = data.pages.all().filter(({ parentId }) => parentId === page.id);
  data.pages.putMany(children.map((child) => ({ ...child, parentId: page.parentId })));
}

export const pageChangeRoutes: readonly WikiRoute[] = [
  { method: 'PUT', path: '/wiki/api/v2/pages/{id}', scopes: granular('write:page:confluence'), answer: updatePage },
  { method: 'DELETE', path: '/wiki/api/v2/pages/{id}', scopes: granular('delete:page:confluence'), answer: deletePage },
];
