import type { IssueKey } from '#domain/history/issue-key';
import type { ItemId } from '#domain/session/ids';
import { DeskRefused, type IssueDesk } from '#ports/issue-desk';
import { decisionIssueId } from './decision-issues';
import { type DecisionsOfProject, decisionShown, type ShownDecision } from './decisions-of-project';
import { isFollowed, zoneOf } from './follow-decision';
import { postMortemShown } from './post-mortem-of-decision';
import { proofShown } from './proof-shown';

export interface DecisionOfIssue extends DecisionsOfProject {
  readonly desk: Pick<IssueDesk, 'look'>;
}

/**
 * The decision that an issue is for, as the person who asks sees the issue.
 * @returns null where it is for none, where its decision is not known, or where Jira does not show the issue.
 */
export async function decisionOfIssue(needs: DecisionOfIssue, accountId: string, key: IssueKey): Promise<ShownDecision | null> {
  const issue = await needs.desk.look(key).catch((refusal: unknown) => {
    if (refusal instanceof DeskRefused) return null;
    throw refusal;
  });
  if (issue?.mark == null) return null;
  const kept = await needs.decisionIssues.read(decisionIssueId(issue.mark.postMortem, issue.mark.decision as ItemId));
  // A copy of an issue can bear the mark of the one it was copied from.
  if (!isFollowed(kept) || kept.value.followed.outset.issueId !== issue.id) return null;
  const postMortem = await postMortemShown(needs, kept);
  const told = await proofShown(needs, [kept.value]);
  return decisionShown(needs, kept, postMortem, accountId, await zoneOf(needs, kept), told);
}
