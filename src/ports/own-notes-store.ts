import type { SessionId } from '#domain/session/ids';
import type { OwnNotes } from '#domain/session/own-notes';

/** Keeps what people note for themselves. A slot tells nobody whose it is. */
export interface OwnNotesStore {
  read(id: SessionId, slot: string): Promise<OwnNotes | null>;
  save(id: SessionId, slot: string, notes: OwnNotes): Promise<void>;
}
