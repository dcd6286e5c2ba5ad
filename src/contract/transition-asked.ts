import type { IssueKey } from '#domain/history/issue-key';
import { shapeAt } from '#domain/history/json-shape';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { issueKeyAt } from '#domain/post-mortem/parse-post-mortem';

/** What a workflow validator answers Jira; the message is shown where the transition is not allowed. */
export interface TransitionAllowed {
  readonly result: boolean;
  readonly errorMessage?: string;
}

/** The issue that is about to make a transition, from what Jira gives a validator's function. */
export const parseTransitionAsked = (raw: unknown): Parsed<IssueKey> =>
  parsed(() => issueKeyAt(shapeAt(shapeAt(raw, 'asked').issue, 'issue').key, 'issue.key'));
