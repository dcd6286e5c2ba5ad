import type { IndexedProperty } from '../../forge/manifest/manifest';
import type { ProductCaller, ProductEvent } from '../../forge/product-api';
import { createInbox, type Inbox } from '../../inbox/inbox';
import { createJira, type Jira } from '../../jira/jira';
import { memoryKeep } from '../../jira/memory-keep';
import { NOW, smallSeed } from '../../jira/tests/small-seed';
import type { Keep } from '../../store/keep';
import { type Confluence, createConfluence } from '../confluence';
import { smallWiki } from './small-wiki';

export interface Told {
  readonly status: number;
  /** Parsed body, null without one. A test looks into it as it pleases. */
  // biome-ignore lint/suspicious/noExplicitAny: an answer's shape is what the tests are about; each states what it expects.
  readonly json: any;
  readonly points: number;
  readonly headers: Record<string, string>;
  readonly events: readonly ProductEvent[];
}

export interface AskingWiki {
  readonly confluence: Confluence;
  readonly jira: Jira;
  readonly inbox: Inbox;
  ask(method: string, address: string, body?: unknown, caller?: string | ProductCaller | null): Promise<Told>;
  /** Writes a page in the space TEAM and gives its id. */
  write(title: string, over?: Record<string, unknown>, caller?: string): Promise<string>;
  /** Writes a new version of a page over the one with this number. */
  rewrite(id: string, over: { title: string; after: number; body?: object }, caller?: string | ProductCaller): Promise<Told>;
}

export const bodyOf = (document: object) => ({ representation: 'atlas_doc_format', value: JSON.stringify(document) });
export const appWith = (...scopes: string[]): ProductCaller => ({ accountId: null, scopes: new Set(scopes) });

/** A Confluence with the small wiki and the people of Jira's small seed, asked as Ada unless told otherwise. */
export function askingWiki(
  keep: Keep = memoryKeep(),
  indexed: readonly IndexedProperty[] = [],
  now: () => number = () => NOW,
): AskingWiki {
  const inbox = createInbox(keep, now);
  const ground = { keep, now, notify: inbox.add, indexed };
  const jira = createJira(ground);
  const confluence = createConfluence({ ...ground, people: jira });
  if (confluence.isEmpty) {
    jira.loadSeed(smallSeed());
    confluence.loadSeed(smallWiki());
  }
  const ask: AskingWiki['ask'] = async (method, address, body, caller = 'ada') => {
    const [path = '', query] = address.split('?');
    const answer = await confluence.handle(
      { method, path, query: new URLSearchParams(query), headers: {}, body: body === undefined ? null : JSON.stringify(body) },
      typeof caller === 'string' ? { accountId: caller, scopes: 'all' } : caller,
    );
    return { events: [], ...answer, json: answer.body === '' ? null : JSON.parse(answer.body) };
  };
  return {
    confluence,
    jira,
    inbox,
    ask,
    async write(title, over = {}, caller = 'ada') {
      const sent = { spaceId: '501', status: 'current', title, body: bodyOf({ type: 'doc', version: 1, content: [] }), ...over };
      const { status, json } = await ask('POST', '/wiki/api/v2/pages', sent, caller);
      if (status !== 200) throw new Error(`${title}: ${JSON.stringify(json)}`);
      return json.id;
    },
    rewrite: (id, { title, after, body = { type: 'doc', version: 1, content: [] } }, caller = 'ada') =>
      ask(
        'PUT',
        `/wiki/api/v2/pages/${id}`,
        { id, status: 'current', title, body: bodyOf(body), version: { number: after + 1, message: 'Again' } },
        caller,
      ),
  };
}
