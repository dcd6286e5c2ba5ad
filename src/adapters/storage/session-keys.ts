import type { SealStep } from '#domain/session/envelope';
import type { SessionId } from '#domain/session/ids';

/** Where the parts of a session are kept; built here and nowhere else. */
export const sessionKeys = {
  /** Batches that no longer have room in the record, by the version of the last of them. */
  page: (id: SessionId, upTo: number) => `session:${id}:p${upTo}`,
  snapshot: (id: SessionId, version: number, part: number) => `session:${id}:s${version}:${part}`,
  /** The list of slots of a step. */
  step: (id: SessionId, step: SealStep) => `${id}.${step}`,
  envelope: (id: SessionId, step: SealStep, slot: string) => `sealed:${id}:${step}:${slot}`,
  ownNotes: (id: SessionId, slot: string) => `own-notes:${id}:${slot}`,
  commitmentAnswer: (id: SessionId, slot: string) => `commitment:${id}:${slot}`,
  /** With this the keys of all notes of a session begin. */
  allOwnNotes: (id: SessionId) => `own-notes:${id}:`,
} as const;

/** The most operations of one transaction, and the most keys of one batch. */
export const MOST_TOGETHER = 25;
