import { type CommitmentsAnswer, parseCommitmentsAnswer } from '#contract/commitments';
import type { HowItWent, OwnCommitment } from '#domain/commitment/own-commitment';
import { callApp, type InvokeApp } from '../../../shared/src/bridge/call-app';

/** The viewer's own sentences. Every call rejects when the app does not answer. */
export interface CommitmentsClient {
  mine(): Promise<CommitmentsAnswer>;
  answer(to: OwnCommitment, how: HowItWent, sentence: string): Promise<CommitmentsAnswer>;
}

/** @param here the post-mortem that the page in Confluence is bound to; null on the page of a project in Jira. */
export const commitmentsClient = (invoke: InvokeApp, here: string | null): CommitmentsClient => ({
  mine: () => callApp(invoke, 'commitments.mine', { here }, parseCommitmentsAnswer),
  answer: ({ postMortem, number }, how, sentence) =>
    callApp(invoke, 'commitments.answer', { here, postMortemId: postMortem.id, number, how, sentence }, parseCommitmentsAnswer),
});
