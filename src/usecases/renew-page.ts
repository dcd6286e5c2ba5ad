import type { Writing, WrittenPage } from '#domain/post-mortem/pack-place';
import { editedByHand, versionRemark } from '#domain/post-mortem/page-edited';
import { TURNED_AWAY } from '#domain/session/turned-away';
import { type PageOwner, type PageToWrite, type PageWriting, settledPage, type WritePages } from './page-writing';

/** Each failed attempt means that somebody has just saved the page; then it is looked at anew. */
const ATTEMPTS = 4;

/** Writes a new version of a page that stands, if its text is still the app's own. @throws NotToBeWritten */
export async function renewPage<W extends Writing>(
  needs: WritePages,
  owner: PageOwner<W>,
  standing: WrittenPage<W>,
  { body, ...asked }: Pick<PageToWrite, 'body' | 'onlyInvited'>,
  writing: W,
): Promise<PageWriting<W>> {
  const onlyInvited = standing.onlyInvited || asked.onlyInvited;
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const now = await needs.pages.page(standing.pageId);
    if (now.kind !== 'there') return { kind: 'page-gone', inBin: now.kind === 'in-bin' };
    const checksum = await needs.checksumOf(now.body);
    if (editedByHand(standing, { ...now, checksum })) return { kind: 'edited-by-hand', address: now.address };
    // Before it is written: who was invited since must be able to open what names them, and who no longer is reads nothing new.
    if (onlyInvited) await needs.pages.restrict(standing.pageId, owner.mayOpen(writing.by));
    const remark = versionRemark(writing.request, owner.kind);
    // This very press has written it, and the answer was lost.
    const isThere = now.remark === remark;
    const version = isThere ? now.version : now.version + 1;
    if (!isThere) await owner.confirm();
    if (isThere || (await needs.pages.replace(standing.pageId, { title: now.title, body, version, remark })) === 'replaced')
      return settledPage(needs, owner, standing.pageId, standing, { onlyInvited, body, version }, writing);
  }
  throw new Error(TURNED_AWAY['page-being-edited']);
}
