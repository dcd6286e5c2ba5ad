import { at, listAt, textAt } from './read';

/** What the site answered when it refused, in its own words. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly messages: readonly string[],
    readonly fields: ReadonlyMap<string, string> = new Map(),
  ) {
    super([...messages, ...fields.values()].join(' '));
    this.name = 'Refused';
  }
}

let action = 'Open the site';

/** Says what the person is doing; every request from now on is booked under it in the log and the meter. */
export function nameAction(text: string): void {
  // A header holds Latin-1 only.
  action = text.replace(/[^\x20-\x7e\xa0-\xff]/g, '?');
}

/** The headers of every request of the product pages. */
export function siteHeaders(body: boolean, as = action): Record<string, string> {
  return { accept: 'application/json', 'x-site-action': as, ...(body ? { 'content-type': 'application/json' } : {}) };
}

function refusal(status: number, body: unknown): Refused {
  const single = textAt(body, 'message') ?? textAt(body, 'error', 'message') ?? textAt(body, 'error');
  const messages = listAt(body, 'errorMessages').filter((line): line is string => typeof line === 'string');
  const errors = at(body, 'errors');
  // Confluence sends a list of errors with titles, Jira an object of fields.
  messages.push(...listAt(body, 'errors').flatMap((one) => textAt(one, 'title') ?? []));
  const fields = new Map<string, string>();
  for (const [name, text] of Object.entries(
    typeof errors === 'object' && errors !== null && !Array.isArray(errors) ? errors : {},
  ))
    fields.set(name, String(text));
  if (messages.length === 0 && fields.size === 0) messages.push(single ?? plainWords(status));
  return new Refused(status, messages, fields);
}

function plainWords(status: number): string {
  if (status === 401) return 'You are not logged in.';
  if (status === 403) return 'You do not have permission for this.';
  if (status === 404) return 'It does not exist, or you do not have permission to see it.';
  if (status === 429) return 'The site asks to slow down. Try again in a moment.';
  return `The site answered with status ${status}.`;
}

/**
 * One request to the site.
 * @throws {Refused} when the site answers with an error, or with status 0 when it cannot be reached
 */
export async function ask(
  method: string,
  path: string,
  body?: unknown,
  as = action,
  more: Record<string, string> = {},
): Promise<unknown> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  const response = await fetch(path, { method, headers: { ...siteHeaders(body !== undefined, as), ...more }, ...sent }).catch(
    () => {
      throw new Refused(0, ['The site cannot be reached. Check that it is still running, then try again.']);
    },
  );
  const text = await response.text().catch(() => '');
  let answer: unknown = null;
  try {
    answer = text === '' ? null : JSON.parse(text);
  } catch {
    answer = { message: text.slice(0, 300) };
  }
  if (!response.ok) throw refusal(response.status, answer);
  return answer;
}

export function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
