import { summaryWordsIn } from '#domain/framework/summary-words-in';
import type { CalendarDate } from '#domain/history/instant';
import type { PackDocument } from '#domain/pack/pack-document';
import { packAsAdf } from '#domain/pack/to-adf';
import { summaryDocument } from '#domain/summary/draft';
import { notGoingOut } from '#domain/summary/goes-out';
import { goesTo } from '#domain/summary/sections-of-record';
import type { SummaryWriting } from '#domain/summary/summary';
import { createPage } from './create-page';
import type { Visitor } from './into-session';
import { type GoneOut, type KeepPublished, keepPublished, outcomeOf } from './keep-published-summary';
import { NotToBeWritten } from './not-to-be-written';
import type { PageToWrite, PageWriting, WritePages } from './page-writing';
import { peopleOf, type ReadSummary } from './read-summary';
import { renewPage } from './renew-page';
import { draftedBy, type SummaryAt, summaryToWrite, type WhichSummary } from './summaries';
import { ownerOfSummary } from './summary-page';

export interface PublishSummary extends ReadSummary, KeepPublished {
  readonly writing: WritePages;
}

export interface SummaryToPublish extends WhichSummary {
  readonly request: string;
  /** The revision that the person has read. */
  readonly revision: number;
  readonly target: ({ readonly kind: 'confluence' } & Pick<PageToWrite, PlaceAsked>) | { readonly kind: 'jira' };
  readonly tellAgain: boolean;
  /** The day, for a title that is already taken. */
  readonly today: CalendarDate;
  /** Where Jira is, without a slash at the end; null where nobody knows. */
  readonly siteUrl: string | null;
}

type PlaceAsked = 'spaceId' | 'parentId' | 'onlyInvited' | 'anew';

export type PublishResult = GoneOut | Exclude<PageWriting<SummaryWriting>, { kind: 'page' }>;

/**
 * Publishes the summary as the person has read it, once for each press of the button, and tells everybody invited and those who need to
 * read it. What has changed since it was read does not go out, to the last moment before it would. A page that people have changed by
 * hand is left alone unless one beside it is asked for.
 * @throws NotPermitted, NoConfluence, ConfluenceRefused, DeskRefused.
 */
export async function publishSummary(needs: PublishSummary, visitor: Visitor, asked: SummaryToPublish): Promise<PublishResult> {
  const at = await summaryToWrite(needs, visitor, asked);
  const { kept, room } = at;
  const { request, revision, tellAgain } = asked;
  const edition = (kept.value.published?.edition ?? 0) + 1;
  const writing: SummaryWriting = { request, by: room.you, at: needs.now(), edition };
  const against = notGoingOut(kept.value, revision, writing);
  if (against !== null) return outcomeOf(against);
  const document = await documentOf(needs, at);
  const publication = { writing, revision, document, tellAgain };
  if (asked.target.kind === 'jira') {
    const issue = await needs.issueToTellBy.of(room.postMortem.belongsTo);
    return keepPublished(needs, at, { ...publication, page: null, issue });
  }
  try {
    const written = await writePage(needs, at, asked, asked.target, publication);
    return written.kind === 'page' ? keepPublished(needs, at, { ...publication, page: written.page, issue: null }) : written;
  } catch (problem) {
    if (problem instanceof NotToBeWritten) return outcomeOf(problem.why);
    throw problem;
  }
}

/** A new version of the page that stands, or a new page. @throws NotToBeWritten */
function writePage(
  needs: PublishSummary,
  at: SummaryAt,
  { request, today, siteUrl, revision }: SummaryToPublish,
  { spaceId, parentId, onlyInvited, anew }: Pick<PageToWrite, PlaceAsked>,
  { writing, document }: { readonly writing: SummaryWriting; readonly document: PackDocument },
): Promise<PageWriting<SummaryWriting>> {
  const body = JSON.stringify(packAsAdf(document, [], siteUrl));
  const toWrite: PageToWrite = { spaceId, parentId, onlyInvited, anew, request, today, body };
  const owner = ownerOfSummary(needs, at, (now) => notGoingOut(now, revision, writing));
  const { place } = at.kept.value;
  return place.kind === 'in-confluence' && !anew
    ? renewPage(needs.writing, owner, place, toWrite, writing)
    : createPage(needs.writing, owner, toWrite, writing);
}

/** The page: the draft as it stands, then the people whom it is for. */
async function documentOf(needs: PublishSummary, at: SummaryAt): Promise<PackDocument> {
  const { title, locale, sections, issues } = await draftedBy(needs, at);
  const document = summaryDocument(title, sections, issues);
  const people = peopleOf(at).map(({ accountId }) => accountId);
  return { ...document, blocks: [...document.blocks, ...goesTo(people, summaryWordsIn(locale))] };
}
