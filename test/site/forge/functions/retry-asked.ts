import { isRecord } from '../manifest/yaml-value';
import type { FunctionFailure } from './function-failure';

/** That a function is to be run again, in milliseconds of the site's clock, and what it is then told of why. */
export interface RetryAsked {
  readonly waitMs: number;
  readonly retryReason: string;
  readonly retryData: unknown;
}

/** A longer wait is lowered to it (async-events-api, product_events). */
const LONGEST_WAIT_S = 900;
/** More is not sent along. */
const LARGEST_DATA = 4 * 1024;

/** What a function returned that wants to be run again, or null: `new InvocationError(...)` of `@forge/events` turns into this. */
export function retryAsked(value: unknown): RetryAsked | null {
  if (!isRecord(value) || value._retry !== true) return null;
  const { retryAfter, retryReason, retryData } = isRecord(value.retryOptions) ? value.retryOptions : {};
  const seconds = typeof retryAfter === 'number' && retryAfter > 0 ? Math.min(retryAfter, LONGEST_WAIT_S) : 0;
  return {
    waitMs: seconds * 1_000,
    retryReason: typeof retryReason === 'string' ? retryReason : 'FUNCTION_RETRY_REQUEST',
    // Only an object arrives (ECO-734).
    ...(isRecord(retryData) && Buffer.byteLength(JSON.stringify(retryData)) <= LARGEST_DATA
      ? { retryData }
      : { retryData: null }),
  };
}

const BY_PLATFORM: Readonly<Record<string, string>> = {
  FunctionTimeout: 'FUNCTION_TIME_OUT',
  FunctionOutOfMemory: 'FUNCTION_OUT_OF_MEMORY',
};

/** A function that could not say so, because it ran out of time or memory, is run again by the platform; one that threw is not. */
export function retryAfterFailure({ name }: FunctionFailure): RetryAsked | null {
  const retryReason = BY_PLATFORM[name];
  return retryReason === undefined ? null : { waitMs: 0, retryReason, retryData: null };
}
