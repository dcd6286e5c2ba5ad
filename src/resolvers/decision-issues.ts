import type { Request } from '@forge/resolver';
import {
  type IssueMade,
  type IssueStanding,
  type IssuesOfDecisions,
  parseCreateIssue,
  parseTakeIssue,
} from '#contract/decision-issues';
import { parseWhichSession } from '#contract/session-asks';
import { siteUrlIn } from '#contract/site-url';
import { CLAIM_LASTS } from '#domain/decision-issue/claim';
import type { Making } from '#domain/decision-issue/decision-issue';
import type { ItemId } from '#domain/session/ids';
import { createDecisionIssue, type IssueOutcome } from '#usecases/create-decision-issue';
import { decisionIssuesOf } from '#usecases/decision-issues';
import { intoSession } from '#usecases/into-session';
import { takeDecisionIssue } from '#usecases/take-decision-issue';
import { forDecisionIssues, forFollowing, forSessions } from '../compose';
import { inSession } from './in-session';

/** `decision.issues`: which decisions of a post-mortem have their issue, for those who take part. */
export const issuesOfDecisions = inSession(parseWhichSession, async (visitor, asked): Promise<IssuesOfDecisions> => {
  const room = await intoSession(forSessions, visitor, asked);
  const kept = await decisionIssuesOf(forDecisionIssues, room);
  return { issues: kept.map(({ value }) => standingOf(value.decisionId, value.making)), now: forDecisionIssues.now() };
});

/** `decision.create`: the issue of one decision, made as the person who asks. */
export const createIssueOfDecision = (request: Request<unknown>): Promise<IssueMade> =>
  inSession(parseCreateIssue, async (visitor, asked) => {
    const room = await intoSession(forSessions, visitor, asked);
    return told(
      asked.decisionId,
      await createDecisionIssue(forDecisionIssues, room, { ...asked, siteUrl: siteUrlIn(request.context) }),
    );
  })(request);

/** `decision.take`: an issue that is there becomes that of the decision. */
export const takeIssueForDecision = (request: Request<unknown>): Promise<IssueMade> =>
  inSession(parseTakeIssue, async (visitor, asked) => {
    const room = await intoSession(forSessions, visitor, asked);
    return told(asked.decisionId, await takeDecisionIssue(forFollowing, room, { ...asked, siteUrl: siteUrlIn(request.context) }));
  })(request);

const told = (decisionId: ItemId, outcome: IssueOutcome): IssueMade =>
  outcome.kind === 'made' ? { kind: 'made', issue: standingOf(decisionId, outcome.made), missing: outcome.missing } : outcome;

const standingOf = (decisionId: ItemId, making: Making): IssueStanding => {
  if (making.kind === 'being-made')
    return { decisionId, standing: { kind: 'being-made', by: making.by, until: making.at + CLAIM_LASTS } };
  const { how, issueId, key, unlinked } = making;
  return { decisionId, standing: { kind: 'made', how, issueId, key, unlinked: unlinked.length } };
};
