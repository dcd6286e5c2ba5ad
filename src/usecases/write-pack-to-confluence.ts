import type { PersonId } from '#domain/history/issue-key';
import { pageTitles } from '#domain/pack/page-title';
import type { PackPage, PackWriting } from '#domain/post-mortem/pack-place';
import type { PostMortem } from '#domain/post-mortem/post-mortem';
import { alsoTold } from '#domain/post-mortem/telling';
import { mayOpenPage, toBeTold } from '#domain/post-mortem/who-may';
import type { PackPageIndex } from '#ports/pack-page-index';
import type { KeptRecord } from '#ports/record-store';
import { amendPostMortem } from './amend-post-mortem';
import type { ChangePostMortem } from './change-post-mortem';
import { createPage } from './create-page';
import type { PageOwner, PageToWrite, PageWriting, WritePages } from './page-writing';
import { type Participant, postMortemOfProject, postMortemToChange } from './post-mortem-of-project';
import { renewPage } from './renew-page';

/** What writing the pack's page works with. */
export interface WritePackToConfluence extends ChangePostMortem, WritePages {
  readonly index: PackPageIndex;
}

export interface PackToWrite extends PageToWrite {
  readonly postMortemId: string;
  readonly freezeId: string;
}

export type PackWriteResult =
  | { readonly kind: 'written'; readonly kept: KeptRecord<PostMortem> }
  | Exclude<PageWriting<PackWriting>, { kind: 'page' }>;

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
  const owner = ownerOfPack(needs, kept);
  const standing = pack.kind === 'in-confluence' && !asked.anew ? pack : null;
  const written =
    standing === null ? await createPage(needs, owner, asked, writing) : await renewPage(needs, owner, standing, asked, writing);
  if (written.kind !== 'page') return written;
  return { kind: 'written', kept: await keepPage(needs, who, asked, written.page) };
}

/** A post-mortem as what has the page of its pack. */
const ownerOfPack = (needs: WritePackToConfluence, kept: KeptRecord<PostMortem>): PageOwner<PackWriting> => {
  const { id, belongsTo, value } = kept;
  const { pack, earlierPages } = value;
  const where = { projectId: belongsTo, id };
  return {
    kind: 'data-pack',
    place: pack.kind === 'being-written' || pack.kind === 'in-confluence' ? pack : null,
    earlierPages,
    titles: (today) => pageTitles(value.title, today),
    mayOpen: (writer) => mayOpenPage(value, writer),
    mark: ({ freezeId }, checksum) => ({ postMortemId: id, freezeId, checksum }),
    again: async () => ownerOfPack(needs, await postMortemOfProject(needs, where, id)),
    claim: async (claim, given) => {
      const next = { ...kept, version: kept.version + 1, value: { ...value, pack: claim, earlierPages: given } };
      return (await needs.postMortems.put(next)) === 'kept' ? ownerOfPack(needs, next) : null;
    },
    // A freeze does not change any more.
    confirm: async () => {},
    giveBack: async (request) => {
      await amendPostMortem(needs, where, (now) =>
        now.pack.kind === 'being-written' && now.pack.request === request ? { ...now, pack, earlierPages } : null,
      );
    },
  };
};

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
