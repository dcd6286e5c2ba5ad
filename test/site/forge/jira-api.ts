/** What the platform asks of the Jira of this site; `test/site/jira` is one. */
export interface JiraApi {
  handle(request: JiraRequest, caller: JiraCaller): Promise<JiraAnswer>;
}

export interface JiraRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Record<string, string>;
  readonly body: string | null;
}

export interface JiraCaller {
  /** null is the app itself. */
  readonly accountId: string | null;
  readonly scopes: ReadonlySet<string> | 'all';
}

export interface JiraAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string;
  /** REST points that Atlassian would take for this request. */
  readonly points: number;
}
