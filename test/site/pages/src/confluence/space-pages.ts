import { useSite } from '../site/state';
import { type Answer, useAnswer } from '../site/use-answer';
import { readSpace, type Space } from './space';
import { type PageRow, readPagesOf } from './wiki-page';

export interface SpacePages {
  readonly space: Space;
  readonly pages: readonly PageRow[];
}

/** A space with the pages in it, as the viewer sees them; a value of `space: null` is one that he may not see. */
export async function readSpacePages(spaceKey: string): Promise<SpacePages | { readonly space: null }> {
  const space = await readSpace(spaceKey);
  return space ? { space, pages: await readPagesOf(space.id) } : { space: null };
}

export function useSpacePages(spaceKey: string): Answer<Awaited<ReturnType<typeof readSpacePages>>> {
  const { me } = useSite().state;
  return useAnswer(`pages of ${spaceKey} for ${me.accountId}`, () => readSpacePages(spaceKey));
}
