import { isJsonObject } from '../../jira/model/json';
import type { Scopes } from '../../jira/rest/route';
import { userOf } from '../model/people';
import { refuse } from './query';
import { granular, type WikiRoute } from './route';
import { badRequest, notFound } from './wiki-problem';
import { wireUser, wireUserByIds } from './wire-user';

const READ: Scopes = { classic: 'read:confluence-user', granular: ['read:content-details:confluence'] };

/** Version 2 looks up this many people at once. */
const MOST_AT_ONCE = 250;

export const userRoutes: readonly WikiRoute[] = [
  {
    method: 'GET',
    path: '/wiki/rest/api/user/current',
    scopes: READ,
    answer({ wiki, actor, query }) {
      refuse(query, 'expand');
      return { status: 200, json: wireUser(wiki, actor.accountId), objects: 1 };
    },
  },
  {
    method: 'GET',
    path: '/wiki/rest/api/user',
    scopes: READ,
    answer({ wiki, query }) {
      refuse(query, 'expand');
      const accountId = query.get('accountId');
      if (accountId === null) throw badRequest(`The query parameter 'accountId' is missing.`);
      if (!userOf(wiki.data.people, accountId) && accountId !== wiki.appUser.accountId) throw notFound('The user');
      return { status: 200, json: wireUser(wiki, accountId), objects: 1 };
    },
  },
  {
    method: 'POST',
    path: '/wiki/api/v2/users-bulk',
    scopes: granular('read:user:confluence'),
    answer({ wiki, body }) {
      const ids: unknown = isJsonObject(body) ? body.accountIds : null;
      if (!Array.isArray(ids) || ids.length === 0 || ids.length > MOST_AT_ONCE || !ids.every((id) => typeof id === 'string'))
        throw badRequest(`'accountIds' must be a list of 1 to ${MOST_AT_ONCE} account ids.`);
      const known = (ids as string[]).filter((id) => userOf(wiki.data.people, id) || id === wiki.appUser.accountId);
      const results = [...new Set(known)].map((id) => wireUserByIds(wiki, id));
      return { status: 200, json: { results, _links: { base: `${wiki.baseUrl}/wiki` } }, objects: results.length };
    },
  },
];
