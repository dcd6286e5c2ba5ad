import { summaryWordsIn } from '#domain/framework/summary-words-in';
import type { CalendarDate } from '#domain/history/instant';
import type { IssueKey, PersonId } from '#domain/history/issue-key';
import type { PackDocument } from '#domain/pack/pack-document';
import { packAsAdf } from '#domain/pack/to-adf';
import { alsoTold } from '#domain/post-mortem/telling';
import { summaryDocument } from '#domain/summary/draft';
import { goesTo } from '#domain/summary/sections-of-record';
import type { Summary, SummaryPage, SummaryPlace, SummaryWriting } from '#domain/summary/summary';
import { createPage } from './create-page';
import type { Visitor } from './into-session';
import type { PageToWrite, PageWriting, WritePages } from './page-writing';
import { peopleOf, type ReadSummary } from './read-summary';
import { renewPage } from './renew-page';
import { amendSummary, draftedBy, type SummaryAt, summaryToWrite, type WhichSummary } from './summaries';
import { ownerOfSummary } from './summary-page';
import { type TellOfSummary, tellOfSummary } from './tell-of-summary';

export interface PublishSummary extends ReadSummary, TellOfSummary {
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

export type PublishResult =
  | { readonly kind: 'published'; readonly untold: string | null }
  | { readonly kind: 'changed-meanwhile' }
  | Exclude<PageWriting<SummaryWriting>, { kind: 'page' }>;

/**
 * Publishes the summary as the person has read it, once for each press of the button, and tells everybody invited and those who need to
 * read it. A page that people have changed by hand is left alone unless one beside it is asked for.
 * @throws NotPermitted, NoConfluence, ConfluenceRefused, DeskRefused.
 */
export async function publishSummary(needs: PublishSummary, visitor: Visitor, asked: SummaryToPublish): Promise<PublishResult> {
  const at = await summaryToWrite(needs, visitor, asked);
  const { kept, room } = at;
  if (kept.value.published?.request === asked.request) return { kind: 'published', untold: null };
  if (kept.value.revision !== asked.revision) return { kind: 'changed-meanwhile' };
  const writing: SummaryWriting = {
    request: asked.request,
    by: room.you,
    at: needs.now(),
    edition: (kept.value.published?.edition ?? 0) + 1,
  };
  const document = await documentOf(needs, at);
  if (asked.target.kind === 'jira') {
    const issue = await needs.issueToTellBy.of(room.postMortem.belongsTo);
    return keepPublished(needs, at, asked, writing, document, null, issue);
  }
  const body = JSON.stringify(packAsAdf(document, [], asked.siteUrl));
  const { kind: _, ...spot } = asked.target;
  const toWrite: PageToWrite = { ...spot, request: asked.request, today: asked.today, body };
  const { place } = kept.value;
  const owner = ownerOfSummary(needs, at);
  const written =
    place.kind === 'in-confluence' && !spot.anew
      ? await renewPage(needs.writing, owner, place, toWrite, writing)
      : await createPage(needs.writing, owner, toWrite, writing);
  if (written.kind !== 'page') return written;
  return keepPublished(needs, at, asked, writing, document, written.page, null);
}

/** The page: the draft as it stands, then the people whom it is for. */
async function documentOf(needs: PublishSummary, at: SummaryAt): Promise<PackDocument> {
  const { title, locale, sections, issues } = await draftedBy(needs, at);
  const document = summaryDocument(title, sections, issues);
  const people = peopleOf(at).map(({ accountId }) => accountId);
  return { ...document, blocks: [...document.blocks, ...goesTo(people, summaryWordsIn(locale))] };
}

/** Earlier pages that are remembered: enough to find them all again. */
const MOST_EARLIER = 20;

/** Keeps what was published and who is told of it, then tells them. The document comes first, so that what is said to be there is there. */
async function keepPublished(
  needs: PublishSummary,
  at: SummaryAt,
  { request, revision, tellAgain }: SummaryToPublish,
  writing: SummaryWriting,
  document: PackDocument,
  page: SummaryPage | null,
  issue: IssueKey | null,
): Promise<PublishResult> {
  const { edition, by, at: now } = writing;
  await keepText(needs, at, edition, document);
  const where: SummaryPlace =
    page === null ? { kind: 'jira', issue } : { kind: 'confluence', title: page.title, address: page.address };
  const people = peopleOf(at).filter(({ accountId }) => accountId !== by);
  const fresh = people.filter(({ toldAt }) => toldAt === null).map(({ accountId }) => accountId);
  let isOurs = false;
  const published = await amendSummary(needs, at, (current) => {
    if (current.published !== null && current.published.edition >= edition) {
      isOurs = false;
      return null;
    }
    isOurs = true;
    const firstAt = current.published?.firstAt ?? now;
    const { shared } = at.kept.value;
    return {
      ...withPage(current, page),
      locale: at.locale,
      published: { edition, firstAt, at: now, by, request, revision, where, shared },
      // By mention they have been told already; a message follows, at most once.
      told: alsoTold(current.told, fresh, now, page === null ? 'message' : 'mention'),
    };
  });
  if (!isOurs) return { kind: published.value.published?.request === request ? 'published' : 'changed-meanwhile', untold: null };
  const told = people.filter(({ toldAt }) => toldAt !== null).map(({ accountId }) => accountId);
  const byMessage: readonly PersonId[] = [...(page === null ? fresh : []), ...(tellAgain ? told : [])];
  return { kind: 'published', untold: await tellOfSummary(needs, at, { to: byMessage, edition, where, fresh }) };
}

const withPage = (current: Summary, page: SummaryPage | null): Summary => {
  if (page !== null)
    return { ...current, place: { ...page, kind: 'in-confluence' }, earlierPages: current.earlierPages.slice(-MOST_EARLIER) };
  if (current.place.kind !== 'in-confluence') return { ...current, place: { kind: 'not-written' } };
  const { kind: _, ...left } = current.place;
  return { ...current, place: { kind: 'not-written' }, earlierPages: [...current.earlierPages, left].slice(-MOST_EARLIER) };
};

/** The newest edition stands. */
async function keepText(needs: PublishSummary, { kept }: SummaryAt, edition: number, document: PackDocument): Promise<void> {
  const before = await needs.texts.read(kept.id);
  if (before !== null && before.value.edition > edition) return;
  const { id, belongsTo } = kept;
  await needs.texts.put({ id, belongsTo, version: (before?.version ?? 0) + 1, value: { edition, document } });
}
