/** One thing the app (or a product page) made the platform do. */
export interface LogEntry {
  /** Counts up over the life of the process, so that a reader can ask for what is new. */
  readonly n: number;
  /** Site time, epoch milliseconds. */
  readonly at: number;
  /** The visit or click that led to it, as the pages name it. */
  readonly action: string;
  readonly via: 'bridge' | 'function' | 'page';
  readonly kind: 'rest' | 'invoke' | 'event' | 'queue' | 'schedule' | 'kvs' | 'realtime' | 'csp' | 'bridge';
  readonly what: string;
  readonly status: number;
  readonly ms: number;
  readonly points?: number;
  readonly bytesRead?: number;
  readonly bytesWritten?: number;
  /** Account that it was done as; null is the app itself. */
  readonly user: string | null;
  readonly error?: string;
  /** Console of a function. */
  readonly lines?: readonly string[];
}

export interface Log {
  add(entry: Omit<LogEntry, 'n' | 'at'>): void;
  /** Entries with a number greater than `n`, oldest first. */
  after(n: number): LogEntry[];
}

/** Entries kept; older ones are forgotten. */
const MOST_ENTRIES = 2_000;

export function createLog(now: () => number): Log {
  let entries: LogEntry[] = [];
  let counted = 0;
  return {
    add(entry) {
      counted += 1;
      entries.push({ n: counted, at: now(), ...entry });
      // Cut in large pieces, so that adding stays cheap.
      if (entries.length > 2 * MOST_ENTRIES) entries = entries.slice(-MOST_ENTRIES);
    },
    after: (n) => entries.slice(-MOST_ENTRIES).filter((entry) => entry.n > n),
  };
}
