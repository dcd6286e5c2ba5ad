import { createHash } from 'node:crypto';
import { badRequest } from './rest-problem';

const LIFE_MS = 7 * 86_400_000;
const invalid = () => badRequest('The nextPageToken is invalid or has expired. Start the reading anew without it.');

/** A short sign of what a token belongs to: one that was given for another question is refused. */
export function signOf(question: unknown): string {
  return createHash('sha256').update(JSON.stringify(question)).digest('base64url').slice(0, 16);
}

/** Makes a page token: opaque, bound to a question, good for seven days of site time. `at` is when its reading began. */
export function writeToken(sign: string, at: number, place: unknown): string {
  return Buffer.from(JSON.stringify({ sign, at, place })).toString('base64url');
}

/** Reads a page token back. @throws RestProblem 400 for one that is broken, too old, or was given for another question. */
export function readToken<P>(
  token: string,
  sign: string,
  now: number,
  isPlace: (place: unknown) => place is P,
): { at: number; place: P } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(token, 'base64url').toString());
  } catch {
    throw invalid();
  }
  if (typeof parsed !== 'object' || parsed === null || !('sign' in parsed) || !('at' in parsed) || !('place' in parsed))
    throw invalid();
  const { at, place } = parsed;
  if (parsed.sign !== sign || typeof at !== 'number' || now - at > LIFE_MS || !isPlace(place)) throw invalid();
  return { at, place };
}
