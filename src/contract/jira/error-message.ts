const LONGEST = 300;

/** What Jira says in an error body: `errorMessages`, then `errors` by field, or a gateway's `message`. Empty when it says nothing readable. */
export function errorMessageIn(text: string): string {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return '';
  }
  if (typeof body !== 'object' || body === null) return '';
  const { errorMessages, errors, message } = body as Record<string, unknown>;
  const general = Array.isArray(errorMessages) ? errorMessages.filter((line) => typeof line === 'string') : [];
  const byField =
    typeof errors === 'object' && errors !== null
      ? Object.entries(errors).map(([field, problem]) => `${field}: ${String(problem)}`)
      : [];
  const said = [...general, ...byField].join(' ') || (typeof message === 'string' ? message : '');
  return said.length > LONGEST ? `${said.slice(0, LONGEST - 1)}…` : said;
}
