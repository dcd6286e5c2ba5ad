import { whatDecisionLacks } from '#domain/decision/what-decision-lacks';
import { type Decided, markOf, nameOf } from '#domain/decision-issue/decision-issue';
import type { IssueKey } from '#domain/history/issue-key';
import type { ItemId } from '#domain/session/ids';
import { DeskRefused } from '#ports/issue-desk';
import { claimDecision, giveBack, keepMade, setLinks } from './claim-decision';
import { decidedOf, type IssueOutcome, refusedByJira, refusedFor } from './create-decision-issue';
import { type Decidedly, type DecisionIssues, decisionIn, pageOfSession } from './decision-issues';
import { type FollowDecisions, followDecision } from './follow-decision';
import type { Room } from './into-session';

export type TakeDecisionIssue = DecisionIssues & FollowDecisions;

export interface TakeAsked {
  readonly decisionId: ItemId;
  readonly key: IssueKey;
  readonly siteUrl: string | null;
}

/**
 * Makes an issue that is there already the issue of a decision: the person who asks may edit it, and it is no other decision's.
 * @throws Error when Jira did not answer; it can be asked for again in two minutes.
 */
export async function takeDecisionIssue(needs: TakeDecisionIssue, room: Room, asked: TakeAsked): Promise<IssueOutcome> {
  const found = await decisionIn(needs, room, asked.decisionId);
  if (found === null) return refusedFor({ why: 'no-such-decision' });
  const decided = decidedOf(found.decision);
  if (decided === null) return { kind: 'not-ripe', lacks: whatDecisionLacks(found.decision) };
  try {
    return await take(needs, room, asked, { found, decided });
  } catch (refusal) {
    if (refusal instanceof DeskRefused) return refusedByJira(refusal);
    throw refusal;
  }
}

async function take(
  needs: TakeDecisionIssue,
  room: Room,
  asked: TakeAsked,
  { found, decided }: { readonly found: Decidedly; readonly decided: Decided },
): Promise<IssueOutcome> {
  const issue = await needs.desk.look(asked.key);
  const mark = nameOf({ postMortemId: room.postMortem.id, decisionId: asked.decisionId });
  if (issue.mark !== null && (issue.mark.postMortem !== mark.postMortem || issue.mark.decision !== mark.decision))
    return refusedFor({ why: 'of-another-decision', key: issue.key });
  // Its checks would count from a day on which nobody had decided anything.
  if (issue.closed) return refusedFor({ why: 'closed-already', key: issue.key });
  const claimed = await claimDecision(needs, room, found, decided);
  if (claimed.kind === 'busy') return claimed;
  if (claimed.kind === 'made')
    return claimed.made.issueId === issue.id
      ? { kind: 'made', made: claimed.made, missing: [] }
      : refusedFor({ why: 'has-its-issue', key: claimed.made.key });
  try {
    await needs.desk.mark(issue, markOf(claimed.kept.value, 'taken'));
  } catch (refusal) {
    if (refusal instanceof DeskRefused) await giveBack(needs, claimed.kept);
    throw refusal;
  }
  const { kept, made } = await keepMade(needs, claimed.kept, { issue, how: 'taken', by: room.you, links: claimed.links });
  const linked = await setLinks(needs, kept, made, pageOfSession(room, asked.siteUrl));
  // It had an owner and a day of its own, and marking it is no change that an event would tell of.
  // Should Jira fail at it, the issue is taken all the same, and the daily look reads it.
  await followDecision(needs, kept.id).catch(() => null);
  return { kind: 'made', made: linked, missing: [] };
}
