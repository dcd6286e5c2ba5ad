import { allFields } from '../model/site-data';
import { listIn, pageAsked, pageOf } from './request-query';
import { RestProblem } from './rest-problem';
import { ok, type Route, scopes } from './route';
import { wireField } from './wire-catalogue';

const EXPANDS = [
  'key',
  'lastUsed',
  'screensCount',
  'contextsCount',
  'isLocked',
  'searcherKey',
  'stableId',
  'projectsCount',
  'isUnscreenable',
  'typeDisplayName',
];

export const fieldRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/api/3/field',
    scopes: scopes(
      'read:jira-work',
      'read:field:jira read:avatar:jira read:project-category:jira read:project:jira read:field-configuration:jira',
    ),
    answer(call) {
      const fields = allFields(call.site.data).map(wireField);
      return ok(fields, fields.length);
    },
  },
  {
    method: 'GET',
    path: '/rest/api/3/field/search',
    scopes: scopes('read:jira-work', 'read:field:jira read:field-configuration:jira'),
    answer(call) {
      const { query, site } = call;
      const unserved = (listIn(query, 'expand') ?? []).find((name) => EXPANDS.includes(name) && name !== 'key');
      if (unserved !== undefined) throw new RestProblem(501, [`This site does not serve expand=${unserved} on fields.`]);
      if (query.has('projectIds')) throw new RestProblem(501, ['This site does not serve projectIds on fields.']);
      const types = listIn(query, 'type');
      const ids = listIn(query, 'id');
      const asked = query.get('query')?.toLowerCase();
      const orderBy = query.get('orderBy') ?? 'name';
      const direction = /^([+ -]?)name$/.exec(orderBy);
      if (!direction) throw new RestProblem(501, [`This site orders fields by name only, not by '${orderBy}'.`]);
      const sign = direction[1] === '-' ? -1 : 1;
      const found = allFields(site.data)
        .filter((field) => types === undefined || types.includes(field.custom ? 'custom' : 'system'))
        .filter((field) => ids === undefined || ids.includes(field.id))
        .filter((field) => asked === undefined || field.name.toLowerCase().includes(asked))
        .sort((a, b) => sign * a.name.localeCompare(b.name));
      const page = pageOf(`${site.baseUrl}/rest/api/3/field/search`, query, found, pageAsked(query, 50, 50), (field) => ({
        id: field.id,
        name: field.name,
        schema: field.schema ?? { type: 'any' },
        description: '',
        ...(listIn(query, 'expand')?.includes('key') ? { key: field.id } : {}),
      }));
      return ok(page, page.values.length);
    },
  },
];
