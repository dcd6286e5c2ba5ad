/** The status of a product that asks to slow down: what was asked is not done, and may be in a moment. */
export const SLOW_DOWN = 429;

/** When to try again, in words. @param retryAfter the header of the answer: seconds. */
export function whenAgain(retryAfter: string | null): string {
  const seconds = Math.ceil(Number(retryAfter));
  return seconds > 0 ? `in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}` : 'in a moment';
}
