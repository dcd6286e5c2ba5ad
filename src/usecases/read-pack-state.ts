import { editedByHand } from '#domain/post-mortem/page-edited';
import type { PostMortem } from '#domain/post-mortem/post-mortem';
import type { PackPages } from '#ports/pack-pages';
import type { KeptRecord } from '#ports/record-store';
import { type Participant, type PostMortems, postMortemOfProject } from './post-mortem-of-project';

export interface ReadPackState extends PostMortems {
  readonly pages: Pick<PackPages, 'page'>;
  readonly checksumOf: (text: string) => Promise<string>;
}

/** How the pack's page is at the moment, as this person may see it. */
export type PageState = 'as-written' | 'edited-by-hand' | 'in-bin' | 'gone' | 'out-of-reach';

/**
 * A post-mortem with the state of its page; null where it has none.
 * @throws NotPermitted when there is no such post-mortem in this project.
 */
export async function readPackState(
  needs: ReadPackState,
  who: Pick<Participant, 'projectId'>,
  postMortemId: string,
): Promise<{ readonly kept: KeptRecord<PostMortem>; readonly page: PageState | null }> {
  const kept = await postMortemOfProject(needs, who, postMortemId);
  const { pack } = kept.value;
  if (pack.kind !== 'in-confluence') return { kept, page: null };
  try {
    const now = await needs.pages.page(pack.pageId);
    if (now.kind !== 'there') return { kept, page: now.kind };
    const checksum = await needs.checksumOf(now.body);
    return { kept, page: editedByHand(pack, { ...now, checksum }) ? 'edited-by-hand' : 'as-written' };
  } catch {
    // Whatever stands in the way of Confluence, the post-mortem itself can be told.
    return { kept, page: 'out-of-reach' };
  }
}
