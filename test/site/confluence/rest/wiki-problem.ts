/** A request that Confluence refuses. */
export class WikiProblem extends Error {
  override readonly name = 'WikiProblem';
  constructor(
    readonly status: number,
    message: string,
    readonly code: string = CODES[status] ?? 'INTERNAL_SERVER_ERROR',
  ) {
    super(message);
  }
}

const CODES: Readonly<Record<number, string>> = {
  400: 'INVALID_REQUEST_PARAMETER',
  401: 'UNAUTHORIZED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  413: 'REQUEST_TOO_LARGE',
  501: 'NOT_SERVED',
};

export const badRequest = (message: string) => new WikiProblem(400, message);
export const notServed = (what: string) => new WikiProblem(501, `The local site does not serve ${what}.`);
/** Confluence does not tell what is not there from what one may not see or change. */
export const notFound = (what: string) =>
  new WikiProblem(404, `${what} could not be found, or you do not have permission for it.`);

/** Confluence's error body as JSON text: version 1 and version 2 write different ones. */
export function problemBody({ status, code, message }: Pick<WikiProblem, 'status' | 'code' | 'message'>, path: string): string {
  if (path.startsWith('/wiki/api/v2/')) return JSON.stringify({ errors: [{ status, code, title: message, detail: null }] });
  return JSON.stringify({
    statusCode: status,
    data: { authorized: status !== 401 && status !== 403, valid: status !== 400, errors: [], successful: false },
    message,
  });
}
