import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createKvs } from '../site/forge/kvs/kvs';
import { parseManifest } from '../site/forge/manifest/read-manifest';
import { openStore } from '../site/store/open-store';

interface Wire {
  readonly body: string;
}

const platform = globalThis as {
  __forge_fetch__?: (to: { readonly type: string }, path: string, init: Wire) => Promise<Response>;
  __forge_runtime__?: unknown;
};

/** The store of the local site with the entities of the app's own manifest, under the real @forge/kvs. */
export function kvsOfTheApp() {
  // Tests and benches run from the project's folder.
  const { entities } = parseManifest(readFileSync(join(process.cwd(), 'manifest.yml'), 'utf8'));
  const { database } = openStore({ folder: null });
  const kvs = createKvs({ database, entities, now: () => 0 });
  let unwell: string | null = null;
  let unanswered: string | null = null;
  let publish: (channel: string, payload: unknown) => void = () => {};
  platform.__forge_runtime__ = { appContext: { installationId: 'installation-1' }, lambdaContext: {}, realtime: {} };
  platform.__forge_fetch__ = async ({ type }, path, { body }) => {
    if (type === 'realtime') return realtimeAnswer(body, publish);
    if (path === unwell)
      return new Response(JSON.stringify({ code: 'UNKNOWN', message: 'The store is unwell' }), { status: 500 });
    const answer =
      unanswered === null ? kvs.handle(path, body) : batchWithout(unanswered, body, (rest) => kvs.handle(path, rest));
    return new Response(answer.body === '' ? null : answer.body, { status: answer.status });
  };
  return {
    /** Every value that is kept, of entities and plain ones. */
    dump: () => database.prepare('SELECT space, key, value FROM kvs').all() as { space: string; key: string; value: string }[],
    /** Where what functions publish goes. */
    realtime(to: (channel: string, payload: unknown) => void) {
      publish = to;
    },
    /** The platform refuses all requests of this path from now on. */
    unwellAt(path: string) {
      unwell = path;
    },
    /** In batches the platform does nothing for keys with these letters from now on, and says so; null: it does again. */
    unwellFor(letters: string | null) {
      unanswered = letters;
    },
  };
}

/** A batch of which some keys fail; every other request as it is. */
function batchWithout(
  letters: string,
  body: string,
  handle: (body: string) => { readonly status: number; readonly body: string },
): { readonly status: number; readonly body: string } {
  const items: unknown = JSON.parse(body);
  if (!Array.isArray(items)) return handle(body);
  const fails = (item: { readonly key: string }) => item.key.includes(letters);
  const rest = items.filter((item) => !fails(item));
  const answer = rest.length === 0 ? { successfulKeys: [], failedKeys: [] } : JSON.parse(handle(JSON.stringify(rest)).body);
  const error = { code: 'UNKNOWN', message: 'The store is unwell' };
  const failed = items.filter(fails).map(({ key }) => ({ key, error }));
  return { status: 200, body: JSON.stringify({ ...answer, failedKeys: [...answer.failedKeys, ...failed] }) };
}

/** Takes the platform away again. */
export function leaveKvs(): void {
  delete platform.__forge_fetch__;
  delete platform.__forge_runtime__;
}

/** What the platform answers to the two mutations of @forge/realtime. */
function realtimeAnswer(body: string, publish: (channel: string, payload: unknown) => void): Response {
  const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, string> };
  if (query.startsWith('mutation publishRealtimeChannel')) {
    publish(variables.name as string, JSON.parse(variables.payload as string));
    return ecosystem({ publishRealtimeChannel: { eventId: 'e', eventTimestamp: '0' } });
  }
  const expiresAt = Math.floor(Date.now() / 1_000) + 900;
  const claims = { channel: { name: variables.channelName }, permissions: ['subscribe', 'publish'], exp: expiresAt };
  const jwt = `h.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.s`;
  return ecosystem({ signRealtimeToken: { forgeRealtimeToken: { jwt, expiresAt }, errors: null, success: true } });
}

const ecosystem = (answer: unknown) => new Response(JSON.stringify({ data: { ecosystem: answer } }), { status: 200 });
