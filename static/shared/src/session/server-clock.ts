import type { Instant, Milliseconds } from '#domain/history/instant';
import { type DeskClock, inTime } from './desk-clock';

/** One clock for everybody: the server's, as far as its answers tell it. */
export interface ServerClock {
  now(): Instant;
  /** An answer that was asked for and came at these times of the browser told this time of the server. */
  heard(sent: Instant, came: Instant, told: Instant): void;
}

/** What the server's clock is ahead of the browser's: somewhere between two bounds. */
interface Ahead {
  readonly least: Milliseconds;
  readonly most: Milliseconds;
}

/** @param local the browser's clock, which may be wrong by days. */
export function serverClock(local: () => Instant): ServerClock {
  let known: Ahead | null = null;
  return {
    now: () => local() + (known === null ? 0 : (known.least + known.most) / 2),
    heard(sent, came, told) {
      const one = { least: told - came, most: told - sent };
      const both: Ahead =
        known === null ? one : { least: Math.max(one.least, known.least), most: Math.min(one.most, known.most) };
      // Where they leave nothing between them, the browser's clock was set meanwhile: only the new answer counts.
      known = both.least <= both.most ? both : one;
    },
  };
}

/** Calls the app and takes the server's time from its answer. Rejects where none comes in time. */
export const timedBy =
  (clock: DeskClock, server: ServerClock) =>
  async <T extends { readonly now: Instant }>(call: () => Promise<T>): Promise<T> => {
    const sent = clock.now();
    const told = await inTime(clock, call());
    server.heard(sent, clock.now(), told.now);
    return told;
  };
