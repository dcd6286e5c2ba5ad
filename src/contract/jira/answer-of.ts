import type { Instant } from '#domain/history/instant';
import { Unreadable } from '#domain/history/json-shape';
import type { Ask } from '#domain/reading/ask';
import type { Failure } from '#domain/reading/happening';
import { errorMessageIn } from './error-message';
import { type Found, foundIn } from './found';
import type { HttpAnswer } from './http';
import { retryAtIn } from './site-time';

export type AnswerRead = { readonly ok: true; readonly found: Found } | { readonly ok: false; readonly failure: Failure };

/**
 * What came back on a question: what it brings, or why it brings nothing.
 * @param now browser time, to count a `Retry-After` from.
 */
export function answerOf(ask: Ask, answer: HttpAnswer, now: Instant): AnswerRead {
  const { status, headers, text } = answer;
  if (status >= 200 && status < 300) return readBody(ask, text);
  const retryAt = retryAtIn(headers, now);
  // A site under maintenance answers 503 and says until when, which is the same request to wait.
  if (status === 429 || (status === 503 && retryAt !== null)) return failed({ kind: 'slow-down', until: retryAt });
  if (status === 401 || status === 403) return failed({ kind: 'no-permission' });
  // 501 is an answer: asking again would not help.
  if (status === 408 || (status >= 500 && status !== 501)) return failed({ kind: 'unreachable' });
  return failed({ kind: 'refused', status, message: errorMessageIn(text) });
}

function readBody(ask: Ask, text: string): AnswerRead {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    // Half a body is what a connection leaves that was cut on the way.
    return failed({ kind: 'unreachable' });
  }
  try {
    return { ok: true, found: foundIn(body, ask) };
  } catch (error) {
    if (error instanceof Unreadable) return failed({ kind: 'unreadable', what: error.message });
    throw error;
  }
}

const failed = (failure: Failure): AnswerRead => ({ ok: false, failure });
