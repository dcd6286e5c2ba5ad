import { signOf } from '../../jira/rest/page-token';
import type { Scopes } from '../../jira/rest/route';
import { compileCql } from '../cql/compile-cql';
import { type Found, findableFor } from '../cql/found';
import { userOf } from '../model/people';
import { newestOf } from '../model/wiki-data';
import { listIn, refuse, truthIn, wholeIn, wordIn } from './query';
import type { Wiki, WikiAnswer, WikiCall, WikiRoute } from './route';
import { badRequest, notServed } from './wiki-problem';
import { webPathOf } from './wire-page';
import { wireUser } from './wire-user';

const USUAL = 25;
/** "This may be restricted by fixed system limits": the site takes more for this much, as Confluence does for its own number. */
const MOST = 200;
const EXCERPTS = ['highlight', 'indexed', 'none', 'highlight_unescaped', 'indexed_unescaped'] as const;
const EXPANSIONS = ['content.space', 'content.version'] as const;
/** Characters of an excerpt before and after the first word that was found. */
const [BEFORE, AFTER] = [60, 240];

const SEARCH: Scopes = { classic: 'search:confluence', granular: ['read:content-details:confluence'] };

function search(call: WikiCall): WikiAnswer {
  const { wiki, actor, query } = call;
  refuse(query, 'cqlcontext', 'includeArchivedSpaces');
  const cql = query.get('cql') ?? '';
  if (cql.trim() === '') throw badRequest('The query parameter cql is required.');
  const excerpt = wordIn(query, 'excerpt', EXCERPTS) ?? 'highlight';
  const expand = listIn(query, 'expand') ?? [];
  const unknown = expand.find((one) => !EXPANSIONS.some((known) => known === one));
  if (unknown !== undefined) throw notServed(`the expansion '${unknown}' of a search`);
  const zone = userOf(wiki.data.people, actor.accountId)?.timeZone ?? 'UTC';
  const asker = { accountId: actor.accountId, present: { now: wiki.now(), zone, weekStart: 1 } };
  const compiled = compileCql(cql, asker);
  const all = truthIn(query, 'excludeCurrentSpaces') ? [] : findableFor(wiki.data, actor).filter(compiled.matches);
  all.sort(compiled.compare);
  const limit = Math.min(MOST, wholeIn(query, 'limit') ?? USUAL);
  const sign = signOf([cql, actor.accountId]);
  const start = placeIn(query, sign);
  const shown = all.slice(start, start + limit);
  const marked = excerpt.startsWith('highlight') ? compiled.words : [];
  const results = shown.map((found) => wireResult(wiki, found, { marked, excerpt: excerpt !== 'none', expand }));
  const next = start + shown.length < all.length && shown.length > 0;
  const cursor = Buffer.from(JSON.stringify({ sign, start: start + limit })).toString('base64url');
  const asked = new URLSearchParams({ cql, limit: String(limit), ...(next ? { next: 'true', cursor } : {}) });
  return {
    status: 200,
    json: {
      results,
      ...{ start, limit, size: shown.length, totalSize: all.length, cqlQuery: cql, searchDuration: 1 },
      _links: {
        base: `${wiki.baseUrl}/wiki`,
        context: '/wiki',
        ...(next ? { next: `/rest/api/search?${asked}` } : {}),
      },
    },
    objects: shown.length,
  };
}

/** Where the page of results begins: a cursor says it, or a number. */
function placeIn(query: URLSearchParams, sign: string): number {
  const cursor = query.get('cursor');
  if (cursor === null || cursor === '') return wholeIn(query, 'start') ?? 0;
  try {
    const read: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (typeof read === 'object' && read !== null && 'sign' in read && 'start' in read && read.sign === sign)
      return Number(read.start);
  } catch {
    // Told below, as for a cursor of another question.
  }
  throw badRequest('The cursor is invalid, or belongs to another question. Start anew without it.');
}

interface Shown {
  /** Words to mark, in lower case. */
  readonly marked: readonly string[];
  readonly excerpt: boolean;
  readonly expand: readonly string[];
}

function wireResult(wiki: Wiki, found: Found, { marked, excerpt, expand }: Shown) {
  const { page, space, title, modified } = found;
  const spacePath = `/spaces/${space.key}`;
  return {
    ...(page === null ? { space: wireSpace(wiki, found) } : { content: wireContent(wiki, found, expand) }),
    title: withMarks(title, marked),
    excerpt: excerpt ? withMarks(excerptOf(found.body, marked), marked) : '',
    url: page === null ? spacePath : webPathOf(wiki, page),
    ...(page === null ? {} : { resultGlobalContainer: { title: space.name, displayUrl: spacePath } }),
    breadcrumbs: [],
    entityType: page === null ? 'space' : 'content',
    iconCssClass: page === null ? 'aui-icon content-type-space' : 'aui-icon content-type-page',
    lastModified: new Date(modified).toISOString(),
    friendlyLastModified: new Date(modified).toISOString().slice(0, 10),
    score: 0,
  };
}

function wireContent(wiki: Wiki, found: Found, expand: readonly string[]) {
  const { page } = found;
  if (page === null) return null;
  const newest = newestOf(wiki.data, page);
  const version = {
    ...{ number: newest.number, minorEdit: false, message: newest.message, when: newest.createdAt },
    by: wireUser(wiki, newest.authorId),
  };
  return {
    ...{ id: page.id, type: 'page', status: page.status, title: page.title },
    ...(expand.includes('content.space') ? { space: wireSpace(wiki, found) } : {}),
    ...(expand.includes('content.version') ? { version } : {}),
    macroRenderedOutput: {},
    _expandable: { body: '', history: '', ancestors: '', ...(expand.includes('content.space') ? {} : { space: '' }) },
    _links: { webui: webPathOf(wiki, page), self: `${wiki.baseUrl}/wiki/rest/api/content/${page.id}` },
  };
}

function wireSpace(wiki: Wiki, { space }: Found) {
  return {
    ...{ id: Number(space.id), key: space.key, name: space.name, type: 'global', status: 'current' },
    _expandable: { settings: '', homepage: `/rest/api/content/${space.homepageId}` },
    _links: { webui: `/spaces/${space.key}`, self: `${wiki.baseUrl}/wiki/rest/api/space/${space.key}` },
  };
}

/** What stands around the first of the words; the beginning where none of them is in the text. */
function excerptOf(body: string, words: readonly string[]): string {
  const text = body.replaceAll(/\s+/g, ' ');
  const places = words.map((word) => text.toLowerCase().indexOf(word)).filter((place) => place >= 0);
  const from = Math.max(0, Math.min(...places, text.length) - BEFORE);
  return places.length === 0 ? text.slice(0, BEFORE + AFTER) : text.slice(from, from + BEFORE + AFTER);
}

/** The marks that Confluence puts around words that were found, unless another kind of excerpt is asked for. */
function withMarks(text: string, words: readonly string[]): string {
  return text.replaceAll(/[\p{L}\p{N}]+/gu, (word) => (words.includes(word.toLowerCase()) ? `@@@hl@@@${word}@@@endhl@@@` : word));
}

export const searchRoutes: readonly WikiRoute[] = [
  { method: 'GET', path: '/wiki/rest/api/search', scopes: SEARCH, answer: search },
];
