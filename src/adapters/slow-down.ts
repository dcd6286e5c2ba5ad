/** The status of a product that asks to slow down: what was asked is not done, and may be in a moment. */
export const SLOW_DOWN = 429;

/** How long to wait. @param retryAfter the header of the answer: seconds; null where it does not say. */
export function secondsToWait(retryAfter: string | null): number | null {
  const seconds = Math.ceil(Number(retryAfter));
  return seconds > 0 ? seconds : null;
}

/** When to try again, in words. @param retryAfter the header of the answer: seconds. */
export function whenAgain(retryAfter: string | null): string {
  const seconds = secondsToWait(retryAfter);
  return seconds !== null ? `in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}` : 'in a moment';
}
