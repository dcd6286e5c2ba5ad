import type { KeptRecord, RecordStore } from '#ports/record-store';

/** A store that forgets when it goes; keeps to the same contract as the real one. */
export function recordsInMemory<T>(kept: readonly KeptRecord<T>[] = []): RecordStore<T> {
  const records = new Map(kept.map((record) => [record.id, record]));
  return {
    read: async (id) => records.get(id) ?? null,
    listOf: async (belongsTo) => [...records.values()].filter((record) => record.belongsTo === belongsTo),
    all: async () => [...records.values()],
    found: async (belongsTo) => ({
      records: [...records.values()].filter((record) => belongsTo === null || record.belongsTo === belongsTo),
      unreadable: [],
    }),
    put: async (record) => {
      if ((records.get(record.id)?.version ?? 0) !== record.version - 1) return 'changed-meanwhile';
      // What is kept is a copy, as it is after a way through JSON.
      records.set(record.id, structuredClone(record));
      return 'kept';
    },
    remove: async (id, version) => {
      const now = records.get(id);
      if (now !== undefined && now.version !== version) return 'changed-meanwhile';
      records.delete(id);
      return 'removed';
    },
  };
}
