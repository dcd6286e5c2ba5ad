import type { KeptReading } from '#domain/reading/kept-reading';

/** Whose result it is. What one person may see is never shown to another, and project ids are unique within one site only. */
export interface Owner {
  readonly cloudId: string;
  readonly viewer: string;
  readonly projectId: string;
}

/** Keeps the results of reads between visits. Every call may find nothing to work with, and none of them fails. */
export interface ReadingKeep<R, S> {
  /** What is kept; null where nothing is, or where it is of another format. */
  load(owner: Owner): Promise<KeptReading<R, S> | null>;
  /** @param changed ids of the issues that came, changed or went since what is kept; null: take it as all. */
  save(owner: Owner, reading: KeptReading<R, S>, changed: ReadonlySet<string> | null): Promise<void>;
  drop(owner: Owner): Promise<void>;
}

/** Where storage is refused (private window, partitioned frame): every visit is a first one. */
export function keepNothing<R, S>(): ReadingKeep<R, S> {
  return { load: async () => null, save: async () => {}, drop: async () => {} };
}
