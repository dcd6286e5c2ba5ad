import type { IssueKey, PersonId } from '#domain/history/issue-key';
import type { PackDocument } from '#domain/pack/pack-document';
import { alsoTold } from '#domain/post-mortem/telling';
import { isUnderWay } from '#domain/post-mortem/under-way';
import { type NotGoingOut, notGoingOut, overtaken } from '#domain/summary/goes-out';
import type { Summary, SummaryPage, SummaryPlace, SummaryWriting } from '#domain/summary/summary';
import { peopleOf } from './read-summary';
import { amendSummary, type SummaryAt } from './summaries';
import { forgetOtherTexts, keepText, type SummaryTexts } from './summary-text';
import { type TellOfSummary, tellOfSummary } from './tell-of-summary';

export interface KeepPublished extends TellOfSummary, SummaryTexts {}

/** What goes out. */
export interface Publication {
  readonly writing: SummaryWriting;
  /** The revision that the person has read. */
  readonly revision: number;
  readonly document: PackDocument;
  /** The page that holds it by now. Null: it stays in Jira. */
  readonly page: SummaryPage | null;
  /** By which people are told of what stays in Jira; null where the project has none. */
  readonly issue: IssueKey | null;
  /** Tells those again who were told of an earlier edition. */
  readonly tellAgain: boolean;
}

/** What came of a publication: it is out, and why people could not be told of it (in words); or why it is not. */
export type GoneOut =
  | { readonly kind: 'published'; readonly untold: string | null }
  | { readonly kind: 'changed-meanwhile' }
  | { readonly kind: 'being-written' };

/**
 * Keeps what was published and who is told of it, then tells them. The document comes first, so that what is said to be there is there.
 * What stays in Jira goes out by being kept: so it is kept only if it is still what the person has read.
 */
export async function keepPublished(needs: KeepPublished, at: SummaryAt, publication: Publication): Promise<GoneOut> {
  const { writing, revision, document, page, issue, tellAgain } = publication;
  const takeBack = await keepText(needs, at, writing, document);
  const where: SummaryPlace =
    page === null ? { kind: 'jira', issue } : { kind: 'confluence', title: page.title, address: page.address };
  const people = peopleOf(at).filter(({ accountId }) => accountId !== writing.by);
  const fresh = people.filter(({ toldAt }) => toldAt === null).map(({ accountId }) => accountId);
  const judged: { against: NotGoingOut | null } = { against: null };
  const kept = await amendSummary(needs, at, (current) => {
    judged.against = page === null ? notGoingOut(current, revision, writing) : overtaken(current, writing);
    if (judged.against !== null) return null;
    const { request, by, edition, at: now } = writing;
    const firstAt = current.published?.firstAt ?? now;
    const { shared } = at.kept.value;
    return {
      ...withPage(current, page, writing),
      locale: at.locale,
      published: { edition, firstAt, at: now, by, request, revision, where, shared },
      // By mention they have been told already; a message follows, at most once.
      told: alsoTold(current.told, fresh, now, page === null ? 'message' : 'mention'),
    };
  });
  if (judged.against !== null && judged.against !== 'published-already') await takeBack();
  if (judged.against !== null) return outcomeOf(judged.against);
  const told = people.filter(({ toldAt }) => toldAt !== null).map(({ accountId }) => accountId);
  const byMessage: readonly PersonId[] = [...(page === null ? fresh : []), ...(tellAgain ? told : [])];
  const untold = await tellOfSummary(needs, at, { to: byMessage, edition: writing.edition, where, fresh });
  // What is left here goes with the next edition.
  await forgetOtherTexts(needs, { kept }).catch(() => {});
  return { kind: 'published', untold };
}

/** As the person is told who has pressed: pressed twice, it is published all the same. */
export const outcomeOf = (against: NotGoingOut): GoneOut =>
  against === 'published-already' ? { kind: 'published', untold: null } : { kind: against };

/** Earlier pages that are remembered: enough to find them all again. */
const MOST_EARLIER = 20;

/** Where the summary is from now on. A page that was begun and is not known yet stays where it is looked for. */
const withPage = (current: Summary, page: SummaryPage | null, writing: SummaryWriting): Summary => {
  const { place, earlierPages } = current;
  const earlier = (...pages: readonly SummaryPage[]) => [...earlierPages, ...pages].slice(-MOST_EARLIER);
  if (page !== null)
    return place.kind === 'being-written' && isUnderWay(place, writing)
      ? { ...current, earlierPages: earlier(page) }
      : { ...current, place: { ...page, kind: 'in-confluence' }, earlierPages: earlier() };
  if (place.kind !== 'in-confluence') return current;
  const { kind: _, ...left } = place;
  return { ...current, place: { kind: 'not-written' }, earlierPages: earlier(left) };
};
