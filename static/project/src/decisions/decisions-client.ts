import {
  type AnswerCheck,
  type ChooseNext,
  type ConfirmCheck,
  type DecisionHeard,
  type DecisionsOfProject,
  parseDecisionHeard,
  parseDecisionsOfProject,
  type TellWhy,
  type WhichDecision,
} from '#contract/followed-decisions';
import type { LookAtKickOff, ProveCheck } from '#contract/proofs';
import type { TakeBack } from '#contract/recurrence';
import type { TakeBackWin, TellWin } from '#contract/wins';
import { callApp, type InvokeApp } from '../../../shared/src/bridge/call-app';

export interface DecisionsClient {
  list(): Promise<DecisionsOfProject>;
  /** Has the issue read now. */
  look(which: WhichDecision): Promise<DecisionHeard>;
  answer(asked: AnswerCheck): Promise<DecisionHeard>;
  confirm(asked: ConfirmCheck): Promise<DecisionHeard>;
  next(asked: ChooseNext): Promise<DecisionHeard>;
  why(asked: TellWhy): Promise<DecisionHeard>;
  win(asked: TellWin): Promise<DecisionHeard>;
  unwin(asked: TakeBackWin): Promise<DecisionHeard>;
  /** What the viewer has confirmed, taken back. */
  takeBack(asked: TakeBack): Promise<DecisionHeard>;
  prove(asked: ProveCheck): Promise<DecisionHeard>;
  kickOff(asked: LookAtKickOff): Promise<DecisionHeard>;
}

/** The decisions of the project, through the app. @throws Error of the app, or naming the field of an answer that cannot be read. */
export function decisionsClient(invoke: InvokeApp): DecisionsClient {
  const hear = (name: string) => (asked: object) => callApp(invoke, name, asked, parseDecisionHeard);
  return {
    list: () => callApp(invoke, 'decisions.list', {}, parseDecisionsOfProject),
    look: hear('decisions.look'),
    answer: hear('decisions.answer'),
    confirm: hear('decisions.confirm'),
    next: hear('decisions.next'),
    why: hear('decisions.why'),
    win: hear('decisions.win'),
    unwin: hear('decisions.unwin'),
    takeBack: hear('decisions.take-back'),
    prove: hear('decisions.prove'),
    kickOff: hear('decisions.kick-off'),
  };
}
