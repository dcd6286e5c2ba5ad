import type { Instant } from '#domain/history/instant';
import type { IssueRecord } from '#domain/history/issue-record';
import type { StatusCatalogue } from '#domain/history/status-catalogue';
import type { PageAnswer, SearchAnswer } from '#domain/proof/judge';

/** Counts requests. Called before each one. @throws OutOfRequests when no more may be made: whoever asks stops there. */
export type Spend = () => void;

/** A daily look may ask only so much; what is left waits for the next day. */
export class OutOfRequests extends Error {
  constructor() {
    super('The requests of this run are used up. The rest is looked at tomorrow.');
  }
}

/** The first issue of a project among those asked for. */
export interface FirstIssue {
  readonly project: string;
  readonly created: Instant;
}

/** Later work of a project, read to be measured. */
export type LaterWork =
  | {
      readonly kind: 'read';
      readonly projectId: string | null;
      readonly records: readonly IssueRecord[];
      readonly statuses: StatusCatalogue;
      /** There was more than is read: only what was changed last is there. */
      readonly cut: boolean;
    }
  | { readonly kind: 'refused'; readonly said: string };

/** Jira and Confluence, asked whether a change holds: by the app in the daily look, or as a person who chooses how to verify. */
export interface ProofSource {
  /** How many issues a search finds, about, and the keys of the first few. */
  search(jql: string, spend: Spend): Promise<SearchAnswer>;
  /** The first issue of each project among the first hundred that a search finds, in its order; and whether that was all. */
  firstIssues(
    jql: string,
    spend: Spend,
  ): Promise<{ readonly firsts: readonly FirstIssue[]; readonly all: boolean } | { readonly refused: string }>;
  /** Issues with their histories, the first `most` that a search finds. */
  laterWork(jql: string, most: number, spend: Spend): Promise<LaterWork>;
  /** Pages by their ids, all at once. */
  pages(ids: readonly string[], spend: Spend): Promise<ReadonlyMap<string, PageAnswer>>;
}

/** Which projects Jira shows the person who asks. */
export interface ProjectsShown {
  of(keys: readonly string[]): Promise<ReadonlySet<string>>;
}

/** What a person can choose from. */
export interface ProofChoices {
  /** Fields whose name holds the words. */
  fields(words: string): Promise<readonly { readonly id: string; readonly name: string }[]>;
  /** Pages whose title holds the words; null where there is no Confluence. */
  pages(words: string): Promise<readonly { readonly id: string; readonly title: string; readonly space: string }[] | null>;
}
