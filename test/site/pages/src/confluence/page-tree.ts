import type { PageRow } from './wiki-page';

export interface PageNode {
  readonly page: PageRow;
  readonly below: readonly PageNode[];
}

/** Pages under their parents, in their order. A page whose parent the viewer may not see stands at the top. */
export function treeOf(pages: readonly PageRow[]): readonly PageNode[] {
  const known = new Set(pages.map(({ id }) => id));
  const under = new Map<string | undefined, PageRow[]>();
  for (const page of pages) {
    const parent = page.parentId !== undefined && known.has(page.parentId) ? page.parentId : undefined;
    under.set(parent, [...(under.get(parent) ?? []), page]);
  }
  const nodesUnder = (id: string | undefined): PageNode[] =>
    [...(under.get(id) ?? [])]
      .sort((a, b) => a.position - b.position || a.title.localeCompare(b.title))
      .map((page) => ({ page, below: nodesUnder(page.id) }));
  return nodesUnder(undefined);
}

/** The pages above one, the highest first; without those that the viewer may not see. */
export function trailTo(pages: readonly PageRow[], { id, parentId }: Pick<PageRow, 'id' | 'parentId'>): readonly PageRow[] {
  const parent = parentId === undefined || parentId === id ? undefined : pages.find((page) => page.id === parentId);
  return parent ? [...trailTo(pages, parent), parent] : [];
}
