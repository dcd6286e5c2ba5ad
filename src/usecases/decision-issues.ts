import type { DecisionIssue } from '#domain/decision-issue/decision-issue';
import type { ItemId } from '#domain/session/ids';
import type { Decision } from '#domain/session/items';
import type { PageBinding } from '#domain/session/page-standing';
import type { Session } from '#domain/session/session';
import type { IssueDesk } from '#ports/issue-desk';
import type { KeptRecord, RecordStore } from '#ports/record-store';
import { openSession, type Room, type Sessions } from './into-session';

export interface DecisionIssues extends Pick<Sessions, 'postMortems' | 'sessions' | 'now'> {
  /** They belong to the project of their post-mortem. */
  readonly decisionIssues: RecordStore<DecisionIssue>;
  /** By the id of the page; they belong to their post-mortem. */
  readonly pages: Pick<RecordStore<PageBinding>, 'listOf'>;
  readonly desk: IssueDesk;
}

/** Under which id a decision and its issue are kept: the meeting and its follow-up speak of the same decision. */
export const decisionIssueId = (postMortemId: string, decisionId: ItemId): string => `${postMortemId}.${decisionId}`;

export interface Decidedly {
  readonly session: Session;
  readonly decision: Decision;
}

/** A decision of a session as it stands now; null where there is none of that id. */
export async function decisionIn(needs: DecisionIssues, room: Room, id: ItemId): Promise<Decidedly | null> {
  const { session } = await openSession(needs, room);
  const decision = session.items.decisions.find((one) => one.id === id);
  return decision === undefined ? null : { session, decision };
}

/** The page that the session of a post-mortem is held on; the first one bound where there are several. Null where there is none. */
export async function pageOf({ pages }: DecisionIssues, postMortemId: string): Promise<string | null> {
  const bound = await pages.listOf(postMortemId);
  return [...bound].sort((a, b) => a.value.at - b.value.at)[0]?.id ?? null;
}

/** How the issue of a decision leads back to the page that it was taken on. */
export interface PageOfSession {
  readonly title: string;
  /** Null where nobody knows where the site is. */
  readonly addressOf: (pageId: string) => string | null;
}

/** @param siteUrl where the site is, without a slash at the end. The address needs neither the page's space nor its title. */
export const pageOfSession = ({ postMortem }: Room, siteUrl: string | null): PageOfSession => ({
  title: postMortem.value.title,
  addressOf: (pageId) => (siteUrl === null ? null : `${siteUrl}/wiki/pages/viewpage.action?pageId=${pageId}`),
});

/** What is kept of the decisions of a post-mortem, in no promised order. One that cannot be read says so when somebody asks for it alone. */
export async function decisionIssuesOf(
  { decisionIssues }: DecisionIssues,
  room: Room,
): Promise<readonly KeptRecord<DecisionIssue>[]> {
  const { id, belongsTo } = room.postMortem;
  return (await decisionIssues.found(belongsTo)).records.filter(({ value }) => value.postMortemId === id);
}
