import { withLateListeners } from '#domain/session/attendance';
import type { Envelope, SealStep } from '#domain/session/envelope';
import type { Done } from '#domain/session/event';
import { evolveDone } from '#domain/session/evolve';
import type { CommandId } from '#domain/session/ids';
import type { Refusal } from '#domain/session/refusal';
import { byBrowserAlone } from '#domain/session/round-of';
import { seal } from '#domain/session/seal';
import { givenIn, openSession, type Room } from './into-session';
import type { SendToSession } from './send-to-session';
import { markOfCommand, slotIn } from './slot-in-session';
import { untilKept } from './until-kept';

export interface EnvelopeGiven {
  readonly step: SealStep;
  readonly envelope: Envelope;
  /** Of the browser, for writing without a name. */
  readonly secret: string | null;
  readonly command: CommandId;
}

export type EnvelopeSealed =
  | { readonly kind: 'sealed'; readonly version: number }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Keeps a closed envelope in the slot of whoever gives it. Where writing is anonymous, who that is goes into nothing that is kept.
 * @throws NotPermitted for a session that is not open.
 */
export async function sealEnvelope(needs: SendToSession, room: Room, given: EnvelopeGiven): Promise<EnvelopeSealed> {
  const sealed = await untilKept(needs, () => sealedOnce(needs, room, given));
  if (sealed.kind === 'sealed' && sealed.counted) await needs.hints.tell(room.id, sealed.version);
  return sealed.kind === 'sealed' ? { kind: 'sealed', version: sealed.version } : sealed;
}

async function sealedOnce(needs: SendToSession, room: Room, { step, secret, command, ...given }: EnvelopeGiven) {
  const { based, session } = await openSession(needs, room);
  // Its answer was lost, and perhaps it has been opened since: it came in all the same.
  if (session.doneLately.includes(command)) return { kind: 'sealed' as const, version: session.version, counted: false };
  const [place, mark] = await Promise.all([slotIn(needs, { session, step, secret }, room), markOfCommand(needs, command)]);
  const kept = await needs.sessions.slotsOf(room.id, step, place?.round ?? '');
  // One that took the place of an earlier one made no event, and yet what was in it has come out.
  if (kept.opened.includes(mark)) return { kind: 'sealed' as const, version: session.version, counted: false };
  const envelope = signed(given.envelope, byBrowserAlone(session, step) ? null : room);
  const already = place !== null && kept.slots.includes(place.slot);
  const decided = seal(withLateListeners(session, room.people), step, envelope, givenIn(needs, room), already);
  if (!decided.ok) return { kind: 'refused' as const, refusal: decided.refusal };
  if (place === null) return { kind: 'refused' as const, refusal: { why: 'not-possible-now' } as const };
  const { events } = decided;
  const done: readonly Done[] = events.length === 0 ? [] : [{ command, version: session.version + events.length, events }];
  const after = done.reduce(evolveDone, session);
  const answer = await needs.sessions.append({
    ...{ id: room.id, postMortemId: room.postMortem.id, based, done, session: after, afresh: false, opened: [] },
    sealed: { step, ...place, envelope, command: mark, mark: kept.mark },
  });
  return answer === 'kept' ? { kind: 'sealed' as const, version: after.version, counted: done.length > 0 } : null;
}

/** Cards carry the name that the platform tells, or none. */
const signed = (envelope: Envelope, room: Pick<Room, 'you'> | null): Envelope =>
  envelope.kind === 'cards' ? { ...envelope, by: room?.you ?? null } : envelope;
