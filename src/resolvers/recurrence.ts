import type { Request } from '@forge/resolver';
import type { DecisionsAcross } from '#contract/decisions-across';
import type { DecisionHeard } from '#contract/followed-decisions';
import { projectKeyIn } from '#contract/project-context';
import { type AlikeAnswer, parseAskAlike, parseSayRecurred, parseTakeBack, type RecurredHeard } from '#contract/recurrence';
import { takeBackRecurred } from '#domain/loop/say-recurred';
import { causesAlike } from '#usecases/causes-alike';
import { decisionsAcross } from '#usecases/decisions-across';
import { intoSession } from '#usecases/into-session';
import { sayRecurred } from '#usecases/say-recurred';
import { speakOfDecision } from '#usecases/speak-of-decision';
import { forFollowing, forRecurrence, forSessions } from '../compose';
import { inProject, nothing } from './in-project';
import { inSession } from './in-session';

/** `causes.alike`: what had fixed before what a topic is now found to be, for those who take part. */
export const alikeCauses = inSession(parseAskAlike, async (visitor, asked): Promise<AlikeAnswer> => {
  const room = await intoSession(forSessions, visitor, asked);
  return { alike: await causesAlike(forRecurrence, room, asked.topic) };
});

/** `decisions.recurred`: that it came back, that it is not the same, or neither after all. */
export const recurredDecision = inSession(
  parseSayRecurred,
  async (visitor, asked): Promise<RecurredHeard> =>
    sayRecurred(forRecurrence, await intoSession(forSessions, visitor, asked), asked),
);

/** `decisions.take-back`: what somebody has confirmed, taken back where the old decision is. */
export const takeBackComeback = inProject(
  parseTakeBack,
  (caller, { id, ...of }): Promise<DecisionHeard> =>
    speakOfDecision(forFollowing, caller, id, (followed, speaking) => takeBackRecurred(followed, of, speaking)),
);

/** `decisions.across`: what decisions of other teams have to say here. */
export const acrossDecisions = (request: Request<unknown>): Promise<DecisionsAcross> =>
  inProject(nothing, (caller) => decisionsAcross(forRecurrence, { ...caller, projectKey: projectKeyIn(request.context) }))(
    request,
  );
