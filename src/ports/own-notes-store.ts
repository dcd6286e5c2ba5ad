import type { SessionId } from '#domain/session/ids';
import type { OwnNotes } from '#domain/session/own-notes';

/** Keeps what people note for themselves. A slot tells nobody whose it is. */
export interface OwnNotesStore {
  read(id: SessionId, slot: string): Promise<OwnNotes | null>;
  save(id: SessionId, slot: string, notes: OwnNotes): Promise<void>;
  /** Removes all notes of a session: those in these slots for certain, and whatever else is found of it. */
  discard(id: SessionId, slots: readonly string[]): Promise<void>;
}
