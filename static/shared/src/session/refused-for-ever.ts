/**
 * So often something fails by itself, while other calls are answered, before it counts as refused for ever. A call that is merely lost
 * now and then does not fail so often in a row.
 */
const FAILURES = 5;

/** Tells what the server will never take from what it does not get at the moment. */
export interface RefusedForEver {
  /**
   * A call failed.
   * @param sent what was in it: only what goes by itself can be to blame.
   * @param heard how many other calls the server has answered so far.
   * @returns whether that is to be set aside, so that the rest can go on.
   */
  failed(sent: readonly string[], heard: number): boolean;
  /** A call was answered. */
  answered(): void;
}

export function refusedForEver(): RefusedForEver {
  let last: { readonly name: string; readonly heard: number; readonly failures: number } | null = null;
  return {
    failed([name, ...others], heard) {
      if (name === undefined || others.length > 0) return false;
      if (last?.name !== name) last = { name, heard, failures: 0 };
      // While nothing else is answered either, the server is away.
      else if (heard > last.heard) last = { name, heard, failures: last.failures + 1 };
      return last.failures >= FAILURES;
    },
    answered() {
      last = null;
    },
  };
}
