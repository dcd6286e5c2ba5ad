import { type Json, type JsonObject, textAt } from '../../jira/model/json';
import { propertyProblem } from '../../jira/rest/property-limits';
import { freshId } from '../model/wiki-data';
import type { PageProperty, WikiPage } from '../model/wiki-page';
import { pageInPath, pageToChange } from './find-page';
import { listing } from './listing';
import { nextVersionIn, objectBody } from './page-request';
import { wordIn } from './query';
import { granular, type WikiCall, type WikiRoute } from './route';
import { badRequest, notFound, WikiProblem } from './wiki-problem';
import { wireProperty } from './wire-page';

const PATH = '/wiki/api/v2/pages/{page-id}/properties';
const READ = granular('read:page:confluence');
const WRITE = granular('read:page:confluence', 'write:page:confluence');

/** Properties are no part of what a page says: they make no version of it, and nobody is told. */
function keep({ wiki }: WikiCall, page: WikiPage, properties: readonly PageProperty[]): void {
  wiki.data.pages.put({ ...page, properties });
}

function propertyInPath({ params }: WikiCall, page: WikiPage): PageProperty {
  const property = page.properties.find(({ id }) => id === params['property-id']);
  if (!property) throw notFound('The property');
  return property;
}

/** @throws WikiProblem 400 */
function keyAndValueIn(body: JsonObject): { key: string; value: Json } {
  const key = textAt(body, 'key');
  if (key === null || body.value === undefined) throw badRequest(`A property needs a 'key' and a 'value'.`);
  const problem = propertyProblem(key, body.value);
  if (problem !== null) throw badRequest(problem);
  return { key, value: body.value };
}

const stamp = ({ wiki, actor }: WikiCall, number: number, message: string) => ({
  number,
  message,
  createdAt: new Date(wiki.now()).toISOString(),
  authorId: actor.accountId,
});

export const pagePropertyRoutes: readonly WikiRoute[] = [
  {
    method: 'GET',
    path: PATH,
    scopes: READ,
    answer(call) {
      const page = pageInPath(call, 'page-id');
      const wanted = call.query.get('key');
      const sign = wordIn(call.query, 'sort', ['key', '-key']) === '-key' ? -1 : 1;
      const found = page.properties.filter(({ key }) => wanted === null || key === wanted);
      found.sort((a, b) => sign * a.key.localeCompare(b.key));
      return listing(call, found, ({ id }) => id, wireProperty);
    },
  },
  {
    method: 'POST',
    path: PATH,
    scopes: WRITE,
    answer(call) {
      const page = pageToChange(call, 'page-id');
      const { key, value } = keyAndValueIn(objectBody(call.body, ['key', 'value']));
      if (page.properties.some((other) => other.key === key))
        throw new WikiProblem(409, `The page has a property with the key '${key}' already.`);
      const property: PageProperty = { id: freshId(call.wiki.data), key, value, version: stamp(call, 1, '') };
      keep(call, page, [...page.properties, property]);
      return { status: 200, json: wireProperty(property) };
    },
  },
  {
    method: 'GET',
    path: `${PATH}/{property-id}`,
    scopes: READ,
    answer: (call) => ({ status: 200, json: wireProperty(propertyInPath(call, pageInPath(call, 'page-id'))), objects: 1 }),
  },
  {
    method: 'PUT',
    path: `${PATH}/{property-id}`,
    scopes: WRITE,
    answer(call) {
      const page = pageToChange(call, 'page-id');
      const old = propertyInPath(call, page);
      const body = objectBody(call.body, ['key', 'value', 'version']);
      const { key, value } = keyAndValueIn(body);
      if (key !== old.key) throw badRequest(`The key of a property cannot change; it is '${old.key}'.`);
      const { number, message } = nextVersionIn(body, old.version.number, 'a property');
      const next: PageProperty = { ...old, value, version: stamp(call, number, message) };
      keep(
        call,
        page,
        page.properties.map((property) => (property.id === old.id ? next : property)),
      );
      return { status: 200, json: wireProperty(next) };
    },
  },
  {
    method: 'DELETE',
    path: `${PATH}/{property-id}`,
    scopes: WRITE,
    answer(call) {
      const page = pageToChange(call, 'page-id');
      const gone = propertyInPath(call, page);
      keep(
        call,
        page,
        page.properties.filter(({ id }) => id !== gone.id),
      );
      return { status: 204 };
    },
  },
];
