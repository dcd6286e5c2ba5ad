/**
 * Named tables of JSON texts: all that the products of the local site need to survive a restart.
 * Reading is whole tables at start, writing is one entry or many; what is asked of the data in between is answered from memory.
 */
export interface Keep {
  /** Every entry of a table as `[key, json]`, in the order of the keys. An unknown table is an empty one. */
  all(table: string): Iterable<[key: string, json: string]>;
  /** Writes one entry, replacing an earlier one. */
  put(table: string, key: string, json: string): void;
  /** Writes many entries in one transaction: all of them or none. */
  putMany(table: string, entries: Iterable<readonly [key: string, json: string]>): void;
  /** Forgets one entry; a missing one is no error. */
  delete(table: string, key: string): void;
}
