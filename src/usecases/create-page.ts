import type { Milliseconds } from '#domain/history/instant';
import type { BeingWritten, Writing, WrittenPage } from '#domain/post-mortem/pack-place';
import { isUnderWay, UNDER_WAY } from '#domain/post-mortem/under-way';
import { ConfluenceRefused, NoConfluence } from '#ports/pack-pages';
import { NotToBeWritten } from './not-to-be-written';
import { type PageOwner, type PageToWrite, type PageWriting, settledPage, type WritePages } from './page-writing';
import { renewPage } from './renew-page';

/** How far Confluence's clock may be behind the app's. */
const CLOCKS_APART: Milliseconds = 300_000;
/** The version of a page that has just been created. */
const FIRST = 1;

/**
 * Creates the page. Before it is there, its owner says where it is going to be: whoever comes back after a lost answer finds it
 * by that title, and two presses at once make one page.
 * @throws NotToBeWritten where it is not to go out after all: then its owner says what it said before.
 */
export async function createPage<W extends Writing>(
  needs: WritePages,
  owner: PageOwner<W>,
  asked: PageToWrite,
  writing: W,
): Promise<PageWriting<W>> {
  const { place } = owner;
  if (place?.kind === 'being-written') {
    const same = place.request === asked.request;
    if (isUnderWay(place, writing)) return { kind: 'being-written' };
    const left = await pageOfClaim(needs, owner, place);
    if (left !== null) {
      // It was created for its writer's eyes alone where only those invited may open it, and perhaps nobody has been let in since.
      const onlyInvited = place.onlyInvited || asked.onlyInvited;
      if (onlyInvited) await needs.pages.restrict(left, owner.mayOpen(writing.by));
      const { body } = asked;
      const found = await settledPage(
        needs,
        owner,
        left,
        place,
        { body, onlyInvited, version: FIRST },
        writingOf(place, writing),
      );
      if (same || found.kind !== 'page') return found;
      return renewPage(needs, owner, found.page, asked, writing);
    }
  }
  return createWithFreeTitle(needs, owner, asked, writing);
}

async function createWithFreeTitle<W extends Writing>(
  needs: WritePages,
  owner: PageOwner<W>,
  asked: PageToWrite,
  writing: W,
): Promise<PageWriting<W>> {
  let current = owner;
  for (const title of owner.titles(asked.today)) {
    if ((await needs.pages.titled(asked.spaceId, title)) !== null) continue;
    const { spaceId, parentId, onlyInvited, body } = asked;
    const claim: BeingWritten<W> = { kind: 'being-written', ...writing, spaceId, parentId, title, onlyInvited };
    const claimed = await claimPlace(current, claim);
    if (claimed.kind !== 'claimed') return claimed;
    current = claimed.owner;
    const pageId = await createdAt(needs, owner, current, asked, claim);
    if (pageId === null) continue;
    if (onlyInvited) await needs.pages.restrict(pageId, current.mayOpen(writing.by));
    return settledPage(needs, current, pageId, claim, { body, onlyInvited, version: FIRST }, writing);
  }
  await owner.giveBack(writing.request);
  throw new ConfluenceRefused('Confluence has pages of this title already, with every addition that was tried.');
}

/** Says where the page is going to be, unless somebody else is writing it, or this very press, come twice, has written it by now. */
async function claimPlace<W extends Writing>(
  owner: PageOwner<W>,
  claim: BeingWritten<W>,
): Promise<{ readonly kind: 'claimed'; readonly owner: PageOwner<W> } | PageWriting<W>> {
  const { place, earlierPages } = owner;
  const given = place?.kind === 'in-confluence' ? [...earlierPages, withoutKind(place)] : earlierPages;
  const claimed = await owner.claim(claim, given);
  if (claimed !== null) return { kind: 'claimed', owner: claimed };
  const now = await owner.again();
  const theirs = now.place;
  if (theirs?.kind === 'being-written' && theirs.request !== claim.request) return { kind: 'being-written' };
  if (theirs?.kind === 'in-confluence' && theirs.request === claim.request) return { kind: 'page', page: withoutKind(theirs) };
  if (theirs?.kind === 'in-confluence' && theirs.at >= claim.at - UNDER_WAY) return { kind: 'being-written' };
  return claimPlace(now, claim);
}

/** The page's id; null when the title turned out to be taken by a page that is not this one. */
async function createdAt<W extends Writing>(
  needs: WritePages,
  before: PageOwner<W>,
  current: PageOwner<W>,
  asked: PageToWrite,
  claim: BeingWritten<W>,
): Promise<string | null> {
  try {
    await current.confirm();
    const created = await needs.pages.create(claim, asked.body, !asked.onlyInvited);
    return created.kind === 'created' ? created.pageId : await pageOfClaim(needs, current, claim);
  } catch (problem) {
    // Only where it is certain that there is no page.
    if (problem instanceof ConfluenceRefused || problem instanceof NoConfluence || problem instanceof NotToBeWritten)
      await before.giveBack(claim.request);
    throw problem;
  }
}

/** The page that was created for a claim, if there is one: of its title, by its writer, since it was claimed, and none that is known. */
async function pageOfClaim<W extends Writing>(
  needs: WritePages,
  { earlierPages }: PageOwner<W>,
  claim: BeingWritten<W>,
): Promise<string | null> {
  const found = await needs.pages.titled(claim.spaceId, claim.title);
  if (found === null || found.authorId !== claim.by || found.createdAt < claim.at - CLOCKS_APART) return null;
  return earlierPages.some(({ pageId }) => pageId === found.pageId) ? null : found.pageId;
}

/** Who wrote the page that was found again: the press that claimed it. */
const writingOf = <W extends Writing>(claim: BeingWritten<W>, like: W): W =>
  Object.fromEntries(Object.keys(like).map((key) => [key, claim[key as keyof BeingWritten<W>]])) as W;

const withoutKind = <W extends Writing>({
  kind: _,
  ...page
}: { readonly kind: 'in-confluence' } & WrittenPage<W>): WrittenPage<W> => page as unknown as WrittenPage<W>;
