import type { Keep } from '../store/keep';

/** A gadget of the app on the site's dashboard. */
export interface Gadget {
  readonly id: string;
  readonly moduleKey: string;
  /** What its settings saved; null before they did. */
  readonly configuration: Readonly<Record<string, unknown>> | null;
}

/** The one dashboard of the site, which everybody sees and may change. */
export interface Dashboard {
  readonly id: string;
  readonly name: string;
  gadgets(): readonly Gadget[];
  add(moduleKey: string): Gadget;
  /** False where there is no such gadget. */
  configure(id: string, configuration: Readonly<Record<string, unknown>>): boolean;
  remove(id: string): boolean;
}

const TABLE = 'site.gadget';
const FIRST_ID = 10_000;

export function openDashboard(keep: Keep): Dashboard {
  const gadgets = new Map([...keep.all(TABLE)].map(([id, json]) => [id, JSON.parse(json) as Gadget]));
  const put = (gadget: Gadget): Gadget => {
    gadgets.set(gadget.id, gadget);
    keep.put(TABLE, gadget.id, JSON.stringify(gadget));
    return gadget;
  };
  return {
    id: String(FIRST_ID),
    name: 'Team dashboard',
    gadgets: () => [...gadgets.values()].sort((a, b) => Number(a.id) - Number(b.id)),
    add(moduleKey) {
      const id = String(Math.max(FIRST_ID, ...[...gadgets.keys()].map(Number)) + 1);
      return put({ id, moduleKey, configuration: null });
    },
    configure(id, configuration) {
      const gadget = gadgets.get(id);
      if (gadget) put({ ...gadget, configuration });
      return gadget !== undefined;
    },
    remove(id) {
      keep.delete(TABLE, id);
      return gadgets.delete(id);
    },
  };
}
