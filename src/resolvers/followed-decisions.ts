import type { Request } from '@forge/resolver';
import {
  type DecisionHeard,
  type DecisionOfIssue,
  type DecisionsOfProject,
  parseAnswerCheck,
  parseChooseNext,
  parseConfirmCheck,
  parseTellWhy,
  parseWhichDecision,
} from '#contract/followed-decisions';
import { parseIssueContext } from '#contract/issue-context';
import type { PersonId } from '#domain/history/issue-key';
import { answerCheck, chooseNextStep } from '#domain/loop/answer-check';
import { confirmCheck } from '#domain/loop/confirm-check';
import { tellWhyDropped, tellWhyMoved } from '#domain/loop/tell-why';
import { decisionOfIssue } from '#usecases/decision-of-issue';
import { decisionsOfProject } from '#usecases/decisions-of-project';
import { lookAgain, speakOfDecision } from '#usecases/speak-of-decision';
import { forFollowing } from '../compose';
import { inProject, nothing } from './in-project';

/** `decisions.list`: the decisions of the project whose issues the viewer may see. */
export const listDecisions = inProject(
  nothing,
  async (caller): Promise<DecisionsOfProject> => ({
    ...(await decisionsOfProject(forFollowing, caller)),
    viewer: caller.accountId as PersonId,
    now: forFollowing.now(),
  }),
);

/** `decisions.of-issue`: for the panel of an issue, which Jira has shown this person. */
export const decisionOfTheIssue = async ({ context }: Request<unknown>): Promise<DecisionOfIssue> => {
  const { accountId, key } = parseIssueContext(context);
  const decision = await decisionOfIssue(forFollowing, accountId, key);
  return decision === null ? { kind: 'none' } : { kind: 'decision', decision, viewer: accountId as PersonId };
};

/** `decisions.look`: the issue read now. */
export const lookAtDecision = inProject(
  parseWhichDecision,
  (caller, { id }): Promise<DecisionHeard> => lookAgain(forFollowing, caller, id),
);

/** `decisions.answer`: a verdict on a check that is due. */
export const answerCheckOf = inProject(
  parseAnswerCheck,
  (caller, { id, ...answer }): Promise<DecisionHeard> =>
    speakOfDecision(forFollowing, caller, id, (followed, speaking) => answerCheck(followed, answer, speaking)),
);

/** `decisions.confirm`: a second person's word on it. */
export const confirmCheckOf = inProject(
  parseConfirmCheck,
  (caller, { id, ...word }): Promise<DecisionHeard> =>
    speakOfDecision(forFollowing, caller, id, (followed, speaking) => confirmCheck(followed, word, speaking)),
);

/** `decisions.next`: what is to follow when it has drifted. */
export const chooseNextOf = inProject(
  parseChooseNext,
  (caller, { id, ...choice }): Promise<DecisionHeard> =>
    speakOfDecision(forFollowing, caller, id, (followed, speaking) => chooseNextStep(followed, choice, speaking)),
);

/** `decisions.why`: why a date was moved, or why it was closed without the change. */
export const tellWhyOf = inProject(
  parseTellWhy,
  (caller, { id, of, at, reason }): Promise<DecisionHeard> =>
    speakOfDecision(forFollowing, caller, id, (followed, speaking) =>
      of === 'move'
        ? tellWhyMoved(followed, { move: at, reason }, speaking)
        : tellWhyDropped(followed, { closing: at, reason }, speaking),
    ),
);
