import { route } from '@forge/api';
import { instantAt, listAt, optionalText, shapeAt, textAt } from '#domain/history/json-shape';
import { parsed } from '#domain/parsing/parsed';
import { personAt } from '#domain/post-mortem/parse-plan';
import { ConfluenceRefused, type ConfluenceSpace, type PackPages, type PageFound, type PageMark } from '#ports/pack-pages';
import { askConfluence } from './ask-confluence';

/** What a page is known by to the app; the names are unique among all apps. */
const propertyOf = (mark: PageMark) => ('session' in mark ? 'hindsight-summary' : 'hindsight-data-pack');

/** The most that one page of results has, and how many are asked for: nobody chooses among more spaces than that. */
const A_PAGE = 250;
const MOST_PAGES = 4;

/** Pages of Confluence as the person who asks: REST v2, and v1 for restrictions, which v2 does not have. */
export const myPackPages: PackPages = {
  async spaces() {
    const spaces: ConfluenceSpace[] = [];
    let cursor: string | null = null;
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const path =
        cursor === null
          ? route`/wiki/api/v2/spaces?status=current&sort=name&limit=${A_PAGE}`
          : route`/wiki/api/v2/spaces?status=current&sort=name&limit=${A_PAGE}&cursor=${cursor}`;
      const { body } = await askConfluence(path);
      spaces.push(...read(() => listAt(shapeAt(body, 'spaces').results, 'results').map(spaceAt)));
      cursor = nextCursor(body);
      if (cursor === null) break;
    }
    return spaces;
  },

  async page(pageId) {
    const { status, body } = await askConfluence(route`/wiki/api/v2/pages/${pageId}?body-format=atlas_doc_format`, {
      expected: [404],
    });
    return status === 404 ? { kind: 'gone' } : read(() => pageAt(body));
  },

  async titled(spaceId, title) {
    const { body } = await askConfluence(route`/wiki/api/v2/pages?space-id=${spaceId}&title=${title}&limit=1`);
    return read(() => {
      const [first] = listAt(shapeAt(body, 'pages').results, 'results');
      if (first === undefined) return null;
      const page = shapeAt(first, 'page');
      return {
        pageId: textAt(page.id, 'id'),
        authorId: personAt(page.authorId, 'authorId'),
        createdAt: instantAt(page.createdAt, 'createdAt'),
      };
    });
  },

  async create({ spaceId, parentId, title }, body, open) {
    const content = { representation: 'atlas_doc_format', value: body };
    const { status, body: answer } = await askConfluence(route`/wiki/api/v2/pages?private=${String(!open)}`, {
      method: 'POST',
      body: { spaceId, status: 'current', title, body: content, ...(parentId === null ? {} : { parentId }) },
      expected: [400, 404],
    });
    if (status === 404)
      throw new ConfluenceRefused('Confluence does not let you create a page there, or the space or the page above it is gone.');
    if (status !== 400) return { kind: 'created', pageId: read(() => textAt(shapeAt(answer, 'page').id, 'id')) };
    // Confluence says in words alone that a title is taken, in letters large or small, and be it by a page that one may not see.
    if (TITLE_TAKEN.test(said(answer)) || (await myPackPages.titled(spaceId, title)) !== null) return { kind: 'title-taken' };
    throw new ConfluenceRefused(`Confluence would not take the page: ${said(answer)}`);
  },

  async replace(pageId, { title, body, version, remark }) {
    const { status } = await askConfluence(route`/wiki/api/v2/pages/${pageId}`, {
      method: 'PUT',
      body: {
        id: pageId,
        status: 'current',
        title,
        body: { representation: 'atlas_doc_format', value: body },
        version: { number: version, message: remark },
      },
      expected: [404, 409],
    });
    if (status === 404) throw new ConfluenceRefused('Confluence does not let you edit this page.');
    return status === 409 ? 'changed-meanwhile' : 'replaced';
  },

  async mark(pageId, mark) {
    const property = propertyOf(mark);
    const { body } = await askConfluence(route`/wiki/api/v2/pages/${pageId}/properties?key=${property}`);
    const found = read(() => listAt(shapeAt(body, 'properties').results, 'results').map((one) => shapeAt(one, 'property'))).find(
      ({ key }) => key === property,
    );
    // 409: somebody else has just written it; what it says is for people who look, and the app's own storage decides.
    const expected = [409];
    if (found === undefined) {
      const value = { key: property, value: mark };
      await askConfluence(route`/wiki/api/v2/pages/${pageId}/properties`, { method: 'POST', body: value, expected });
      return;
    }
    const number = read(() => Number(shapeAt(found.version, 'version').number)) + 1;
    await askConfluence(route`/wiki/api/v2/pages/${pageId}/properties/${textAt(found.id, 'id')}`, {
      method: 'PUT',
      body: { key: property, value: mark, version: { number } },
      expected,
    });
  },

  async restrict(pageId, people) {
    const user = people.map((accountId) => ({ type: 'known', accountId }));
    await askConfluence(route`/wiki/rest/api/content/${pageId}/restriction`, {
      method: 'PUT',
      body: ['read', 'update'].map((operation) => ({ operation, restrictions: { user, group: [] } })),
    });
  },
};

const TITLE_TAKEN = /\bexists?\b.*\btitle\b|\btitle\b.*\b(exists?|taken|unique)\b/i;

/** @throws Error naming the field of an answer that is not as Confluence documents it. */
function read<T>(reader: () => T): T {
  const found = parsed(reader);
  if (found.ok) return found.value;
  throw new Error(`Confluence's answer could not be read (${found.field}: ${found.problem}).`);
}

function spaceAt(raw: unknown): ConfluenceSpace {
  const space = shapeAt(raw, 'space');
  return { id: textAt(space.id, 'space.id'), key: textAt(space.key, 'space.key'), name: textAt(space.name, 'space.name') };
}

function pageAt(raw: unknown): PageFound {
  const page = shapeAt(raw, 'page');
  if (page.status === 'trashed') return { kind: 'in-bin' };
  const version = shapeAt(page.version, 'version');
  const body = shapeAt(shapeAt(page.body, 'body').atlas_doc_format, 'body.atlas_doc_format');
  const links = shapeAt(page._links, '_links');
  return {
    kind: 'there',
    pageId: textAt(page.id, 'id'),
    spaceId: textAt(page.spaceId, 'spaceId'),
    title: textAt(page.title, 'title'),
    version: Number(textAt(version.number, 'version.number')),
    remark: optionalText(version.message) ?? '',
    body: textAt(body.value, 'body.value'),
    address: `${textAt(links.base, '_links.base')}${textAt(links.webui, '_links.webui')}`,
  };
}

/** The cursor of the next page of results, out of a link such as `/wiki/api/v2/spaces?cursor=…`. */
function nextCursor(body: unknown): string | null {
  const next = optionalText(read(() => shapeAt(shapeAt(body, 'page')._links ?? {}, '_links')).next);
  return next === null ? null : new URL(next, 'https://confluence').searchParams.get('cursor');
}

function said(answer: unknown): string {
  const errors = read(() => listAt(shapeAt(answer ?? {}, 'answer').errors, 'errors'));
  return errors.map((error) => String((error as { title?: unknown }).title ?? '')).join(' ') || 'it does not say why';
}
