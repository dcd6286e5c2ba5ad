import { productAgenda } from '#domain/framework/agendas';
import type { AgendaId } from '#domain/session/agenda';
import { followUpOf } from '#domain/session/new-session';
import { sessionIdOf } from '#domain/session/parse-ids';
import type { Refusal } from '#domain/session/refusal';
import { openSession, type Room, type Sessions, sessionNow } from './into-session';

export type FollowUpOpened =
  | { readonly kind: 'opened'; readonly version: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Opens the session about a week later, which begins from the state of the first one (S0-46). Opened twice it is there once.
 * @param room of the first session.
 */
export async function openFollowUp(needs: Pick<Sessions, 'sessions'>, room: Room, agenda: AgendaId): Promise<FollowUpOpened> {
  const id = sessionIdOf(room.postMortem.id, 2);
  const there = await sessionNow(needs, { ...room, id, number: 2 });
  if (there !== null) return { kind: 'opened', version: there.session.version };
  const { session } = await openSession(needs, room);
  if (room.you !== session.facilitator && room.you !== room.postMortem.value.openedBy)
    return { kind: 'refused', refusal: { why: 'only-facilitator' } };
  if (session.status !== 'closed') return { kind: 'refused', refusal: { why: 'too-early' } };
  await needs.sessions.begin(followUpOf(session, { id, agenda: productAgenda(agenda) }), room.postMortem.id);
  const opened = await openSession(needs, { ...room, id, number: 2 });
  return { kind: 'opened', version: opened.session.version };
}
