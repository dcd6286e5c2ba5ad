import { decisionInEvent } from '#contract/issue-changed';
import { followDecision } from '#usecases/follow-decision';
import { tellState } from '#usecases/tell-state';
import { forFollowing } from '../compose';

/**
 * The issue of a decision was changed or deleted. Events may be late, doubled, unordered or lost: each is only a hint to read the issue
 * now, and the daily sweep makes good for those that never came.
 */
export async function decisionIssueChanged(event: unknown): Promise<void> {
  const id = decisionInEvent(event);
  if (id === null) return;
  await followDecision(forFollowing, id);
  await tellState(forFollowing, id);
}
