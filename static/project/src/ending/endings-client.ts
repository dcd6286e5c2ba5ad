import { type EndPostMortem, type LeftOpen, type PostMortemEnded, parseLeftOpen, parsePostMortemEnded } from '#contract/endings';
import { type PostMortemView, parsePostMortemView } from '#contract/post-mortems';
import type { SummaryStates, WhichSummary } from '#contract/summaries';
import { parseSummaryAnswer, parseSummaryStates } from '#contract/summary-answers';
import type { PackDocument } from '#domain/pack/pack-document';
import { callApp, type InvokeApp } from '../../../shared/src/bridge/call-app';

/** What comes after the meeting of a post-mortem, through the app. Every call rejects when it does not answer. */
export interface EndingsClient {
  /** How the summaries of the project's closed sessions stand. */
  states(): Promise<SummaryStates>;
  /** A summary that stays in Jira, as it was published; null where there is none for this person. */
  published(which: WhichSummary): Promise<PackDocument | null>;
  /** What somebody leaves behind who ends it now. */
  left(postMortemId: string): Promise<LeftOpen>;
  end(asked: EndPostMortem): Promise<PostMortemEnded>;
  reopen(postMortemId: string): Promise<PostMortemView>;
}

export const endingsClient = (invoke: InvokeApp): EndingsClient => ({
  states: () => callApp(invoke, 'summary.states', {}, parseSummaryStates),
  async published(which) {
    const answer = await callApp(invoke, 'summary.read', which, parseSummaryAnswer);
    return answer.kind === 'summary' ? answer.summary.document : null;
  },
  left: (id) => callApp(invoke, 'postmortem.left', { id }, parseLeftOpen),
  end: (asked) => callApp(invoke, 'postmortem.end', asked, parsePostMortemEnded),
  reopen: (id) => callApp(invoke, 'postmortem.reopen', { id }, parsePostMortemView),
});
