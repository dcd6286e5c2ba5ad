import { at, listAt, numberAt, textAt } from '../site/read';
import { ask } from '../site/request';
import { readAll } from './read-all';

/** A page in the tree of its space. */
export interface PageRow {
  readonly id: string;
  readonly title: string;
  readonly parentId: string | undefined;
  readonly position: number;
}

export interface Version {
  readonly number: number;
  /** ISO instant. */
  readonly at: string | undefined;
  readonly authorId: string;
  readonly message: string;
}

export interface WikiPage extends PageRow {
  readonly spaceId: string;
  /** `historical` for an older version, `trashed` in the bin. */
  readonly status: string;
  readonly version: Version;
  /** An Atlassian document. */
  readonly doc: unknown;
}

const rowFrom = (raw: unknown): PageRow => ({
  id: textAt(raw, 'id') ?? '',
  title: textAt(raw, 'title') ?? 'Untitled',
  parentId: textAt(raw, 'parentId'),
  position: numberAt(raw, 'position') ?? 0,
});

const versionFrom = (raw: unknown): Version => ({
  number: numberAt(raw, 'number') ?? 1,
  at: textAt(raw, 'createdAt'),
  authorId: textAt(raw, 'authorId') ?? '',
  message: textAt(raw, 'message') ?? '',
});

function documentIn(raw: unknown): unknown {
  const value = textAt(raw, 'body', 'atlas_doc_format', 'value');
  try {
    return value === undefined ? null : (JSON.parse(value) as unknown);
  } catch {
    return null;
  }
}

export const pageFrom = (raw: unknown): WikiPage => ({
  ...rowFrom(raw),
  spaceId: textAt(raw, 'spaceId') ?? '',
  status: textAt(raw, 'status') ?? 'current',
  version: versionFrom(at(raw, 'version')),
  doc: documentIn(raw),
});

const PAGES = '/wiki/api/v2/pages';
const pathOf = (id: string) => `${PAGES}/${encodeURIComponent(id)}`;

/** A page as it is, or as it was at a version. */
export async function readPage(id: string, version?: number): Promise<WikiPage> {
  const at = version === undefined ? '' : `&version=${version}`;
  return pageFrom(await ask('GET', `${pathOf(id)}?body-format=atlas_doc_format${at}`));
}

export async function readPagesOf(spaceId: string): Promise<readonly PageRow[]> {
  return (await readAll(`/wiki/api/v2/spaces/${encodeURIComponent(spaceId)}/pages?limit=250`)).map(rowFrom);
}

/** The newest version first. */
export async function readVersions(id: string): Promise<readonly Version[]> {
  return (await readAll(`${pathOf(id)}/versions?limit=250`)).map(versionFrom);
}

const written = (doc: unknown) => ({ representation: 'atlas_doc_format', value: JSON.stringify(doc) });

/** Writes the version after the one that was read; Confluence refuses where somebody else was faster. */
export async function savePage({ id, version }: WikiPage, title: string, doc: unknown, message: string): Promise<void> {
  const next = { number: version.number + 1, message };
  await ask('PUT', pathOf(id), { id, status: 'current', title, body: written(doc), version: next });
}

/** Takes a page out of the bin. */
export async function restorePage({ id, title, version, doc }: WikiPage): Promise<void> {
  await ask('PUT', pathOf(id), { id, status: 'current', title, body: written(doc), version: { number: version.number + 1 } });
}

/** The id that a page will have which is written for the first time. */
export async function newDraft(): Promise<string> {
  return textAt(await ask('POST', '/_site/draft', {}), 'pageId') ?? '';
}

interface NewPage {
  readonly spaceId: string;
  readonly parentId: string | null;
  readonly title: string;
  readonly doc: unknown;
  /** From `newDraft`; left out, the page gets any. */
  readonly id?: string;
}

export async function createPage({ spaceId, parentId, title, doc, id }: NewPage): Promise<WikiPage> {
  const parent = parentId === null ? {} : { parentId };
  const body = { spaceId, status: 'current', title, ...parent, body: written(doc) };
  return pageFrom(await ask('POST', PAGES, body, undefined, id === undefined ? {} : { 'x-site-draft': id }));
}

/** Most characters of a title. */
const LONGEST_TITLE = 255;

/** A page that says the same, beside the first: macros and what they hold included, as Confluence copies one. */
export function copyPage({ spaceId, parentId, title, doc }: WikiPage, below?: string): Promise<WikiPage> {
  const parent = parentId ?? below ?? null;
  return createPage({ spaceId, parentId: parent, title: `Copy of ${title}`.slice(0, LONGEST_TITLE), doc });
}

export async function deletePage(id: string): Promise<void> {
  await ask('DELETE', pathOf(id));
}

/** Tells the site that a page is before somebody's eyes; what comes of it is no concern of the page. */
export async function tellViewed(pageId: string): Promise<void> {
  await ask('POST', '/_site/viewed', { pageId }).catch(() => null);
}

/** Names of those to whom reading and changing a page are left; none where all who may use the space may. */
export interface Restrictions {
  readonly read: readonly string[];
  readonly update: readonly string[];
}

export async function readRestrictions(id: string): Promise<Restrictions> {
  const answer = await ask('GET', `/wiki/rest/api/content/${encodeURIComponent(id)}/restriction`);
  const named = (operation: string): readonly string[] => {
    const found = listAt(answer, 'results').find((one) => textAt(one, 'operation') === operation);
    return [
      ...listAt(found, 'restrictions', 'user', 'results').map((user) => textAt(user, 'displayName') ?? 'Former user'),
      ...listAt(found, 'restrictions', 'group', 'results').map((group) => textAt(group, 'name') ?? 'a group'),
    ];
  };
  return { read: named('read'), update: named('update') };
}
