import { pageEvent } from '../model/page-event';
import { mayCreateIn } from '../model/permission';
import { freshId } from '../model/wiki-data';
import { NOBODY_NAMED, type WikiPage } from '../model/wiki-page';
import { documentIn, needCurrent, objectBody, parentIn, titleIn } from './page-request';
import { refuse, truthIn } from './query';
import { granular, type WikiAnswer, type WikiCall, type WikiRoute } from './route';
import { tellMentioned } from './tell-mentioned';
import { badRequest, notFound, notServed } from './wiki-problem';
import { wireSinglePage } from './wire-page';

const KNOWN = ['spaceId', 'status', 'title', 'parentId', 'body', 'subtype'];

function createPage(call: WikiCall): WikiAnswer {
  const { wiki, actor, query } = call;
  const { data } = wiki;
  refuse(query, 'embedded');
  const body = objectBody(call.body, KNOWN);
  if (body.subtype !== undefined) throw notServed('live docs');
  const space = typeof body.spaceId === 'string' ? data.spaces.get(body.spaceId) : undefined;
  if (typeof body.spaceId !== 'string') throw badRequest(`'spaceId' must be a text.`);
  if (!space || !mayCreateIn(data, actor, space)) throw notFound('The space');
  needCurrent(body, 'current');
  const title = titleIn(call, body, space.id, null);
  const document = documentIn({ body: body.body ?? { representation: 'atlas_doc_format', value: EMPTY } });
  const atRoot = truthIn(query, 'root-level');
  if (atRoot && body.parentId !== undefined) throw badRequest(`With root-level a page has no 'parentId'.`);
  const parentId = atRoot ? null : parentIn(call, body.parentId ?? space.homepageId, space.id).id;
  const own = truthIn(query, 'private') ? { users: [actor.accountId], groups: [] } : NOBODY_NAMED;
  const at = new Date(wiki.now()).toISOString();
  const page: WikiPage = {
    id: call.draftId ?? freshId(data),
    spaceId: space.id,
    parentId,
    position: data.pages.all().reduce((last, { position }) => Math.max(last, position), 0) + 1,
    title,
    status: 'current',
    version: 1,
    authorId: actor.accountId,
    createdAt: at,
    restrictions: { read: own, update: own },
    properties: [],
  };
  data.versions.put({
    pageId: page.id,
    number: 1,
    title,
    authorId: actor.accountId,
    createdAt: at,
    message: '',
    body: document,
  });
  data.pages.put(page);
  tellMentioned(call, page, null, document);
  return {
    status: 200,
    json: wireSinglePage(wiki, page, 'atlas_doc_format'),
    events: [pageEvent(data, 'created', page, actor, wiki.now())],
  };
}

const EMPTY = JSON.stringify({ type: 'doc', version: 1, content: [] });

export const pageCreateRoutes: readonly WikiRoute[] = [
  { method: 'POST', path: '/wiki/api/v2/pages', scopes: granular('write:page:confluence'), answer: createPage },
];
