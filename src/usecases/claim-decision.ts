import { claimOn } from '#domain/decision-issue/claim';
import { type Decided, type DecisionIssue, type Making, nameOf, type WantedLink } from '#domain/decision-issue/decision-issue';
import { summaryOf } from '#domain/decision-issue/issue-fields';
import { linksOf } from '#domain/decision-issue/links-of';
import { dateOfDay, dayAt } from '#domain/history/calendar-date';
import type { Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import { startFollowing } from '#domain/loop/followed';
import { causeOf } from '#domain/recurrence/cause-of';
import type { ItemId } from '#domain/session/ids';
import type { Session } from '#domain/session/session';
import { DeskRefused, type MadeIssue } from '#ports/issue-desk';
import type { KeptRecord } from '#ports/record-store';
import { type Decidedly, type DecisionIssues, decisionIssueId, type PageOfSession, pageOf } from './decision-issues';
import type { Room } from './into-session';

export type Made = Making & { readonly kind: 'made' };

export type Claimed =
  /** It is this caller's to make; `kept` says so in storage. */
  | { readonly kind: 'ours'; readonly kept: KeptRecord<DecisionIssue>; readonly links: readonly WantedLink[] }
  | { readonly kind: 'made'; readonly kept: KeptRecord<DecisionIssue>; readonly made: Made }
  | { readonly kind: 'busy'; readonly by: PersonId; readonly until: Instant };

/** The issue that a decision has already; null while it has none. */
export async function madeBefore(
  { decisionIssues }: DecisionIssues,
  { postMortem }: Room,
  decisionId: ItemId,
): Promise<{ readonly kept: KeptRecord<DecisionIssue>; readonly made: Made } | null> {
  const kept = await decisionIssues.read(decisionIssueId(postMortem.id, decisionId));
  return kept?.value.making.kind === 'made' ? { kept, made: kept.value.making } : null;
}

/**
 * Makes sure that nobody else makes an issue for the decision meanwhile. Where an earlier try ended without a word, its issue is looked
 * for first, by its mark.
 */
export async function claimDecision(
  needs: DecisionIssues,
  room: Room,
  { session, decision }: Decidedly,
  decided: Decided,
): Promise<Claimed> {
  const { decisionIssues, desk, now } = needs;
  const postMortemId = room.postMortem.id;
  const id = decisionIssueId(postMortemId, decision.id);
  const before = await decisionIssues.read(id);
  const at = now();
  const claim = claimOn(before?.value ?? null, at);
  if (claim.kind === 'busy') return claim;
  if (claim.kind === 'made' && before !== null) return { kind: 'made', kept: before, made: claim.made };
  const value: DecisionIssue = {
    postMortemId,
    decisionId: decision.id,
    decided,
    ...causePart(session, decision.topic),
    making: { kind: 'being-made', by: room.you, at },
    postMortemTitle: room.postMortem.value.title,
    followed: null,
  };
  const kept = { id, belongsTo: room.postMortem.belongsTo, version: (before?.version ?? 0) + 1, value };
  // Somebody was quicker by a moment: what they have done now says what comes of it.
  if ((await decisionIssues.put(kept)) === 'changed-meanwhile') return claimDecision(needs, room, { session, decision }, decided);
  const links = linksOf(session, decision, await pageOf(needs, postMortemId));
  if (claim.kind !== 'unsure') return { kind: 'ours', kept, links };
  const lost = await desk.marked(nameOf(value));
  if (lost === null) return { kind: 'ours', kept, links };
  const by = before?.value.making.by ?? room.you;
  return { kind: 'made', ...(await keepMade(needs, kept, { issue: lost, how: 'created', by, links })) };
}

/** What the topic of a decision is found to be, for what is found later to be compared with (S1-81). */
const causePart = (session: Session, topic: ItemId | null): Pick<DecisionIssue, 'cause'> => {
  const cause = topic === null ? null : causeOf(session, topic);
  return cause === null ? {} : { cause };
};

/** Gives the decision back, so that it can be tried again at once: Jira said no and made nothing. */
export async function giveBack({ decisionIssues }: DecisionIssues, { id, version }: KeptRecord<DecisionIssue>): Promise<void> {
  await decisionIssues.remove(id, version);
}

/** Keeps that the issue is made. A rival who took it for lost has found the same issue by its mark. */
export async function keepMade(
  { decisionIssues, now }: DecisionIssues,
  kept: KeptRecord<DecisionIssue>,
  { issue, how, by, links }: { issue: MadeIssue; how: Made['how']; by: PersonId; links: readonly WantedLink[] },
): Promise<{ readonly kept: KeptRecord<DecisionIssue>; readonly made: Made }> {
  const at = now();
  const made: Made = { kind: 'made', how, issueId: issue.id, key: issue.key, by, at, unlinked: links };
  const { decided, making } = kept.value;
  // What an issue went through before it was taken is not the decision's; one that was made for it has no past before the claim.
  const from = how === 'created' ? making.at : at;
  const followed = startFollowing({
    ...{ issueId: issue.id, key: issue.key, summary: summaryOf(decided.text), owner: decided.owner, due: decided.due, from },
    // The owner's own day is told by the first reading.
    on: dateOfDay(dayAt(from, 0)),
  });
  const next = { ...kept, version: kept.version + 1, value: { ...kept.value, making: made, followed } };
  if ((await decisionIssues.put(next)) === 'kept') return { kept: next, made };
  const rival = await decisionIssues.read(kept.id);
  if (rival?.value.making.kind === 'made') return { kept: rival, made: rival.value.making };
  throw new Error(`${issue.key} was made, but this could not be kept. Press again in two minutes: the issue will be found.`);
}

/** Sets the links that are still wanted, one after another; what Jira refuses stays wanted. An issue that is gone or hidden counts as set. */
export async function setLinks(
  { decisionIssues, desk }: DecisionIssues,
  kept: KeptRecord<DecisionIssue>,
  made: Made,
  page: PageOfSession,
): Promise<Made> {
  if (made.unlinked.length === 0) return made;
  const issue = { id: made.issueId, key: made.key };
  const left: WantedLink[] = [];
  for (const link of made.unlinked) {
    try {
      if (link.kind === 'issue') await desk.relate(issue, link.key);
      else {
        const address = page.addressOf(link.pageId);
        if (address === null) left.push(link);
        else await desk.linkPage(issue, { pageId: link.pageId, title: page.title, address });
      }
    } catch (refusal) {
      // The issue is made: a link that could not be set is no reason to say that it was not.
      if (!(refusal instanceof DeskRefused) || !refusal.gone) left.push(link);
    }
  }
  const next: Made = { ...made, unlinked: left };
  if (left.length === made.unlinked.length) return next;
  await decisionIssues.put({ ...kept, version: kept.version + 1, value: { ...kept.value, making: next } });
  return next;
}
