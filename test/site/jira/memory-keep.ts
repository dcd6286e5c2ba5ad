import type { Keep } from '../store/keep';

/** A keep that forgets with the process: for tests, and for a site that is not to leave anything behind. */
export function memoryKeep(): Keep {
  const tables = new Map<string, Map<string, string>>();
  const tableOf = (name: string) => {
    let table = tables.get(name);
    if (!table) {
      table = new Map();
      tables.set(name, table);
    }
    return table;
  };
  return {
    all: (name) => [...tableOf(name)],
    put: (name, key, json) => void tableOf(name).set(key, json),
    putMany(name, entries) {
      for (const [key, json] of entries) tableOf(name).set(key, json);
    },
    delete: (name, key) => void tableOf(name).delete(key),
  };
}
