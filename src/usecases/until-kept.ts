import { TURNED_AWAY } from '#domain/session/turned-away';
import type { Sessions } from './into-session';

/** So often a change is judged anew after somebody else was quicker. */
const TRIES = 8;
/** The longest wait before the next try in milliseconds, growing from try to try; part of it by chance, so that two do not meet again. */
const FIRST_WAIT = 5;
const LONGEST_WAIT = 80;

/**
 * Tries a change until nobody else was quicker: each try reads and judges anew.
 * @param attempt what it came to, or null when something changed meanwhile.
 * @throws Error when it never came through; nothing was changed then.
 */
export async function untilKept<T>(
  { wait, chance }: Pick<Sessions, 'wait' | 'chance'>,
  attempt: () => Promise<T | null>,
): Promise<T> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const done = await attempt();
    if (done !== null) return done;
    const longest = Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** tried);
    await wait(longest * (0.5 + chance() / 2));
  }
  throw new Error(TURNED_AWAY['too-many-at-once']);
}
