import type { PersonId } from '#domain/history/issue-key';
import type { PackPage, PackWriting } from '#domain/post-mortem/pack-place';
import type { PostMortem } from '#domain/post-mortem/post-mortem';
import { alsoTold } from '#domain/post-mortem/telling';
import { toBeTold } from '#domain/post-mortem/who-may';
import type { KeptRecord } from '#ports/record-store';
import { amendPostMortem } from './amend-post-mortem';
import { createPackPage } from './create-pack-page';
import type { PackToWrite, PageWriting, WritePackToConfluence } from './page-writing';
import { type Participant, postMortemToChange } from './post-mortem-of-project';
import { renewPackPage } from './renew-pack-page';

export type PackWriteResult =
  | { readonly kind: 'written'; readonly kept: KeptRecord<PostMortem> }
  | Exclude<PageWriting, { kind: 'page' }>;

/**
 * Writes the pack as a page of Confluence, on behalf of a person who may change the post-mortem. A page that stands as the app wrote
 * it gets a new version; one that was edited by hand, or is gone, is left alone unless a page beside it is asked for. The same press
 * of the button writes one page, however often it arrives. Everybody invited is told by being mentioned on it.
 * @throws NotPermitted, NoConfluence, ConfluenceRefused.
 */
export async function writePackToConfluence(
  needs: WritePackToConfluence,
  who: Participant,
  asked: PackToWrite,
): Promise<PackWriteResult> {
  const kept = await postMortemToChange(needs, who, asked.postMortemId);
  const { pack } = kept.value;
  if (!kept.value.freezes.some(({ id }) => id === asked.freezeId)) throw new Error('This post-mortem has no such freeze.');
  if (pack.kind === 'in-confluence' && pack.request === asked.request) return { kind: 'written', kept };
  const writing: PackWriting = {
    request: asked.request,
    by: who.accountId as PersonId,
    at: needs.now(),
    freezeId: asked.freezeId,
  };
  const standing = pack.kind === 'in-confluence' && !asked.anew ? pack : null;
  const written =
    standing === null
      ? await createPackPage(needs, kept, asked, writing)
      : await renewPackPage(needs, kept.value, standing, asked, writing);
  if (written.kind !== 'page') return written;
  return { kind: 'written', kept: await keepPage(needs, who, asked, written.page) };
}

/** Earlier pages that are remembered: enough to find them all again. */
const MOST_EARLIER = 20;

/** Keeps where the pack is now, and that everybody was told. */
async function keepPage(
  needs: WritePackToConfluence,
  { projectId, accountId }: Participant,
  { postMortemId }: PackToWrite,
  page: PackPage,
): Promise<KeptRecord<PostMortem>> {
  await needs.index.remember(page.pageId, { postMortemId, projectId });
  return amendPostMortem(needs, { projectId, id: postMortemId }, (value) => ({
    ...value,
    pack: { ...page, kind: 'in-confluence' },
    earlierPages: value.earlierPages.slice(-MOST_EARLIER),
    told: alsoTold(value.told, toBeTold(value, accountId), page.at, 'mention'),
  }));
}
