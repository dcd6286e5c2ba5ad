import { kvs } from '@forge/kvs';
import { isShape } from '#domain/history/json-shape';
import { parsed } from '#domain/parsing/parsed';
import type { Envelope } from '#domain/session/envelope';
import type { SessionId } from '#domain/session/ids';
import { envelopeAt } from '#domain/session/parse-envelope';
import type { KeptSession, SessionChange, SessionStore } from '#ports/session-store';
import { sessionKeys } from './session-keys';
import { readPages, readSnapshot, readValues, removeValues } from './session-parts';
import type { SessionRecord } from './session-record';
import { readStep } from './session-steps';
import {
  NO_WRITES,
  readRecord,
  type Writes,
  writeOfStep,
  writesOfBatches,
  writesOfBeginning,
  writesOfOpened,
  writesOfSealed,
  writeTogether,
} from './session-writes';

/** A page or snapshot that is gone has been replaced while it was looked for: the record then names the next one. */
const READ_AT_MOST = 4;

/**
 * Sessions as a custom entity with their newest batches in the record, the older ones in plain values beside it, and a snapshot
 * every so often. Envelopes are plain values in slots, listed in a record a step. What belongs together is one transaction.
 */
export const keptSessions: SessionStore = {
  async read(id, since) {
    for (let tried = 0; tried < READ_AT_MOST; tried += 1) {
      const record = await readRecord(id);
      if (record === null) return null;
      const kept = await keptAfter(id, record, since);
      if (kept !== null) return kept;
    }
    throw new Error('This session is being changed too quickly to be read. Try again.');
  },

  async begin(session, postMortemId) {
    const there = async () => (await readRecord(session.id)) !== null;
    const kept = await writeTogether(writesOfBeginning(session, postMortemId), there);
    return kept === 'kept' ? 'kept' : 'there-already';
  },

  async append(change) {
    const { id, sealed, opened } = change;
    const all = await Promise.all([
      writesOfBatches(change),
      sealed === null ? NO_WRITES : writesOfSealed(id, sealed),
      ...opened.map((step) => writesOfOpened(id, step)),
    ]);
    const writes = all.filter((one): one is Writes => one !== null);
    if (writes.length < all.length) return 'changed-meanwhile';
    return writeTogether({ sets: writes.flatMap(({ sets }) => sets), gone: writes.flatMap(({ gone }) => gone) }, () =>
      hasChanged(change),
    );
  },

  async slotsOf(id, step, round) {
    const list = await readStep(id, step);
    return { mark: list.version, slots: list.opened || list.round !== round ? [] : list.slots, opened: list.read };
  },

  async envelope(id, step, slot) {
    const raw: unknown = await kvs.get(sessionKeys.envelope(id, step, slot));
    return raw === undefined ? null : envelopeFrom(raw);
  },

  async envelopes(id, step, slots) {
    const values = await readValues(slots.map((slot) => sessionKeys.envelope(id, step, slot)));
    return values.filter(isShape).map(envelopeFrom);
  },

  async discardOpened(id, step) {
    const list = await readStep(id, step);
    if (!list.opened || list.slots.length === 0) return;
    await removeValues(list.slots.map((slot) => sessionKeys.envelope(id, step, slot)));
    // The list is emptied last: what a function could not finish is begun anew from it. It stays, so that its version never comes twice.
    const emptied = writeOfStep(id, step, { ...list, version: list.version + 1, slots: [] });
    await writeTogether({ sets: [emptied], gone: [] }, async () => (await readStep(id, step)).version !== list.version);
  },
};

async function keptAfter(id: SessionId, record: SessionRecord, since: number | null): Promise<KeptSession | null> {
  const { version, from, pages, tail, snapshot } = record;
  const whole = since === null || since < from || since > version;
  const after = whole ? snapshot.version : since;
  const wanted = pages.filter((page) => page > after);
  const [start, older] = await Promise.all([whole ? readSnapshot(id, snapshot) : null, readPages(id, wanted)]);
  if (older === null || (whole && start === null)) return null;
  return { version, from: start, done: [...older, ...tail].filter((batch) => batch.version > after) };
}

async function hasChanged({ id, based, done, sealed, opened }: SessionChange): Promise<boolean> {
  if (done.length > 0 && ((await readRecord(id))?.version ?? null) !== based) return true;
  for (const { step, mark } of sealed === null ? opened : [...opened, sealed])
    if ((await readStep(id, step)).version !== mark) return true;
  return false;
}

function envelopeFrom(raw: unknown): Envelope {
  const read = parsed(() => envelopeAt(raw, 'envelope'));
  if (!read.ok) throw new Error(`An envelope cannot be read from storage: ${read.field}: ${read.problem}.`);
  return read.value;
}
