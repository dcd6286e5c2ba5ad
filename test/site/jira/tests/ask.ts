import type { ProductEvent } from '../../forge/product-api';
import { type Caller, createJira, type Jira } from '../jira';
import { memoryKeep } from '../memory-keep';
import type { Seed } from '../seed';
import { NOW, smallSeed } from './small-seed';

export interface Told {
  readonly status: number;
  /** Parsed body, null without one. A test looks into it as it pleases. */
  // biome-ignore lint/suspicious/noExplicitAny: an answer's shape is what the tests are about; each states what it expects.
  readonly json: any;
  readonly points: number;
  readonly headers: Record<string, string>;
  readonly events: readonly ProductEvent[];
}

export interface Asking {
  readonly jira: Jira;
  ask(method: string, path: string, body?: unknown, caller?: string | Caller | null): Promise<Told>;
  /** Keys that a query finds, in its order. */
  keys(jql: string, accountId?: string): Promise<string[]>;
  /** Moves site time on by so many milliseconds. */
  wait(ms: number): void;
}

/** A Jira in memory with the small seed, asked as Ada unless told otherwise. */
export function asking(seed: Seed = smallSeed()): Asking {
  let now = NOW;
  const jira = createJira({ keep: memoryKeep(), now: () => now });
  jira.loadSeed(seed);
  const ask: Asking['ask'] = async (method, address, body, caller = 'ada') => {
    const [path = '', query] = address.split('?');
    const answer = await jira.handle(
      { method, path, query: new URLSearchParams(query), headers: {}, body: body === undefined ? null : JSON.stringify(body) },
      typeof caller === 'string' ? { accountId: caller, scopes: 'all' } : caller,
    );
    return { ...answer, json: answer.body === '' ? null : JSON.parse(answer.body) };
  };
  return {
    jira,
    ask,
    async keys(jql, accountId) {
      const { status, json } = await ask('POST', '/rest/api/3/search/jql', { jql, fields: ['key'], maxResults: 5000 }, accountId);
      if (status !== 200) throw new Error(`${jql}: ${JSON.stringify(json)}`);
      return json.issues.map((issue: { key: string }) => issue.key);
    },
    wait(ms) {
      now += ms;
    },
  };
}
