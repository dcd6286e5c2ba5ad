import { type Envelope, SEAL_STEPS, type SealStep } from '#domain/session/envelope';
import { NO_NOTES, type OwnNotes } from '#domain/session/own-notes';
import { TURNED_AWAY } from '#domain/session/turned-away';
import type { OwnNotesStore } from '#ports/own-notes-store';
import { openSession, type Room, type Sessions } from './into-session';
import { NotPermitted } from './not-permitted';
import { slotIn, slotOfNotes } from './slot-in-session';

export interface OwnInSession extends Pick<Sessions, 'sessions' | 'digest'> {
  readonly notes: OwnNotesStore;
}

export interface DiscardsNotes {
  readonly notes: Pick<OwnNotesStore, 'discard'>;
}

export interface SealedOwn {
  readonly step: SealStep;
  readonly envelope: Envelope;
}

/**
 * What somebody has written that nobody else sees: notes, and envelopes that are still closed.
 * @param secrets of this browser, by which it finds again what it wrote without a name.
 */
export async function readOwn(
  needs: OwnInSession,
  room: Room,
  secrets: Readonly<Partial<Record<SealStep, string>>>,
): Promise<{ readonly notes: OwnNotes; readonly envelopes: readonly SealedOwn[] }> {
  const { session } = await openSession(needs, room);
  const found = await Promise.all(
    SEAL_STEPS.map(async (step): Promise<SealedOwn | null> => {
      const place = await slotIn(needs, { session, step, secret: secrets[step] ?? null }, room);
      const envelope = place === null ? null : await needs.sessions.envelope(room.id, step, place.slot);
      return envelope === null ? null : { step, envelope };
    }),
  );
  const notes = await needs.notes.read(room.id, await slotOfNotes(needs, room));
  return { notes: notes ?? NO_NOTES, envelopes: found.filter((one) => one !== null) };
}

/**
 * Keeps what somebody notes; it takes the place of what was noted before.
 * @throws NotPermitted once the meeting is closed: the notes of all have been deleted then.
 */
export async function saveOwnNotes(needs: OwnInSession, room: Room, notes: OwnNotes): Promise<void> {
  await untilClosed(needs, room);
  await needs.notes.save(room.id, await slotOfNotes(needs, room), notes);
  // It may have been closed meanwhile, and nothing would delete these notes any more.
  await untilClosed(needs, room);
}

/** @throws NotPermitted once the meeting is closed, after deleting what is left of its notes. */
async function untilClosed(needs: OwnInSession, room: Room): Promise<void> {
  if ((await openSession(needs, room)).session.status !== 'closed') return;
  await discardNotes(needs, room);
  throw new NotPermitted(TURNED_AWAY['meeting-closed']);
}

/** Deletes what everybody has noted, whoever is still invited. */
export async function discardNotes(needs: Pick<OwnInSession, 'digest'> & DiscardsNotes, room: Room): Promise<void> {
  const slots = room.people.map(({ accountId }) => slotOfNotes(needs, { ...room, you: accountId }));
  await needs.notes.discard(room.id, await Promise.all(slots));
}
