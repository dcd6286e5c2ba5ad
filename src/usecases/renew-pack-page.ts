import type { PackPage, PackWriting } from '#domain/post-mortem/pack-place';
import { editedByHand, versionRemark } from '#domain/post-mortem/page-edited';
import type { PostMortem } from '#domain/post-mortem/post-mortem';
import { mayOpenPage } from '#domain/post-mortem/who-may';
import { type PackToWrite, type PageWriting, settledPage, type WritePackToConfluence } from './page-writing';

/** Each failed attempt means that somebody has just saved the page; then it is looked at anew. */
const ATTEMPTS = 4;

/** Writes a new version of the page that the pack stands on, if its text is still the app's own. */
export async function renewPackPage(
  needs: WritePackToConfluence,
  postMortem: PostMortem,
  standing: PackPage,
  { postMortemId, body, ...asked }: PackToWrite,
  writing: PackWriting,
): Promise<PageWriting> {
  const onlyInvited = standing.onlyInvited || asked.onlyInvited;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const now = await needs.pages.page(standing.pageId);
    if (now.kind !== 'there') return { kind: 'page-gone', inBin: now.kind === 'in-bin' };
    const checksum = await needs.checksumOf(now.body);
    if (editedByHand(standing, { ...now, checksum })) return { kind: 'edited-by-hand', address: now.address };
    // Before it is written: who was invited since must be able to open what names them, and who no longer is reads nothing new.
    if (onlyInvited) await needs.pages.restrict(standing.pageId, mayOpenPage(postMortem, writing.by));
    const remark = versionRemark(writing.request);
    // This very press has written it, and the answer was lost.
    const isThere = now.remark === remark;
    const version = isThere ? now.version : now.version + 1;
    if (isThere || (await needs.pages.replace(standing.pageId, { title: now.title, body, version, remark })) === 'replaced')
      return settledPage(needs, standing.pageId, standing, { postMortemId, onlyInvited, body, version }, writing);
  }
  throw new Error('Somebody is editing the page at the moment. Try again when they have finished.');
}
