import { type IssueMade, type IssuesOfDecisions, parseIssueMade, parseIssuesOfDecisions } from '#contract/decision-issues';
import type { WhichSession } from '#contract/sessions';
import type { FieldAnswer } from '#domain/decision-issue/create-field';
import type { IssueKey } from '#domain/history/issue-key';
import type { ItemId } from '#domain/session/ids';
import { callApp, type InvokeApp } from '../../../shared/src/bridge/call-app';

/** The app's back end, for one session. */
export interface AppOfSession extends WhichSession {
  readonly invoke: InvokeApp;
}

/** What an issue is created with, besides what the decision itself says. */
export interface CreateWith {
  readonly projectId: string;
  readonly typeId: string;
  /** By field id. */
  readonly answers: Readonly<Record<string, FieldAnswer>>;
  readonly unassigned: boolean;
  /** BCP 47. */
  readonly locale: string;
}

/** The issues of the decisions of one session. Every call rejects when the app does not answer: it is then not known what was done. */
export interface IssuesClient {
  issues(): Promise<IssuesOfDecisions>;
  create(decisionId: ItemId, how: CreateWith): Promise<IssueMade>;
  take(decisionId: ItemId, key: IssueKey): Promise<IssueMade>;
}

export function issuesClient({ invoke, postMortemId, number }: AppOfSession): IssuesClient {
  const which = { postMortemId, number };
  return {
    issues: () => callApp(invoke, 'decision.issues', which, parseIssuesOfDecisions),
    create: (decisionId, how) => callApp(invoke, 'decision.create', { ...which, decisionId, ...how }, parseIssueMade),
    take: (decisionId, key) => callApp(invoke, 'decision.take', { ...which, decisionId, key }, parseIssueMade),
  };
}
