import type { PersonId } from '#domain/history/issue-key';
import { type ConfluenceSpace, NoConfluence, type PackPages, type PageMark } from '#ports/pack-pages';

interface Page {
  readonly pageId: string;
  readonly spaceId: string;
  title: string;
  body: string;
  version: number;
  remark: string;
  readonly authorId: PersonId;
  readonly createdAt: number;
  inBin: boolean;
  mark: PageMark | null;
  readers: readonly PersonId[] | null;
}

/** Pages that forget when they go; keep to the same contract as the real ones. */
export function confluenceInMemory({ me, now }: { readonly me: PersonId; readonly now: () => number }) {
  const pages = new Map<string, Page>();
  let connected = true;
  /** Calls that are carried out and of which the answer is lost, or that are refused before, by name. */
  const troubles: { call: keyof PackPages; how: 'answer-lost' | 'refused'; error: Error }[] = [];
  const spaces: ConfluenceSpace[] = [
    { id: '501', key: 'TEAM', name: 'Team' },
    { id: '502', key: 'INNER', name: 'Inner circle' },
  ];
  const titled = (spaceId: string, title: string) =>
    [...pages.values()].find((one) => !one.inBin && one.spaceId === spaceId && one.title.toLowerCase() === title.toLowerCase());
  const through = async <T>(call: keyof PackPages, done: () => T): Promise<T> => {
    if (!connected) throw new NoConfluence('not-connected');
    const at = troubles.findIndex((trouble) => trouble.call === call);
    const trouble = at < 0 ? undefined : troubles.splice(at, 1)[0];
    if (trouble?.how === 'refused') throw trouble.error;
    const answer = done();
    if (trouble) throw trouble.error;
    return answer;
  };
  const present = (pageId: string): Page => {
    const page = pages.get(pageId);
    if (page === undefined) throw new Error(`There is no page ${pageId}`);
    return page;
  };
  const pack: PackPages = {
    spaces: () => through('spaces', () => spaces),
    page: (pageId) =>
      through('page', () => {
        const page = pages.get(pageId);
        if (page === undefined) return { kind: 'gone' };
        if (page.inBin) return { kind: 'in-bin' };
        const { spaceId, title, version, remark, body } = page;
        return { kind: 'there', pageId, spaceId, title, version, remark, body, address: `http://localhost/wiki/pages/${pageId}` };
      }),
    titled: (spaceId, title) => through('titled', () => titled(spaceId, title) ?? null),
    create: ({ spaceId, title }, body, open) =>
      through('create', () => {
        if (titled(spaceId, title) !== undefined) return { kind: 'title-taken' };
        const pageId = String(200_001 + pages.size);
        const readers = open ? null : [me];
        pages.set(pageId, {
          pageId,
          spaceId,
          title,
          body,
          version: 1,
          remark: '',
          authorId: me,
          createdAt: now(),
          inBin: false,
          mark: null,
          readers,
        });
        return { kind: 'created', pageId };
      }),
    replace: (pageId, { title, body, version, remark }) =>
      through('replace', () => {
        const page = present(pageId);
        if (page.version !== version - 1) return 'changed-meanwhile';
        Object.assign(page, { title, body, version, remark });
        return 'replaced';
      }),
    mark: (pageId, mark) =>
      through('mark', () => {
        present(pageId).mark = mark;
      }),
    restrict: (pageId, people) =>
      through('restrict', () => {
        present(pageId).readers = people;
      }),
  };
  return {
    pages: pack,
    all: () => [...pages.values()],
    /** Somebody saves the page in Confluence's own editor. */
    edit(pageId: string, change: { readonly title?: string; readonly body?: string }) {
      const page = present(pageId);
      Object.assign(page, change, { version: page.version + 1, remark: '' });
    },
    bin: (pageId: string) => Object.assign(present(pageId), { inBin: true }),
    purge: (pageId: string) => pages.delete(pageId),
    disconnect() {
      connected = false;
    },
    trouble: (call: keyof PackPages, how: 'answer-lost' | 'refused', error: Error) => troubles.push({ call, how, error }),
  };
}
