import type { PackPage, PackWriting, PageSpot } from '#domain/post-mortem/pack-place';
import { editedByHand, versionRemark } from '#domain/post-mortem/page-edited';
import type { PackToWrite, PageWriting, WritePackToConfluence } from './write-pack-to-confluence';

/** Each failed attempt means that somebody has just saved the page; then it is looked at anew. */
const ATTEMPTS = 4;

/** Writes a new version of the page that the pack stands on, if its text is still the app's own. */
export async function renewPackPage(
  needs: WritePackToConfluence,
  standing: PackPage,
  { postMortemId, body }: PackToWrite,
  writing: PackWriting,
): Promise<PageWriting> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const now = await needs.pages.page(standing.pageId);
    if (now.kind !== 'there') return { kind: 'page-gone', inBin: now.kind === 'in-bin' };
    const checksum = await needs.checksumOf(now.body);
    if (editedByHand(standing, { ...now, checksum })) return { kind: 'edited-by-hand', address: now.address };
    const remark = versionRemark(writing.request);
    // This very press has written it, and the answer was lost.
    const written =
      now.remark === remark ||
      (await needs.pages.replace(standing.pageId, { title: now.title, body, version: now.version + 1, remark })) === 'replaced';
    if (written)
      return settledPage(needs, standing.pageId, standing, { postMortemId, onlyInvited: standing.onlyInvited }, writing);
  }
  throw new Error('Somebody is editing the page at the moment. Try again when they have finished.');
}

/** The page as it stands after it was written, known to itself and to the app by what Confluence made of it. */
export async function settledPage(
  { pages, checksumOf }: Pick<WritePackToConfluence, 'pages' | 'checksumOf'>,
  pageId: string,
  { spaceId, parentId }: Pick<PageSpot, 'spaceId' | 'parentId'>,
  { postMortemId, onlyInvited }: { readonly postMortemId: string; readonly onlyInvited: boolean },
  { request, by, at, freezeId }: PackWriting,
): Promise<PageWriting> {
  const now = await pages.page(pageId);
  if (now.kind !== 'there') return { kind: 'page-gone', inBin: now.kind === 'in-bin' };
  const checksum = await checksumOf(now.body);
  await pages.mark(pageId, { postMortemId, freezeId, checksum });
  const { title, version, address } = now;
  const page = { request, by, at, freezeId, spaceId, parentId, title, pageId, address, version, checksum, onlyInvited };
  return { kind: 'page', page };
}
