/** A value that is kept, with the number of the change that made it; 1 is the first. */
export interface KeptRecord<T> {
  readonly id: string;
  /** The project or post-mortem (by id) that it is a part of. */
  readonly belongsTo: string;
  readonly version: number;
  readonly value: T;
}

/** A record that is stored and cannot be read: by another version of the app, or damaged. */
export interface UnreadableRecord {
  readonly id: string;
  /** In words for the log of the app. */
  readonly problem: string;
}

export interface FoundRecords<T> {
  readonly records: readonly KeptRecord<T>[];
  readonly unreadable: readonly UnreadableRecord[];
}

/** Keeps records of one kind, each changed only against the version that was read. */
export interface RecordStore<T> {
  /** @returns the record as it stands, or null when there is none. */
  read(id: string): Promise<KeptRecord<T> | null>;
  /** Every record of a project or post-mortem, in no promised order. One written a moment ago may still be missing. */
  listOf(belongsTo: string): Promise<readonly KeptRecord<T>[]>;
  /** Every record there is, whatever it belongs to; for what looks after all of them. */
  all(): Promise<readonly KeptRecord<T>[]>;
  /** The same, of one project or post-mortem or (null) of all, where a record that cannot be read must not keep the others from being read. */
  found(belongsTo: string | null): Promise<FoundRecords<T>>;
  /**
   * Keeps the record only if what is kept is still one version older (nothing kept counts as version 0).
   * @returns whether it was kept. A rival's change leaves everything as it was.
   */
  put(record: KeptRecord<T>): Promise<'kept' | 'changed-meanwhile'>;
  /** Removes the record if it still has this version. What is gone already counts as removed. */
  remove(id: string, version: number): Promise<'removed' | 'changed-meanwhile'>;
}
