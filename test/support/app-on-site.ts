import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { resolver } from '../../src/index';
import { freezeClient } from '../../static/project/src/post-mortems/freeze-client';
import { packClient } from '../../static/project/src/post-mortems/pack-client';
import { postMortemsClient } from '../../static/project/src/post-mortems/post-mortems-client';
import { askingWiki } from '../site/confluence/tests/ask-wiki';
import { createKvs } from '../site/forge/kvs/kvs';
import { parseManifest } from '../site/forge/manifest/read-manifest';
import { unitsOf } from '../site/forge/meter';
import { openStore } from '../site/store/open-store';

interface Wire {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | null;
}
interface Remote {
  readonly type: string;
  readonly remote: string;
  readonly provider?: string;
}
type Handler = (request: unknown, runtime: unknown) => Promise<unknown>;

const platform = globalThis as {
  __forge_fetch__?: (to: Remote, path: string, init: Wire) => Promise<Response>;
  __forge_runtime__?: unknown;
};

/** The clients of the page before the app's own handlers, with the real Forge packages, on the stores of the local site. */
export function appOnSite(now?: () => number) {
  // Tests and benches run from the project's folder.
  const manifest = parseManifest(readFileSync(join(process.cwd(), 'manifest.yml'), 'utf8'));
  const scopes = new Set(manifest.scopes);
  const wiki = askingWiki(undefined, manifest.indexed, now);
  const emptyStore = () => {
    const { database } = openStore({ folder: null });
    return { database, kvs: createKvs({ database, entities: manifest.entities, now: () => 0 }) };
  };
  let store = emptyStore();
  let written = 0;
  let units = 0;
  let confluence = true;
  let refused: string | null = null;
  let calls = 0;

  const carry = async (accountId: string | null, to: Remote, path: string, init: Wire): Promise<Response> => {
    const { method = 'GET', headers = {}, body = null } = init;
    if (to.type === 'kvs') {
      const answer = store.kvs.handle(path, body ?? '');
      written += answer.writtenBytes;
      units += unitsOf(answer.writtenBytes);
      return new Response(answer.body === '' ? null : answer.body, { status: answer.status });
    }
    if (to.remote === 'confluence' && !confluence)
      throw Object.assign(new Error('Authentication Required'), { name: 'NEEDS_AUTHENTICATION_ERR' });
    const [bare = '', query] = path.split('?');
    calls += 1;
    if (refused !== null && bare.endsWith(refused)) return new Response('{}', { status: 403 });
    const product = to.remote === 'jira' ? wiki.jira : wiki.confluence;
    const request = { method, path: bare, query: new URLSearchParams(query), headers, body };
    const answer = await product.handle(request, { accountId: to.provider === 'app' ? null : accountId, scopes });
    return new Response(answer.body === '' ? null : answer.body, { status: answer.status, headers: answer.headers });
  };

  const asking = (accountId: string, extension: object) => async (name: string, payload: Record<string, unknown>) => {
    const proxy = { token: 't', url: 'http://proxy' };
    platform.__forge_runtime__ = { aaid: accountId, proxy, contextAri: 'ari:cloud:jira::site/1' };
    platform.__forge_fetch__ = (to, path, init) => carry(accountId, to, path, init);
    const context = { accountId, siteUrl: 'http://localhost', localId: 'macro-1', extension };
    const asked = { call: { functionKey: name, payload: JSON.parse(JSON.stringify(payload)), jobId: 'j' }, context };
    return (resolver as unknown as Handler)(asked, { principal: { accountId } });
  };

  return {
    wiki,
    kvs: {
      /** Bytes written so far, and the units of 10 KB that the platform counts: each request is rounded up. */
      written: () => written,
      units: () => units,
      /** Every value that is kept, as JSON, by where it is kept. */
      stored: () =>
        new Map(
          (
            store.database.prepare('SELECT space, key, value FROM kvs').all() as { space: string; key: string; value: string }[]
          ).map(({ space, key, value }) => [`${space} ${key}`, value] as const),
        ),
    },
    /** The clients as one person has them on the page of a project. */
    as(accountId: string, projectId = '10100') {
      const invoke = asking(accountId, { project: { id: projectId, key: projectId === '10101' ? 'OPEN' : 'AI' } });
      return { ask: invoke, postMortems: postMortemsClient(invoke), freezes: freezeClient(invoke), packs: packClient(invoke) };
    },
    /** The same person at the macro of a page; `config` is what the page holds as its settings, null where the platform tells none. */
    asAtMacro: (accountId: string, pageId: string, config: object | null) => ({
      ask: asking(accountId, { type: 'macro', content: { id: pageId }, ...(config === null ? {} : { config }) }),
    }),
    /** The same person before a dashboard, which stands in no project. */
    onDashboard: (accountId: string) => ({ ask: asking(accountId, { type: 'jira:dashboardGadget' }) }),
    /** Requests to Jira and Confluence so far. */
    calls: () => calls,
    /** As the platform runs what nobody asked for: triggers and schedules. */
    async unasked<T>(run: () => Promise<T>): Promise<T> {
      platform.__forge_runtime__ = { proxy: { token: 't', url: 'http://proxy' }, contextAri: 'ari:cloud:jira::site/1' };
      platform.__forge_fetch__ = (to, path, init) => carry(null, to, path, init);
      return run();
    },
    /** The same person before the panel of an issue. */
    onIssue: (accountId: string, key: string, projectId = '10100') => ({
      ask: asking(accountId, { project: { id: projectId, key: 'AI' }, issue: { key } }),
    }),
    /** The app is removed and installed again: what it has stored is gone, what it has written into Jira and Confluence is there. */
    reinstall() {
      store = emptyStore();
    },
    /** From now on requests to addresses that end so are refused; null: none is. */
    refuse(end: string | null) {
      refused = end;
    },
    withoutConfluence() {
      confluence = false;
    },
  };
}

/** Takes the platform away again. */
export function leaveSite(): void {
  delete platform.__forge_fetch__;
  delete platform.__forge_runtime__;
}
