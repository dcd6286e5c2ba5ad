import type { Instant } from '#domain/history/instant';
import { evolveDone } from '#domain/session/evolve';
import { sessionIdOf } from '#domain/session/parse-ids';
import type { Session } from '#domain/session/session';
import type { SessionStore } from '#ports/session-store';

export type ClosedSession = Session & { readonly closedAt: Instant };

/** A session that was held and is closed; null where there is none, where it goes on, and where it was opened again. */
export async function closedSession(
  { sessions }: { readonly sessions: Pick<SessionStore, 'read'> },
  postMortemId: string,
  number: 1 | 2,
): Promise<ClosedSession | null> {
  const kept = await sessions.read(sessionIdOf(postMortemId, number), null);
  if (kept === null || kept.from === null) return null;
  const session = kept.done.reduce(evolveDone, kept.from);
  const { closedAt } = session;
  return session.status === 'closed' && closedAt !== null ? { ...session, closedAt } : null;
}
