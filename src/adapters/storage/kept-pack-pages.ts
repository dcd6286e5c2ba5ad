import { kvs } from '@forge/kvs';
import { isShape } from '#domain/history/json-shape';
import type { PackPageIndex } from '#ports/pack-page-index';

/** One plain value a page, found by the page's id alone: every page that anybody looks at is asked for. */
export const keptPackPages: PackPageIndex = {
  async remember(pageId, { postMortemId, projectId }) {
    await kvs.set(keyOf(pageId), { postMortemId, projectId });
  },
  async find(pageId) {
    const kept: unknown = await kvs.get(keyOf(pageId));
    if (!isShape(kept)) return null;
    const { postMortemId, projectId } = kept;
    return typeof postMortemId === 'string' && typeof projectId === 'string' ? { postMortemId, projectId } : null;
  },
};

const keyOf = (pageId: string) => `pack-page:${pageId}`;
