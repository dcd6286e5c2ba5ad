import type { Scopes } from '../../jira/rest/route';
import { userOf } from '../model/people';
import { refuse } from './query';
import type { WikiRoute } from './route';
import { badRequest, notFound } from './wiki-problem';
import { wireUser } from './wire-user';

const READ: Scopes = { classic: 'read:confluence-user', granular: ['read:content-details:confluence'] };

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
];
