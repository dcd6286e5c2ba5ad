import { createHash } from 'node:crypto';
import { isJsonObject, type Json, textAt } from '../../jira/model/json';
import type { Scopes } from '../../jira/rest/route';
import { groupIdOf, userOf } from '../model/people';
import { mayEditPage } from '../model/permission';
import { NOBODY_NAMED, type WikiPage } from '../model/wiki-page';
import type { Restriction } from '../seed';
import { pageInPath, pageToChange } from './find-page';
import { listIn, wholeIn } from './query';
import type { Wiki, WikiAnswer, WikiCall, WikiRoute } from './route';
import { badRequest, notServed, WikiProblem } from './wiki-problem';
import { wireUser } from './wire-user';

const PATH = '/wiki/rest/api/content/{id}/restriction';
const READ: Scopes = { classic: 'read:confluence-content.all', granular: ['read:content-details:confluence'] };
const WRITE: Scopes = {
  classic: 'write:confluence-content',
  granular: ['read:content-details:confluence', 'write:content.restriction:confluence'],
};
const OPERATIONS = ['read', 'update'] as const;
type Restrictions = WikiPage['restrictions'];

function wire({ wiki, path, query }: WikiCall, { restrictions }: WikiPage): WikiAnswer {
  if (listIn(query, 'expand')?.includes('content')) throw notServed(`'expand=content' on restrictions`);
  const start = wholeIn(query, 'start') ?? 0;
  const limit = wholeIn(query, 'limit') ?? 100;
  const part = <T>(all: readonly T[]) => ({ results: all.slice(start, start + limit), start, limit });
  const sized = <T>(all: readonly T[]) => ({ ...part(all), size: part(all).results.length });
  const self = `${wiki.baseUrl}${path}`;
  return {
    status: 200,
    json: {
      results: OPERATIONS.map((operation) => ({
        operation,
        restrictions: {
          user: sized(restrictions[operation].users.map((accountId) => wireUser(wiki, accountId))),
          group: sized(restrictions[operation].groups.map((name) => ({ type: 'group', name, id: groupIdOf(name) }))),
        },
        _expandable: { content: path.replace(/\/restriction$/, '') },
        _links: { self: `${self}/byOperation/${operation}` },
      })),
      start,
      limit,
      size: OPERATIONS.length,
      restrictionsHash: createHash('sha256').update(JSON.stringify(restrictions)).digest('hex').slice(0, 32),
      _links: { self, base: `${wiki.baseUrl}/wiki`, context: '/wiki' },
    },
    objects: 1,
  };
}

/** The restrictions that a request names, for the operations that it names. @throws WikiProblem 400 */
function restrictionsIn(wiki: Wiki, body: unknown): Partial<Restrictions> {
  const list: unknown = isJsonObject(body) ? body.results : body;
  if (!Array.isArray(list))
    throw badRequest('The body must be a list of restrictions, or an object with such a list as results.');
  const found: { -readonly [O in keyof Restrictions]?: Restriction } = {};
  for (const one of list as readonly unknown[]) {
    const operation = OPERATIONS.find((known) => isJsonObject(one) && one.operation === known);
    if (!operation || !isJsonObject(one) || !isJsonObject(one.restrictions))
      throw badRequest(`Each restriction needs 'restrictions' and an 'operation', which must be read or update.`);
    if (found[operation]) throw badRequest(`The operation ${operation} is given twice.`);
    const { user, group } = one.restrictions;
    if (user === undefined && group === undefined) throw badRequest(`A restriction needs 'user' or 'group'.`);
    found[operation] = {
      users: entriesOf(user).map((entry) => accountIn(wiki, entry)),
      groups: entriesOf(group).map((entry) => groupIn(wiki, entry)),
    };
  }
  return found;
}

/** A list, or an object with the list as `results`. */
function entriesOf(value: Json | undefined): readonly Json[] {
  const list = isJsonObject(value) ? value.results : value;
  if (list === undefined) return [];
  if (!Array.isArray(list)) throw badRequest('The people and groups of a restriction must be lists.');
  return list;
}

function accountIn({ data, appUser }: Wiki, entry: Json): string {
  const accountId = textAt(entry, 'accountId');
  if (accountId === null) throw badRequest(`A user of a restriction needs an 'accountId'.`);
  if (accountId !== appUser.accountId && !userOf(data.people, accountId)) throw badRequest(`There is no user ${accountId}.`);
  return accountId;
}

function groupIn({ data }: Wiki, entry: Json): string {
  const [id, name] = [textAt(entry, 'id'), textAt(entry, 'name')];
  const group = data.people.groups().find((known) => (id === null ? known.name === name : groupIdOf(known.name) === id));
  if (!group) throw badRequest(`There is no group ${id ?? name ?? 'without an id'}.`);
  return group.name;
}

/** Keeps new restrictions, unless they would lock out whoever sets them. @throws WikiProblem 400 */
function restrict(call: WikiCall, page: WikiPage, restrictions: Restrictions): WikiAnswer {
  const { data } = call.wiki;
  const next = { ...page, restrictions };
  if (!mayEditPage(data, call.actor, next)) throw badRequest('You cannot lock yourself out of the page: name yourself as well.');
  data.pages.put(next);
  return wire(call, next);
}

const both = (a: Restriction, b: Restriction): Restriction => ({
  users: [...new Set([...a.users, ...b.users])],
  groups: [...new Set([...a.groups, ...b.groups])],
});

export const restrictionRoutes: readonly WikiRoute[] = [
  { method: 'GET', path: PATH, scopes: READ, answer: (call) => wire(call, pageInPath(call)) },
  {
    method: 'PUT',
    path: PATH,
    scopes: WRITE,
    answer(call) {
      const page = pageToChange(call);
      const { read = NOBODY_NAMED, update = NOBODY_NAMED } = restrictionsIn(call.wiki, call.body);
      return restrict(call, page, { read, update });
    },
  },
  {
    method: 'POST',
    path: PATH,
    scopes: WRITE,
    answer(call) {
      const page = pageToChange(call);
      const { read = NOBODY_NAMED, update = NOBODY_NAMED } = restrictionsIn(call.wiki, call.body);
      const { restrictions } = page;
      return restrict(call, page, { read: both(restrictions.read, read), update: both(restrictions.update, update) });
    },
  },
  {
    method: 'DELETE',
    path: PATH,
    scopes: WRITE,
    answer(call) {
      const page = pageInPath(call);
      if (!mayEditPage(call.wiki.data, call.actor, page))
        throw new WikiProblem(403, 'You do not have permission to change the restrictions of this page.');
      return restrict(call, page, { read: NOBODY_NAMED, update: NOBODY_NAMED });
    },
  },
];
