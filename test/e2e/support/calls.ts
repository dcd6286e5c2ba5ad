import type { Request } from 'playwright-core';
import type { Person } from './browser';

/** What a page asks of the app, or tells the others by a hint. Who asks comes from the platform, beside this. */
export function saidIn(request: Request): {
  readonly functionKey?: string;
  readonly payload?: unknown;
  readonly eventPayload?: unknown;
} {
  return /\/_site\/(invoke|realtime\/publish)$/.test(request.url()) ? (request.postDataJSON() ?? {}) : {};
}

/** Lets one call of the app reach the server and loses its answer. */
export async function answerLost(person: Person, call: string): Promise<{ readonly tries: () => number }> {
  let tries = 0;
  await person.page.route('**/_site/invoke', async (route) => {
    if (!(route.request().postData() ?? '').includes(call)) return route.fallback();
    tries += 1;
    if (tries > 1) return route.fallback();
    await route.fetch();
    return route.abort();
  });
  return { tries: () => tries };
}
