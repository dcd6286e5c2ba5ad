import type { Instant, Milliseconds } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import { CHAIR_STALE, CHAIR_WAIT } from '#domain/session/decide-chair';
import type { Session } from '#domain/session/session';

/** So long the facilitator may be out of sight before others are told: a reload takes less. */
const TOLD_AFTER: Milliseconds = 20_000;

/** How the chair stands for one person. */
export type Chair =
  | { readonly kind: 'taken' }
  /** The facilitator has not been seen for a while. */
  | { readonly kind: 'seems-empty' }
  /** Somebody asks, and this person facilitates. */
  | { readonly kind: 'answer' }
  | { readonly kind: 'asked' }
  /** This person asked, a minute ago, and may take it now. */
  | { readonly kind: 'free' };

/** @param goneSince since when the facilitator has not been seen; null while in sight. */
export function chairFor(
  { facilitator, chairAsked }: Pick<Session, 'facilitator' | 'chairAsked'>,
  you: PersonId,
  goneSince: Instant | null,
  now: Instant,
): Chair {
  const waited = chairAsked === null ? Number.POSITIVE_INFINITY : now - chairAsked.at;
  // A question that led to nothing has ended by itself: it keeps nobody from asking, not even whoever asked.
  if (waited < CHAIR_STALE) {
    if (facilitator === you) return { kind: 'answer' };
    return { kind: chairAsked?.by === you && waited >= CHAIR_WAIT ? 'free' : 'asked' };
  }
  const gone = facilitator !== you && goneSince !== null && now - goneSince >= TOLD_AFTER;
  return { kind: gone ? 'seems-empty' : 'taken' };
}
