import type { Instant, Milliseconds } from '#domain/history/instant';

/** Somebody who has not come back by then has given up, or the answer was lost. */
export const UNDER_WAY: Milliseconds = 120_000;

/** A press of the button that writes a page, and when. */
interface Press {
  readonly request: string;
  readonly at: Instant;
}

/** Whether another press is at it while this one comes. */
export const isUnderWay = (claim: Press, press: Press): boolean =>
  claim.request !== press.request && claim.at > press.at - UNDER_WAY;
