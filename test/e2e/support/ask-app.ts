import type { LocalSite } from './local-site';
import { as } from './post-mortems';

const MODULE = 'post-mortem-page';

/** What the platform hands to a page of the app: who looks, and in which project. */
export async function contextToken(site: LocalSite, accountId: string, projectKey: string): Promise<string> {
  const opened = await as(site, accountId, 'POST', '/_site/module', { moduleKey: MODULE, projectKey });
  return (opened as { contextToken: string }).contextToken;
}

/** Calls the app as a page of it would, past everything that a page would not send. @throws Error with what the app says. */
export async function askApp<T = unknown>(
  site: LocalSite,
  { accountId, token }: { readonly accountId: string; readonly token: string },
  call: string,
  payload: object = {},
): Promise<T> {
  const answer = await as(site, accountId, 'POST', '/_site/invoke', { contextToken: token, functionKey: call, payload });
  return (answer as { body: T }).body;
}
