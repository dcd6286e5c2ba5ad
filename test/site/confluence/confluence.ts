import type { ProductAnswer, ProductApi, ProductCaller, ProductEvent, ProductRequest } from '../forge/product-api';
import type { Notice } from '../inbox/inbox';
import { createRouter, missingScopes } from '../jira/rest/router';
import type { Keep } from '../store/keep';
import { letView } from './model/let-view';
import { pageEvent } from './model/page-event';
import { type People, userOf, type WikiActor } from './model/people';
import { maySeePage } from './model/permission';
import { freshId, loadWikiSeed, openWikiData } from './model/wiki-data';
import type { Wiki, WikiAnswer } from './rest/route';
import { WIKI_ROUTES } from './rest/routes';
import { problemBody, WikiProblem } from './rest/wiki-problem';
import type { WikiSeed } from './seed';

export interface ConfluenceOptions {
  readonly keep: Keep;
  /** Site time, epoch milliseconds. */
  readonly now: () => number;
  /** Origin of the links in answers, without a slash at the end. */
  readonly baseUrl?: string;
  /** The people of the site. */
  readonly people: People;
  readonly notify: (notice: Notice) => void;
  /** The user as whom the app acts. */
  readonly appUser?: { readonly accountId: string; readonly displayName: string };
}

export interface Confluence extends ProductApi {
  /** Answers a REST request. A caller of null is one who has not signed in. */
  handle(request: ProductRequest, caller: ProductCaller | null): Promise<ProductAnswer>;
  loadSeed(seed: WikiSeed): void;
  /** True while it holds no space: time to fill it. */
  readonly isEmpty: boolean;
  /** Lets someone see a space, or puts him out of it. False where there is no such person or space. */
  letView(accountId: string, spaceKey: string, view: boolean): boolean;
  /** An id for a page that is about to be written. */
  reserveId(): string;
  /** That a person has a page before his eyes; null for one that he may not see or that is in the bin. */
  viewed(accountId: string, pageId: string): ProductEvent | null;
}

export function createConfluence({
  keep,
  now,
  baseUrl = 'http://localhost',
  people,
  notify,
  appUser = { accountId: 'app', displayName: 'Hindsight' },
}: ConfluenceOptions): Confluence {
  const data = openWikiData(keep, people);
  const wiki: Wiki = { data, now, baseUrl, appUser, notify };
  const route = createRouter(WIKI_ROUTES);
  const reserved = new Set<string>();

  const actorOf = (caller: ProductCaller | null): WikiActor => {
    if (caller?.accountId === null) return { accountId: appUser.accountId, isApp: true };
    const user = caller && userOf(people, caller.accountId);
    if (!user || user.active === false) throw new WikiProblem(401, 'You must be signed in to use Confluence.');
    return { accountId: user.accountId, isApp: false };
  };

  const answerTo = (request: ProductRequest, caller: ProductCaller | null): WikiAnswer => {
    const method = request.method.toUpperCase();
    const match = route(method, request.path);
    if (!match) throw new WikiProblem(501, `The local site does not serve ${method} ${request.path}.`);
    const actor = actorOf(caller);
    const missing = missingScopes(match.route.scopes, caller?.scopes ?? 'all');
    if (missing) throw new WikiProblem(403, `The app lacks the scope ${missing.join(', ')} for ${method} ${match.route.path}.`);
    const path = request.path.replace(/\/$/, '');
    const draft = request.headers['x-site-draft'] ?? '';
    const draftId = reserved.has(draft) && !data.pages.get(draft) ? draft : null;
    const body = parsedBody(request);
    return match.route.answer({ wiki, actor, path, params: match.params, query: request.query, body, draftId });
  };

  return {
    async handle(request, caller) {
      const json = { 'content-type': 'application/json' };
      try {
        const { status, json: body, headers = {}, objects = 0, events = [] } = answerTo(request, caller);
        const points = 1 + (status === 200 ? objects : 0);
        if (body === undefined) return { status, headers: { ...headers }, body: '', points, events };
        return { status, headers: { ...json, ...headers }, body: JSON.stringify(body), points, events };
      } catch (error) {
        if (!(error instanceof WikiProblem)) throw error;
        return { status: error.status, headers: json, body: problemBody(error, request.path), points: 1 };
      }
    },
    loadSeed: (seed) => loadWikiSeed(data, seed),
    get isEmpty() {
      return data.spaces.all().length === 0;
    },
    letView: (accountId, spaceKey, view) => letView(data, accountId, spaceKey, view),
    reserveId() {
      const id = freshId(data);
      reserved.add(id);
      return id;
    },
    viewed(accountId, pageId) {
      const actor = { accountId, isApp: false };
      const page = data.pages.get(pageId);
      if (page?.status !== 'current' || !maySeePage(data, actor, page)) return null;
      return pageEvent(data, 'viewed', page, actor, now());
    },
  };
}

function parsedBody({ body }: ProductRequest): unknown {
  if (body === null || body.trim() === '') return undefined;
  try {
    return JSON.parse(body);
  } catch {
    throw new WikiProblem(400, 'The body of the request is no valid JSON.');
  }
}
