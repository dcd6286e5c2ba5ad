import type { HttpBindings } from '@hono/node-server';
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { ContextTokenError } from '../forge/context/context-token';
import { ModuleNotFound } from '../forge/context/standing';
import { FaultRuleError } from '../forge/faults';
import { ConnectionCut } from '../forge/product-gateway';
import { RealtimeRefusal } from '../forge/realtime/realtime-refusal';
import { TooManyStops } from '../step-clock';

/** A wrong request to the site's own routes. */
export class BadRequest extends Error {
  override readonly name = 'BadRequest';
}

export const problem = (c: Context, status: ContentfulStatusCode, name: string, message: string) =>
  c.json({ error: { name, message } }, status, { 'cache-control': 'no-store' });

/** Turns what a route threw into an answer that names it. A cut connection gets half of one. */
export function answerError(error: Error, c: Context): Response {
  if (error instanceof ConnectionCut) return cutOff(c);
  if (error instanceof ContextTokenError) return problem(c, 401, error.name, error.message);
  if (error instanceof RealtimeRefusal) return problem(c, error.status as ContentfulStatusCode, error.name, error.code);
  if (error instanceof ModuleNotFound) return problem(c, 404, error.name, error.message);
  if (error instanceof BadRequest || error instanceof FaultRuleError || error instanceof TooManyStops)
    return problem(c, 400, error.name, error.message);
  console.error(error);
  return problem(c, 500, error.name, `The site failed at ${c.req.method} ${c.req.path}: ${error.message}`);
}

/**
 * Breaks off in the middle of an answer. Before its first byte would not do: a browser quietly repeats a request when a
 * connection that was in use before ends without a word, and the app would never see the fault.
 */
function cutOff(c: Context): Response {
  const outgoing = (c.env as Partial<HttpBindings> | undefined)?.outgoing;
  if (outgoing && 'writeHead' in outgoing) {
    outgoing.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
    outgoing.write('{', () => outgoing.destroy());
  }
  return RESPONSE_ALREADY_SENT;
}

/** The JSON object that a request carries. @throws BadRequest. */
export async function bodyOf(c: Context): Promise<Record<string, unknown>> {
  try {
    const body: unknown = await c.req.json();
    if (typeof body === 'object' && body !== null && !Array.isArray(body)) return body as Record<string, unknown>;
  } catch {
    // Told below, in the same words as for a body that is no object.
  }
  throw new BadRequest('The request must carry a JSON object.');
}
