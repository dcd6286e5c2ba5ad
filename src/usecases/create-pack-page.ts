import type { Milliseconds } from '#domain/history/instant';
import { pageTitles } from '#domain/pack/page-title';
import type { PackPage, PackPlace, PackWriting, PageSpot } from '#domain/post-mortem/pack-place';
import type { PostMortem } from '#domain/post-mortem/post-mortem';
import { mayOpenPage } from '#domain/post-mortem/who-may';
import { ConfluenceRefused, NoConfluence } from '#ports/pack-pages';
import type { KeptRecord } from '#ports/record-store';
import { amendPostMortem } from './amend-post-mortem';
import { type PackToWrite, type PageWriting, settledPage, type WritePackToConfluence } from './page-writing';
import { postMortemOfProject } from './post-mortem-of-project';
import { renewPackPage } from './renew-pack-page';

type Claim = PackPlace & { kind: 'being-written' };

/** Somebody who has not come back by then has given up, or the answer was lost. */
const UNDER_WAY: Milliseconds = 120_000;
/** How far Confluence's clock may be behind the app's. */
const CLOCKS_APART: Milliseconds = 300_000;
/** The version of a page that has just been created. */
const FIRST = 1;

/**
 * Creates the page. Before it is there, the post-mortem says where it is going to be: whoever comes back after a lost answer finds it
 * by that title, and two presses at once make one page.
 */
export async function createPackPage(
  needs: WritePackToConfluence,
  kept: KeptRecord<PostMortem>,
  asked: PackToWrite,
  writing: PackWriting,
): Promise<PageWriting> {
  const { pack } = kept.value;
  if (pack.kind === 'being-written') {
    const same = pack.request === asked.request;
    if (!same && pack.at > writing.at - UNDER_WAY) return { kind: 'being-written' };
    const left = await pageOfClaim(needs, kept.value, pack);
    if (left !== null) {
      // It was created for its writer's eyes alone where only those invited may open it, and perhaps nobody has been let in since.
      const onlyInvited = pack.onlyInvited || asked.onlyInvited;
      if (onlyInvited) await needs.pages.restrict(left, mayOpenPage(kept.value, writing.by));
      const found = await settledPage(needs, left, pack, { ...asked, onlyInvited, version: FIRST }, pack);
      if (same || found.kind !== 'page') return found;
      return renewPackPage(needs, kept.value, found.page, asked, writing);
    }
  }
  return createWithFreeTitle(needs, kept, asked, writing);
}

async function createWithFreeTitle(
  needs: WritePackToConfluence,
  kept: KeptRecord<PostMortem>,
  asked: PackToWrite,
  writing: PackWriting,
): Promise<PageWriting> {
  let current = kept;
  for (const title of pageTitles(kept.value.title, asked.today)) {
    if ((await needs.pages.titled(asked.spaceId, title)) !== null) continue;
    const { spaceId, parentId, onlyInvited } = asked;
    const claim: Claim = { kind: 'being-written', ...writing, spaceId, parentId, title, onlyInvited };
    const claimed = await claimPlace(needs, current, claim);
    if (claimed === null) return { kind: 'being-written' };
    current = claimed;
    const pageId = await createdAt(needs, kept, current, asked, claim);
    if (pageId === null) continue;
    if (onlyInvited) await needs.pages.restrict(pageId, mayOpenPage(current.value, writing.by));
    return settledPage(needs, pageId, claim, { ...asked, version: FIRST }, writing);
  }
  await giveBack(needs, kept, writing);
  throw new ConfluenceRefused('Confluence has pages of this title already, with every addition that was tried.');
}

/** Says in the post-mortem where the page is going to be; null when somebody else is writing it. */
async function claimPlace(
  needs: WritePackToConfluence,
  current: KeptRecord<PostMortem>,
  claim: Claim,
): Promise<KeptRecord<PostMortem> | null> {
  const { pack, earlierPages } = current.value;
  const given = pack.kind === 'in-confluence' ? [...earlierPages, withoutKind(pack)] : earlierPages;
  const next = { ...current, version: current.version + 1, value: { ...current.value, pack: claim, earlierPages: given } };
  if ((await needs.postMortems.put(next)) === 'kept') return next;
  const now = await postMortemOfProject(needs, { projectId: current.belongsTo }, current.id);
  const theirs = now.value.pack;
  if (theirs.kind === 'being-written' && theirs.request !== claim.request) return null;
  if (theirs.kind === 'in-confluence' && theirs.request !== claim.request && theirs.at >= claim.at - UNDER_WAY) return null;
  return claimPlace(needs, now, claim);
}

/** The page's id; null when the title turned out to be taken by a page that is not this one. */
async function createdAt(
  needs: WritePackToConfluence,
  before: KeptRecord<PostMortem>,
  current: KeptRecord<PostMortem>,
  asked: PackToWrite,
  claim: Claim & PageSpot,
): Promise<string | null> {
  try {
    const created = await needs.pages.create(claim, asked.body, !asked.onlyInvited);
    return created.kind === 'created' ? created.pageId : await pageOfClaim(needs, current.value, claim);
  } catch (problem) {
    // Only where it is certain that there is no page.
    if (problem instanceof ConfluenceRefused || problem instanceof NoConfluence) await giveBack(needs, before, claim);
    throw problem;
  }
}

/** The post-mortem says again what it said before this press. */
async function giveBack(
  needs: WritePackToConfluence,
  { id, belongsTo, value: { pack, earlierPages } }: KeptRecord<PostMortem>,
  { request }: Pick<PackWriting, 'request'>,
): Promise<void> {
  await amendPostMortem(needs, { projectId: belongsTo, id }, (value) =>
    value.pack.kind === 'being-written' && value.pack.request === request ? { ...value, pack, earlierPages } : null,
  );
}

/** The page that was created for a claim, if there is one: of its title, by its writer, since it was claimed, and none that is known. */
async function pageOfClaim(needs: WritePackToConfluence, { earlierPages }: PostMortem, claim: Claim): Promise<string | null> {
  const found = await needs.pages.titled(claim.spaceId, claim.title);
  if (found === null || found.authorId !== claim.by || found.createdAt < claim.at - CLOCKS_APART) return null;
  return earlierPages.some(({ pageId }) => pageId === found.pageId) ? null : found.pageId;
}

const withoutKind = ({ kind: _, ...page }: PackPlace & { kind: 'in-confluence' }): PackPage => page;
