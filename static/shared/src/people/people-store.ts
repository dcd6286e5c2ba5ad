import { nameAt } from '#contract/jira/names-in';
import type { PersonId } from '#domain/history/issue-key';
import { isShape } from '#domain/history/json-shape';
import type { People } from '../components/surroundings';

/** Jira answers for at most this many accounts at once; small enough for an address. */
const AT_ONCE = 50;
export const LEFT = 'someone who left';

/** Asks Jira for `path` and gives the parsed answer; rejects when there is none. */
export type AskJira = (path: string) => Promise<unknown>;

/** A product will not tell names to whoever looks, however often it is asked. */
export class NamesRefused extends Error {
  override readonly name = 'NamesRefused';
}

/** What else a page has for names. */
interface OtherWays {
  /** Names by account from somewhere else, for those whom Jira does not tell. Rejects when there is no answer. */
  readonly elsewhere?: (ids: readonly PersonId[]) => Promise<ReadonlyMap<string, string>>;
  /** What stands for whoever nobody knows, in the viewer's language. */
  readonly left?: () => string;
  /** What stands for somebody whose name is refused to the viewer. */
  readonly unnamed?: () => string;
}

/** Names that came along with something else need not be asked for. */
export interface PeopleStore extends People {
  know(names: Readonly<Record<string, string>>): void;
}

/**
 * Names by account: asked for in one request for all that a moment of rendering needs, kept while the page is open.
 * An account that nobody asked knows, or shows, is "someone who left". A request that fails may be asked again
 * by the next view that needs the name; one that is refused is not.
 */
export function peopleStore(ask: AskJira, ways: OtherWays = {}): PeopleStore {
  const { elsewhere, left = () => LEFT, unnamed = left } = ways;
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
  const inJira = async (ids: readonly string[]) => {
    const query = ids.map((id) => `accountId=${encodeURIComponent(id)}`).join('&');
    return namesIn(await ask(`/rest/api/3/user/bulk?maxResults=${AT_ONCE}&${query}`));
  };
  const namesFor = async (ids: readonly string[]): Promise<ReadonlyMap<string, string>> => {
    if (elsewhere === undefined) return inJira(ids);
    const known = await inJira(ids).catch(() => null);
    const missing = ids.filter((id) => !known?.has(id)) as PersonId[];
    if (missing.length === 0) return known ?? new Map();
    // Names that Jira tells are worth having without the others.
    const others = await elsewhere(missing).catch((problem: unknown) => {
      if (known === null) throw problem;
      return new Map<string, string>();
    });
    return new Map([...(known ?? []), ...others]);
  };
  const learn = async (ids: readonly string[]) => {
    try {
      const found = await namesFor(ids);
      for (const id of ids) names.set(id, found.get(id) ?? left());
      tell();
    } catch (problem) {
      // Names are a help, not the evidence: without an answer they stay unnamed until somebody looks again.
      if (!(problem instanceof NamesRefused)) return;
      for (const id of ids) names.set(id, unnamed());
      tell();
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
