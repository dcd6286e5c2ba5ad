import type { IssueKey } from '#domain/history/issue-key';
import { isShape } from '#domain/history/json-shape';

/** Asks Jira as the viewer: a GET, or a POST where there is a body. Rejects when there is no answer. */
export type AskIssues = (path: string, body?: object) => Promise<unknown>;

/** What is known of an issue's summary: its words, that this person may not see it, or nothing yet. */
export type Summary = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'no-permission' } | null;

/** Summaries of issues as they are today, read as the viewer: a snapshot keeps none. */
export interface SummariesStore {
  of(key: IssueKey): Summary;
  /** Asks for those that are not known yet. */
  ask(keys: readonly IssueKey[]): void;
  subscribe(changed: () => void): () => void;
  learnt(): number;
}

/** Jira gives at most this many issues at once. */
const AT_ONCE = 100;
/** Rows come onto the screen one after the other; so long they are waited for. */
const GATHER_MS = 60;

/**
 * All that comes onto the screen within a moment is asked for in one request. An issue that does not come back may not be seen by this
 * person, or is gone: its key stands alone. A request that fails may be asked again by the next view that needs it.
 */
export function summariesStore(ask: AskIssues): SummariesStore {
  const known = new Map<IssueKey, Summary>();
  const underWay = new Set<IssueKey>();
  const waiting = new Set<IssueKey>();
  const listeners = new Set<() => void>();
  let learnt = 0;

  const learn = async (keys: readonly IssueKey[]) => {
    try {
      const found = summariesIn(await ask('/rest/api/3/issue/bulkfetch', { issueIdsOrKeys: keys, fields: ['summary'] }));
      for (const key of keys) {
        const text = found.get(key);
        known.set(key, text === undefined ? { kind: 'no-permission' } : { kind: 'text', text });
      }
      learnt += 1;
      for (const listener of listeners) listener();
    } catch {
      // The facts do not need the words: until somebody looks again the keys stand alone.
    } finally {
      for (const key of keys) underWay.delete(key);
    }
  };
  const fetchNow = () => {
    const keys = [...waiting];
    waiting.clear();
    for (let from = 0; from < keys.length; from += AT_ONCE) void learn(keys.slice(from, from + AT_ONCE));
  };

  return {
    of: (key) => known.get(key) ?? null,
    ask(keys) {
      const planned = waiting.size > 0;
      for (const key of keys) {
        if (known.has(key) || underWay.has(key)) continue;
        underWay.add(key);
        waiting.add(key);
      }
      if (waiting.size > 0 && !planned) setTimeout(fetchNow, GATHER_MS);
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    learnt: () => learnt,
  };
}

function summariesIn(answer: unknown): ReadonlyMap<string, string> {
  const summaries = new Map<string, string>();
  const issues = isShape(answer) && Array.isArray(answer.issues) ? answer.issues : [];
  for (const issue of issues) {
    if (!isShape(issue) || typeof issue.key !== 'string' || !isShape(issue.fields)) continue;
    if (typeof issue.fields.summary === 'string') summaries.set(issue.key, issue.fields.summary);
  }
  return summaries;
}
