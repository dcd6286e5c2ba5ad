import type { Milliseconds } from '#domain/history/instant';

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Requests under way at one time: enough to hide the way to the site, few enough to stay under its burst limits. */
export const MOST_UNDER_WAY = 4;

/** Issues whose histories one request may ask for (Jira's limit of `changelog/bulkfetch`). */
export const HISTORY_BATCH = 1000;

/** Issues asked for by id in one search, so that the query stays short. */
export const CHOSEN_BATCH = 100;

/**
 * How far before the watermark a delta begins. Jira's search is fed a little later than its database and takes whole minutes;
 * an issue read twice costs nothing, because its `updated` tells that it is the same.
 */
export const WATERMARK_SLACK: Milliseconds = 5 * MINUTE;

/** What is taken off the browser's clock where the site does not tell its own. */
export const CLOCK_SLACK: Milliseconds = 10 * MINUTE;

/** A read longer than this looks once at once for what changed meanwhile. */
export const LONG_READ: Milliseconds = MINUTE;

/** Fields and statuses older than this are read again as soon as something has changed; a quiet project costs nothing. */
export const REGISTRY_AGE: Milliseconds = 24 * 60 * MINUTE;

/** Attempts at one page without being told, before the read stops and waits for a person. */
export const MOST_ATTEMPTS = 6;

/** Times that one page is put off because the site asked to slow down. */
export const MOST_SLOWED = 20;

/** Times that an errand begins anew because its page token was forgotten. */
export const MOST_RESTARTS = 3;

const FIRST_BACKOFF: Milliseconds = SECOND;
const LONGEST_BACKOFF: Milliseconds = MINUTE;
const SHORTEST_WAIT: Milliseconds = 250;

/**
 * How long to wait before the next attempt: exponential with full jitter, so that many browsers do not come back at one moment.
 * @param attempt how often it failed running, from 1.
 * @param chance in [0, 1).
 */
export function backoff(attempt: number, chance: number): Milliseconds {
  const ceiling = Math.min(LONGEST_BACKOFF, FIRST_BACKOFF * 2 ** attempt);
  return SHORTEST_WAIT + Math.floor(chance * (ceiling - SHORTEST_WAIT));
}
