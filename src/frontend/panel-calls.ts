import {
  type AnswerCheck,
  type DecisionHeard,
  type DecisionOfIssue,
  type FollowedDecisionDefinitions,
  parseDecisionHeard,
  parseDecisionOfIssue,
} from '#contract/followed-decisions';
import type { TellWin, WinDefinitions } from '#contract/wins';
import { asker } from './asker';

/** What the panel asks of the app's back end. Each rejects with a sentence that can be shown. */
export interface PanelCalls {
  ofIssue(): Promise<DecisionOfIssue>;
  answer(asked: AnswerCheck): Promise<DecisionHeard>;
  /** That the decision prevented something. */
  win(asked: TellWin): Promise<DecisionHeard>;
}

type Invoke = (
  name: keyof FollowedDecisionDefinitions | keyof WinDefinitions,
  payload: Record<string, unknown>,
) => Promise<unknown>;

export function panelCalls(invoke: Invoke): PanelCalls {
  const { ask, read } = asker(invoke);
  return {
    ofIssue: async () => read(parseDecisionOfIssue(await ask('decisions.of-issue', {}))),
    answer: async (asked) => read(parseDecisionHeard(await ask('decisions.answer', { ...asked }))),
    win: async (asked) => read(parseDecisionHeard(await ask('decisions.win', { ...asked }))),
  };
}
