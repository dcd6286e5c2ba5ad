import { openTable, type Table } from '../../jira/model/table';
import type { Keep } from '../../store/keep';
import type { SeedSpace, WikiSeed } from '../seed';
import type { People } from './people';
import { NOBODY_NAMED, type PageVersion, type WikiPage } from './wiki-page';

/** Everything the Confluence of the site knows. */
export interface WikiData {
  readonly people: People;
  readonly spaces: Table<SeedSpace>;
  readonly pages: Table<WikiPage>;
  readonly versions: Table<PageVersion>;
  /** How far ids have been given out: an id of something purged never names another thing. */
  readonly counters: Table<Counter>;
}

interface Counter {
  readonly name: 'id';
  readonly last: number;
}

/** Ids of what is made later than the seed, whose own ids are below. */
const FIRST_ID = 200_001;

const versionId = (pageId: string, number: number) => `${pageId} ${String(number).padStart(6, '0')}`;

export function openWikiData(keep: Keep, people: People): WikiData {
  return {
    people,
    spaces: openTable<SeedSpace>(keep, 'confluence.space', ({ id }) => id),
    pages: openTable<WikiPage>(keep, 'confluence.page', ({ id }) => id),
    versions: openTable<PageVersion>(keep, 'confluence.version', ({ pageId, number }) => versionId(pageId, number)),
    counters: openTable<Counter>(keep, 'confluence.counter', ({ name }) => name),
  };
}

/** Fills the Confluence with a seed; what has the same id is replaced. */
export function loadWikiSeed(data: WikiData, { spaces, pages }: WikiSeed): void {
  data.spaces.putMany(spaces);
  data.versions.putMany(
    pages.flatMap(({ id, title, versions }) =>
      versions.map(({ message = '', ...version }, index) => ({ pageId: id, number: index + 1, title, message, ...version })),
    ),
  );
  data.pages.putMany(
    pages.map(({ id, spaceId, parentId, title, versions, restrictions }, position) => {
      const first = versions[0];
      if (!first) throw new Error(`The page ${id} of the seed has no version.`);
      return {
        id,
        spaceId,
        parentId,
        position,
        title,
        status: 'current' as const,
        version: versions.length,
        authorId: first.authorId,
        createdAt: first.createdAt,
        restrictions: { read: NOBODY_NAMED, update: NOBODY_NAMED, ...restrictions },
        properties: [],
      };
    }),
  );
}

export function versionOf(data: WikiData, pageId: string, number: number): PageVersion | undefined {
  return data.versions.get(versionId(pageId, number));
}

/** What the newest version says. @throws Error for a page whose versions are lost. */
export function newestOf(data: WikiData, { id, version }: Pick<WikiPage, 'id' | 'version'>): PageVersion {
  const newest = versionOf(data, id, version);
  if (!newest) throw new Error(`The page ${id} has lost its version ${version}.`);
  return newest;
}

/** All versions of a page, the newest first. */
export function versionsOf(data: WikiData, { id, version }: WikiPage): PageVersion[] {
  return Array.from({ length: version }, (_, index) => versionOf(data, id, version - index)).filter(
    (found) => found !== undefined,
  );
}

/** An id that nothing on this Confluence has or had, for a page or a property. */
export function freshId({ counters }: WikiData): string {
  const last = (counters.get('id')?.last ?? FIRST_ID - 1) + 1;
  counters.put({ name: 'id', last });
  return String(last);
}

/** Forgets a page and all that it said. */
export function forgetPage(data: WikiData, page: WikiPage): void {
  for (const { number } of versionsOf(data, page)) data.versions.delete(versionId(page.id, number));
  data.pages.delete(page.id);
}
