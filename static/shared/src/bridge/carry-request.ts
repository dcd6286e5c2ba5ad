import type { HttpAnswer, HttpAsk } from '#contract/jira/http';

export type Carried = { readonly ok: true; readonly answer: HttpAnswer } | { readonly ok: false; readonly message: string };

/** The bridge has no way to call a request off; after this long an answer is not waited for any more. */
const LONGEST_WAIT = 90_000;

/**
 * Carries a request to Jira over the bridge, as the viewer. Never rejects: a request that does not come back says so.
 * @param request `requestJira` of the bridge; loaded when first needed, because the bridge package throws where there is no bridge.
 */
export async function carryRequest({ method, path, body }: HttpAsk, request: typeof overBridge = overBridge): Promise<Carried> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<Carried>((resolve) => {
    timer = setTimeout(() => resolve({ ok: false, message: `no answer within ${LONGEST_WAIT / 1000} seconds` }), LONGEST_WAIT);
  });
  const headers = { accept: 'application/json', ...(body === null ? {} : { 'content-type': 'application/json' }) };
  const carried = request(path, { method, headers, ...(body === null ? {} : { body }) }).then(answered, (error: unknown) => ({
    ok: false as const,
    message: error instanceof Error ? error.message : String(error),
  }));
  return Promise.race([carried, tooLong]).finally(() => clearTimeout(timer));
}

async function overBridge(path: string, init: RequestInit): Promise<Response> {
  const { requestJira } = await import('@forge/bridge');
  return requestJira(path, init);
}

async function answered(response: Response): Promise<Carried> {
  try {
    const headers: Record<string, string> = {};
    response.headers.forEach((value, name) => {
      headers[name.toLowerCase()] = value;
    });
    return { ok: true, answer: { status: response.status, headers, text: await response.text() } };
  } catch (error) {
    return { ok: false, message: error instanceof Error ? error.message : String(error) };
  }
}
