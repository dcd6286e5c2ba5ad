import { nameAt } from '#contract/jira/names-in';
import type { PersonId } from '#domain/history/issue-key';
import { isShape } from '#domain/history/json-shape';
import type { People } from '../components/surroundings';

/** Jira answers for at most this many accounts at once; small enough for an address. */
const AT_ONCE = 50;
export const LEFT = 'someone who left';

/** Asks Jira for `path` and gives the parsed answer; rejects when there is none. */
export type AskJira = (path: string) => Promise<unknown>;

/** Names that came along with something else need not be asked for. */
export interface PeopleStore extends People {
  know(names: Readonly<Record<string, string>>): void;
}

/**
 * Names by account: asked for in one request for all that a moment of rendering needs, kept while the page is open.
 * An account that Jira does not know, or does not show, is "someone who left". A request that fails may be asked again
 * by the next view that needs the name.
 */
export function peopleStore(ask: AskJira): PeopleStore {
  const names = new Map<string, string>();
  const underWay = new Set<string>();
  const waiting = new Set<string>();
  const listeners = new Set<() => void>();
  let learnt = 0;
  let planned = false;

  const tell = () => {
    learnt += 1;
    for (const listener of listeners) listener();
  };
  const fetchNow = async () => {
    planned = false;
    const ids = [...waiting];
    waiting.clear();
    for (let from = 0; from < ids.length; from += AT_ONCE) await learn(ids.slice(from, from + AT_ONCE));
  };
  const learn = async (ids: readonly string[]) => {
    const query = ids.map((id) => `accountId=${encodeURIComponent(id)}`).join('&');
    try {
      const found = namesIn(await ask(`/rest/api/3/user/bulk?maxResults=${AT_ONCE}&${query}`));
      for (const id of ids) names.set(id, found.get(id) ?? LEFT);
      tell();
    } catch {
      // Names are a help, not the evidence: without an answer they stay unnamed until somebody looks again.
    } finally {
      for (const id of ids) underWay.delete(id);
    }
  };

  return {
    nameOf: (id) => names.get(id) ?? null,
    know(met) {
      for (const [id, name] of Object.entries(met)) names.set(id, name);
      tell();
    },
    ask(ids: readonly PersonId[]) {
      for (const id of ids) {
        if (names.has(id) || underWay.has(id)) continue;
        underWay.add(id);
        waiting.add(id);
      }
      if (waiting.size === 0 || planned) return;
      planned = true;
      queueMicrotask(() => void fetchNow());
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    learnt: () => learnt,
  };
}

function namesIn(answer: unknown): Map<string, string> {
  const names = new Map<string, string>();
  const values = isShape(answer) && Array.isArray(answer.values) ? answer.values : [];
  for (const user of values) {
    if (!isShape(user)) continue;
    const name = nameAt(user);
    if (typeof user.accountId === 'string' && name !== null) names.set(user.accountId, name);
  }
  return names;
}
