import { route } from '@forge/api';
import { isShape } from '#domain/history/json-shape';
import type { PageRights } from '#ports/page-rights';
import { askConfluence } from './ask-confluence';

/** Asks Confluence, as the person who called, whether that person may change a page. */
export const myPageRights: PageRights = {
  async mayEdit(pageId) {
    const { ok, body } = await askConfluence(route`/wiki/api/v2/pages/${pageId}/operations`, { expected: [404] });
    const operations = ok && isShape(body) && Array.isArray(body.operations) ? body.operations : [];
    return operations.some((one) => isShape(one) && one.operation === 'update' && one.targetType === 'page');
  },
};
