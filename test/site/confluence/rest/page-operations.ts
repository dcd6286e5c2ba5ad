import { mayEditPage } from '../model/permission';
import { pageInPath } from './find-page';
import { granular, type WikiRoute } from './route';

/** What the caller may do with a page. Of the operations that Confluence knows, those that this site lets people do. */
export const pageOperationRoutes: readonly WikiRoute[] = [
  {
    method: 'GET',
    path: '/wiki/api/v2/pages/{id}/operations',
    scopes: granular('read:page:confluence'),
    answer(call) {
      const page = pageInPath(call);
      const changes = mayEditPage(call.wiki.data, call.actor, page) ? ['update', 'delete'] : [];
      const operations = ['read', ...changes].map((operation) => ({ operation, targetType: 'page' }));
      return { status: 200, json: { operations }, objects: 1 };
    },
  },
];
