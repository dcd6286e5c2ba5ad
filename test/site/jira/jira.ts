import type { IndexedProperty } from '../forge/manifest/manifest';
import type { ProductEvent } from '../forge/product-api';
import type { Notice } from '../inbox/inbox';
import type { Keep } from '../store/keep';
import { issueEvents, viewedEvent } from './events/issue-events';
import { type ImportResult, importExport } from './import/import-export';
import { createSearch } from './jql/search-issues';
import { letBrowse } from './model/let-browse';
import { moveIssue } from './model/move-issue';
import { type Actor, mayInProject, maySee } from './model/permission';
import { findProject, loadSeed, openSiteData } from './model/site-data';
import { errorBody, RestProblem } from './rest/rest-problem';
import type { Answer, Site } from './rest/route';
import { createRouter, missingScopes } from './rest/router';
import { ROUTES } from './rest/routes';
import { appActor } from './rest/wire-user';
import type { Seed, SeedGroup, SeedProject, SeedUser } from './seed';

export interface JiraRequest {
  readonly method: string;
  /** Without its query: `/rest/api/3/myself`. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
}

export interface Caller {
  /** Null is the app itself. */
  readonly accountId: string | null;
  readonly scopes: ReadonlySet<string> | 'all';
}

export interface JiraAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
  /** What the request costs of the hourly quota. */
  readonly points: number;
  /** Core objects in the answer. */
  readonly objects: number;
  /** What happened by it that apps may hear of. */
  readonly events: readonly ProductEvent[];
}

export interface JiraOptions {
  readonly keep: Keep;
  /** Site time, epoch milliseconds. */
  readonly now: () => number;
  /** Origin of the links in answers, without a slash at the end. */
  readonly baseUrl?: string;
  /** Lays something into a person's inbox; without it nobody is told anything. */
  readonly notify?: (notice: Notice) => void;
  /** Parts of issue properties that the app's manifest wants indexed. */
  readonly indexed?: readonly IndexedProperty[];
  /** The user as whom the app acts. */
  readonly appUser?: { readonly accountId: string; readonly displayName: string };
}

export type Moved = { readonly key: string; readonly events: readonly ProductEvent[] } | { readonly problem: string };

export interface Jira {
  /** Answers a REST request. A caller of null is one who has not signed in. */
  handle(request: JiraRequest, caller: Caller | null): Promise<JiraAnswer>;
  /** Adds the issues of an export, one a line; a line that cannot be read is skipped and told. */
  importLines(lines: AsyncIterable<string>, onProgress?: (read: number) => void): Promise<ImportResult>;
  loadSeed(seed: Seed): void;
  users(): SeedUser[];
  groups(): SeedGroup[];
  projects(): SeedProject[];
  /** Whether someone may browse a project, named by key or id. */
  mayBrowse(accountId: string, projectKey: string): boolean;
  /** Lets someone browse a project, or puts him out of it. False where there is no such person or project. */
  letBrowse(accountId: string, projectKey: string, browse: boolean): boolean;
  /** Moves an issue to another project, in the name of `accountId`. @returns its new key, or in words why it cannot move. */
  moveIssue(issueKey: string, projectKey: string, accountId: string): Moved;
  /** That a person has an issue before his eyes; null where he may not. */
  viewed(accountId: string, issueKey: string): ProductEvent | null;
  /** Deactivates a person's account, or activates it again. False where there is no such person. */
  setActive(accountId: string, active: boolean): boolean;
  mayAdministerSite(accountId: string): boolean;
  readonly issueCount: number;
}

export function createJira({
  keep,
  now,
  baseUrl = 'http://localhost',
  notify = () => {},
  indexed = [],
  appUser = { accountId: 'app', displayName: 'Hindsight' },
}: JiraOptions): Jira {
  const data = openSiteData(keep, indexed);
  const site: Site = { data, now, baseUrl, appUser, notify, search: createSearch() };
  const route = createRouter(ROUTES);
  let requests = 0;

  const actorOf = (caller: Caller | null): Actor => {
    if (caller?.accountId === null) return appActor(site);
    const user = caller && data.users.get(caller.accountId);
    if (!user || user.active === false) throw new RestProblem(401, ['Client must be authenticated to access this resource.']);
    return { accountId: user.accountId, isApp: false };
  };

  const eventsOf = (actor: Actor) => issueEvents(site, actor, data.issues.takeTouched());
  const answerTo = (request: JiraRequest, caller: Caller | null): Answer => {
    const match = route(request.method.toUpperCase(), request.path);
    if (!match) throw new RestProblem(501, [`The local site does not serve ${request.method.toUpperCase()} ${request.path}.`]);
    const actor = actorOf(caller);
    const missing = missingScopes(match.route.scopes, caller?.scopes ?? 'all');
    if (missing)
      throw new RestProblem(403, [
        `The app lacks the scope ${missing.join(', ')} for ${request.method.toUpperCase()} ${match.route.path}.`,
      ]);
    return match.route.answer({ site, actor, params: match.params, query: request.query, body: parsedBody(request) });
  };

  const headersOf = (extra: Record<string, string>) => {
    requests += 1;
    return {
      date: new Date(now()).toUTCString(),
      'x-arequestid': requests.toString(16).padStart(32, '0'),
      'cache-control': 'no-cache, no-store, no-transform',
      ...extra,
    };
  };

  return {
    async handle(request, caller) {
      // What a refused request had changed already, it has changed.
      const events = () =>
        caller ? eventsOf({ accountId: caller.accountId ?? appUser.accountId, isApp: caller.accountId === null }) : [];
      try {
        const answer = answerTo(request, caller);
        const { objects = 0, people = 0 } = answer;
        // One point for the request, one for each core object, two for each person; a write costs one.
        const isRead = answer.status === 200;
        const points = 1 + (isRead ? objects + 2 * people : 0);
        if (answer.image !== undefined)
          return {
            status: answer.status,
            headers: headersOf({ 'content-type': 'image/svg+xml' }),
            body: answer.image,
            points,
            objects,
            events: events(),
          };
        const body = answer.json === undefined ? '' : JSON.stringify(answer.json);
        return {
          status: answer.status,
          headers: headersOf(answer.json === undefined ? {} : { 'content-type': 'application/json;charset=UTF-8' }),
          body,
          points,
          objects,
          events: events(),
        };
      } catch (error) {
        if (!(error instanceof RestProblem)) throw error;
        return {
          status: error.status,
          headers: headersOf({ 'content-type': 'application/json;charset=UTF-8' }),
          body: errorBody(error.errorMessages, error.errors),
          points: 1,
          objects: 0,
          events: events(),
        };
      }
    },
    importLines: (lines, onProgress) => importExport(data, lines, onProgress),
    loadSeed: (seed) => loadSeed(data, seed),
    users: () => data.users.all(),
    groups: () => data.groups.all(),
    projects: () => data.projects.all(),
    mayBrowse(accountId, projectKey) {
      const project = findProject(data, projectKey);
      return project !== undefined && mayInProject(data, { accountId, isApp: false }, project, 'BROWSE_PROJECTS');
    },
    letBrowse: (accountId, projectKey, browse) => letBrowse(data, accountId, projectKey, browse),
    moveIssue(issueKey, projectKey, accountId) {
      const actor = { accountId, isApp: false };
      const moved = moveIssue(data, { issueKey, projectKey }, actor, now());
      return 'problem' in moved ? moved : { ...moved, events: eventsOf(actor) };
    },
    setActive(accountId, active) {
      const user = data.users.get(accountId);
      if (user) data.users.put({ ...user, active });
      return user !== undefined;
    },
    viewed(accountId, issueKey) {
      const entry = data.issues.find(issueKey);
      const actor = { accountId, isApp: false };
      return entry && maySee(data, actor, entry) ? viewedEvent(site, actor, entry) : null;
    },
    mayAdministerSite: (accountId) => data.users.get(accountId)?.siteAdmin === true,
    get issueCount() {
      return data.issues.size;
    },
  };
}

function parsedBody({ body }: JiraRequest): unknown {
  if (body === null || body.trim() === '') return undefined;
  try {
    return JSON.parse(body);
  } catch {
    throw new RestProblem(400, ['The body of the request is not valid JSON.']);
  }
}
