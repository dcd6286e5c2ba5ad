import type { LocalSite } from '../../e2e/support/local-site';

/** What the site counts of its channels. */
export interface ChannelMeter {
  readonly realtime: { readonly operations: number };
}

/** How many realtime operations there were by when. */
interface Count {
  readonly at: number;
  readonly operations: number;
}

/**
 * Counts realtime operations in every second of the people's time.
 * @param second how long such a second takes, milliseconds
 */
export function operationsEach(where: LocalSite, second: number) {
  const counts: Count[] = [];
  let last: Promise<unknown> = Promise.resolve();
  const count = async () => {
    const { realtime } = (await where.control('GET', 'meter')) as ChannelMeter;
    counts.push({ at: performance.now(), operations: realtime.operations });
  };
  const timer = setInterval(() => {
    last = last.then(count).catch(() => {});
  }, second);
  return {
    async stop(): Promise<readonly number[]> {
      clearInterval(timer);
      await last;
      return rates(counts, second);
    },
  };
}

/** Operations a second between two counts; a count that came late stands for the longer time. */
export const rates = (counts: readonly Count[], second: number): readonly number[] =>
  counts.slice(1).map(({ at, operations }, n) => {
    const before = counts[n] as Count;
    return ((operations - before.operations) * second) / Math.max(second, at - before.at);
  });
