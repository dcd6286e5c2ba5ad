/** A request that Jira refuses, with its status and the two kinds of messages that Jira's error body has. */
export class RestProblem extends Error {
  constructor(
    readonly status: number,
    readonly errorMessages: readonly string[],
    readonly errors: Readonly<Record<string, string>> = {},
  ) {
    super([...errorMessages, ...Object.entries(errors).map(([field, problem]) => `${field}: ${problem}`)].join(' '));
    this.name = 'RestProblem';
  }
}

export const badRequest = (...messages: string[]) => new RestProblem(400, messages);
export const fieldProblem = (errors: Readonly<Record<string, string>>) => new RestProblem(400, [], errors);
export const forbidden = (message: string) => new RestProblem(403, [message]);
export const issueNotFound = () => new RestProblem(404, ['Issue does not exist or you do not have permission to see it.']);

/** Jira's error body as JSON text. */
export function errorBody(errorMessages: readonly string[], errors: Readonly<Record<string, string>> = {}): string {
  return JSON.stringify({ errorMessages, errors });
}
