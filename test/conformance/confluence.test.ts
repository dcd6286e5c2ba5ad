import { existsSync } from 'node:fs';
import { createV1Client, createV2Client, type V1Client, type V2Client } from 'confluence.js';
import { createClient } from 'confluence.js/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Confluence } from '../site/confluence/confluence';
import { groupIdOf } from '../site/confluence/model/people';
import { WIKI_ROUTES } from '../site/confluence/rest/routes';
import { words } from '../site/confluence/tests/small-wiki';
import { misfits, neverAsked, pathsUnknown } from './beside-description';
import { type Description, readDescription } from './openapi';
import { serveConfluence } from './serve-confluence';
import type { ServedProduct } from './serve-product';

const SPECS = new URL('../../../shared/specs/', import.meta.url).pathname;
const [V1, V2] = [`${SPECS}confluence-v1.json`, `${SPECS}confluence-v2.json`];
const hasSpecs = existsSync(V1) && existsSync(V2);

const adf = (...lines: string[]) => ({ representation: 'atlas_doc_format', value: JSON.stringify(words(...lines)) });

let served: ServedProduct<Confluence>;
let v1: V1Client;
let v2: V2Client;

beforeAll(async () => {
  served = await serveConfluence();
  const client = createClient({
    host: served.url,
    auth: { type: 'basic', email: 'ada@example.com', apiToken: 'anything' },
  });
  v1 = createV1Client(client);
  v2 = createV2Client(client);
});

afterAll(() => served.close());

/** The cursor of a link to the next page. */
const cursorOf = (next: string | undefined) => new URL(next ?? '', served.url).searchParams.get('cursor') ?? '';

describe('the local Confluence as a strict client of the real one sees it', () => {
  it('lists spaces page by page, and gives one', async () => {
    const first = await v2.space.getSpaces({ keys: ['TEAM', 'INNER'], sort: 'key', limit: 1, descriptionFormat: 'plain' });
    expect(first.results?.map(({ key }) => key)).toEqual(['INNER']);
    const asked = { keys: ['TEAM', 'INNER'], sort: 'key', limit: 1, descriptionFormat: 'plain' };
    const second = await v2.space.getSpaces({ ...asked, cursor: cursorOf(first._links?.next) });
    expect(second.results?.map(({ key }) => key)).toEqual(['TEAM']);
    expect(await v2.space.getSpaceById({ id: 501, descriptionFormat: 'plain' })).toMatchObject({ homepageId: '901' });
  });

  it('lists pages, gives one in both formats, and its versions', async () => {
    const inSpace = await v2.page.getPagesInSpace({ id: 501, bodyFormat: 'storage', limit: 2, sort: 'title' });
    await v2.page.getPagesInSpace({
      ...{ id: 501, bodyFormat: 'storage', limit: 2, sort: 'title' },
      cursor: cursorOf(inSpace._links?.next),
    });
    const { results } = await v2.page.getPages({ spaceId: [501], title: 'Plan', bodyFormat: 'atlas_doc_format' });
    expect(results?.map(({ id }) => id)).toEqual(['902']);
    const page = await v2.page.getPageById({ id: 902, bodyFormat: 'storage', includeProperties: true, includeVersions: true });
    expect(page.body?.storage?.value).toBe('<p>Second plan.</p>');
    expect((await v2.page.getPageById({ id: 902, version: 1 })).status).toBe('historical');
    const versions = await v2.version.getPageVersions({ id: 902, bodyFormat: 'atlas_doc_format', limit: 1 });
    expect(versions.results?.[0]).toMatchObject({ number: 2, authorId: 'ben' });
  });

  it('takes a new page, a new version, properties and restrictions, and lets all of it go again', async () => {
    const created = await v2.page.createPage({
      body: { spaceId: '501', status: 'current', title: 'Pack', parentId: '902', body: adf('The facts.') },
    });
    const id = Number(created.id);
    const version = { number: 2, message: 'More' };
    const body = {
      id: created.id,
      status: 'current',
      title: 'Pack',
      body: { atlas_doc_format: adf('The facts.', 'More.') },
      version,
    };
    expect((await v2.page.updatePage({ id, body })).version).toMatchObject({ number: 2, message: 'More' });
    await expect(v2.page.updatePage({ id, body })).rejects.toMatchObject({ status: 409 });

    const property = await v2.contentProperties.createPageProperty({ pageId: id, key: 'pack', value: { frozen: true } });
    const propertyId = Number(property.id);
    await v2.contentProperties.updatePagePropertyById({ pageId: id, propertyId, key: 'pack', value: 1, version: { number: 2 } });
    await v2.contentProperties.getPageContentPropertiesById({ pageId: id, propertyId });
    expect((await v2.contentProperties.getPageContentProperties({ pageId: id, key: 'pack' })).results).toHaveLength(1);
    await v2.contentProperties.deletePagePropertyById({ pageId: id, propertyId });

    const user = [{ type: 'known', accountId: 'ada' }] as const;
    const group = [{ type: 'group', id: groupIdOf('team') }];
    const onPage = { id: String(id) };
    await v1.contentRestrictions.addRestrictions({ ...onPage, body: [{ operation: 'update', restrictions: { group } }] });
    await v1.contentRestrictions.updateRestrictions({
      ...onPage,
      body: { results: [{ operation: 'read', restrictions: { user: [...user], group } }] },
    });
    const { results } = await v1.contentRestrictions.getRestrictions(onPage);
    expect(results[0]?.restrictions?.user?.results).toHaveLength(1);
    await v1.contentRestrictions.deleteRestrictions(onPage);

    await v2.page.deletePage({ id });
    expect((await v2.page.getPageById({ id })).status).toBe('trashed');
    await v2.page.deletePage({ id, purge: true });
    await expect(v2.page.getPageById({ id })).rejects.toMatchObject({ status: 404 });
  });

  it('knows who is asking', async () => {
    expect(await v1.users.getCurrentUser()).toMatchObject({ accountId: 'ada', displayName: 'Ada Byron' });
    expect(await v1.users.getUser({ accountId: 'ben' })).toMatchObject({ displayName: 'Ben Okri' });
    const { results } = await v2.user.createBulkUserLookup({ body: { accountIds: ['ben', 'nobody', 'ada'] } });
    expect(results?.map(({ displayName }) => displayName)).toEqual(['Ben Okri', 'Ada Byron']);
  });

  it('says what the caller may do with a page', async () => {
    const { operations } = await v2.operation.getPageOperations({ id: 902 });
    expect(operations).toContainEqual({ operation: 'update', targetType: 'page' });
  });

  it('finds pages and spaces by CQL, page by page', async () => {
    const cql = 'space = TEAM and type in (page, space) order by title';
    const first = await v1.search.searchByCQL({ cql, limit: 2, expand: ['content.space', 'content.version'] });
    expect(first).toMatchObject({ totalSize: 5, size: 2, results: [{ title: 'Below that' }, { content: { id: '903' } }] });
    const second = await v1.search.searchByCQL({ cql, limit: 2, cursor: cursorOf(String(first._links?.next)) });
    expect(second.results.map(({ title }) => title)).toEqual(['Plan', 'Team']);
    await expect(v1.search.searchByCQL({ cql: 'space =' })).rejects.toMatchObject({ status: 400 });
  });

  it('was asked through every route that it serves', () => {
    expect(neverAsked(WIKI_ROUTES, served.exchanges)).toEqual([]);
  });
});

// Skipped where the official descriptions do not lie beside the repository: they are not ours to copy into it.
describe.skipIf(!hasSpecs)("Atlassian's own description of the API (../shared/specs)", () => {
  let first: Description;
  let second: Description;
  const descriptionOf = (path: string) => (path.startsWith('/wiki/api/v2/') ? second : first);

  beforeAll(() => {
    first = readDescription(V1);
    second = readDescription(V2, '/wiki/api/v2');
  });

  /** The description calls some parameters of a path otherwise than its neighbours; the site follows it word for word. */
  it('knows every path that the site serves', () => {
    expect(pathsUnknown(WIKI_ROUTES, descriptionOf)).toEqual([]);
  });

  it('fits every request and every answer of the strict client', () => {
    expect(misfits(WIKI_ROUTES, served.exchanges, descriptionOf)).toEqual([]);
  });

  it('asks for the scopes that the site asks for', () => {
    const differing = WIKI_ROUTES.filter(({ method, path, scopes }) => {
      const sets = descriptionOf(path).scopes(method, path);
      const own = [scopes.classic === null ? null : [scopes.classic], scopes.granular].filter((set) => set !== null);
      return JSON.stringify(own) !== JSON.stringify(sets);
    });
    expect(differing.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
  });

  it('finds fault with an answer that does not fit', () => {
    const path = '/wiki/api/v2/pages/{id}';
    expect(second.judgeAnswer('GET', path, 200, { id: 7 })).toHaveLength(1);
    expect(second.judgeAnswer('GET', path, 418, {})).toHaveLength(1);
    expect(second.judgeRequest('PUT', path, { id: '1' })).toHaveLength(4);
  });
});
