import { Filter, FilterConditions, kvs } from '@forge/kvs';
import type { SessionId } from '#domain/session/ids';
import type { Session } from '#domain/session/session';
import type { OpenedStep, SealedSlot, SessionChange } from '#ports/session-store';
import { MOST_TOGETHER, sessionKeys } from './session-keys';
import { removeValues, snapshotParts } from './session-parts';
import { nextRecord, SESSION_SHAPE, type SessionRecord, type StoredSession, sessionRecordFrom } from './session-record';
import { readStep, ENTITY as STEP_ENTITY, type StepRecord, storedStep, withOpened, withSlot } from './session-steps';

const ENTITY = 'session';

/** A record with its version, as a custom entity holds it. */
interface Versioned {
  readonly version: number;
}

/** One value to keep in a transaction. */
export type Write =
  | { readonly kind: 'value'; readonly key: string; readonly value: object | string }
  /** A record, on the condition that the one before it is as it was looked at; null: that there is none. */
  | {
      readonly kind: 'record';
      readonly key: string;
      readonly value: Versioned;
      readonly entityName: string;
      readonly before: number | null;
    };

/** What one part of a change comes to. */
export interface Writes {
  readonly sets: readonly Write[];
  /** Plain values that nobody reads any more afterwards. */
  readonly gone: readonly string[];
}

export const NO_WRITES: Writes = { sets: [], gone: [] };

/** The record of a session; null where there is none. */
export async function readRecord(id: SessionId): Promise<SessionRecord | null> {
  const raw: unknown = await kvs.entity<StoredSession>(ENTITY).get(id);
  return raw === undefined ? null : sessionRecordFrom(raw);
}

/** A session that begins with something in it: nothing but a snapshot. */
export function writesOfBeginning(session: Session, postMortemId: string): Writes {
  const { id, version } = session;
  const parts = snapshotParts(session);
  const value = { from: version, pages: [], tail: [], snapshot: { version, parts: parts.length } };
  const stored: StoredSession = { belongsTo: postMortemId, shape: SESSION_SHAPE, version, value };
  return {
    sets: [{ kind: 'record', key: id, value: stored, entityName: ENTITY, before: null }, ...valuesOf(id, version, parts)],
    gone: [],
  };
}

/** New batches: the record, and beside it a page or a snapshot when it is time for one. Null when the record has changed. */
export async function writesOfBatches(change: SessionChange): Promise<Writes | null> {
  const { id, based, done, session, afresh } = change;
  if (done.length === 0) return NO_WRITES;
  const before = await readRecord(id);
  if ((before?.version ?? null) !== based) return null;
  const { record, page, needsSnapshot } = nextRecord(before, { version: session.version, done, afresh });
  const parts = needsSnapshot ? snapshotParts(session) : [];
  const { version, ...value } = needsSnapshot
    ? { ...record, snapshot: { version: record.version, parts: parts.length } }
    : record;
  const stored: StoredSession = { belongsTo: change.postMortemId, shape: SESSION_SHAPE, version, value };
  const last = page.at(-1);
  return {
    sets: [
      { kind: 'record', key: id, value: stored, entityName: ENTITY, before: based },
      ...valuesOf(id, version, parts),
      ...(last === undefined ? [] : [{ kind: 'value' as const, key: sessionKeys.page(id, last.version), value: page }]),
    ],
    gone: needsSnapshot && before !== null ? besideOf(id, before) : [],
  };
}

/** An envelope in its slot, and its slot in the list of the step. Null when the list has changed. */
export async function writesOfSealed(id: SessionId, sealed: SealedSlot): Promise<Writes | null> {
  const { step, round, slot, envelope, command, mark } = sealed;
  const list = await readStep(id, step);
  if (list.version !== mark) return null;
  // Of an earlier round that was never cleared away: nobody could open them any more.
  const left = list.round === round ? [] : list.slots.map((one) => sessionKeys.envelope(id, step, one));
  await removeValues(left);
  const kept: Write = { kind: 'value', key: sessionKeys.envelope(id, step, slot), value: envelope };
  return { sets: [kept, writeOfStep(id, step, withSlot(list, round, slot, command))], gone: [] };
}

/** The mark that a step is opened. Null when the list has changed. */
export async function writesOfOpened(id: SessionId, { step, mark, read }: OpenedStep): Promise<Writes | null> {
  const list = await readStep(id, step);
  if (list.version !== mark) return null;
  return mark === 0 ? NO_WRITES : { sets: [writeOfStep(id, step, withOpened(list, read))], gone: [] };
}

/** The next list of a step, on the condition that the one before still stands. */
export const writeOfStep = (id: SessionId, step: OpenedStep['step'], next: StepRecord): Write => ({
  kind: 'record',
  key: sessionKeys.step(id, step),
  value: storedStep(id, next),
  entityName: STEP_ENTITY,
  before: next.version === 1 ? null : next.version - 1,
});

const valuesOf = (id: SessionId, version: number, parts: readonly string[]): readonly Write[] =>
  parts.map((text, part) => ({ kind: 'value', key: sessionKeys.snapshot(id, version, part), value: text }));

/** Pages and snapshot of a record, which a new snapshot takes the place of. */
const besideOf = (id: SessionId, { pages, snapshot }: SessionRecord): readonly string[] => [
  ...pages.map((page) => sessionKeys.page(id, page)),
  ...Array.from({ length: snapshot.parts }, (_, part) => sessionKeys.snapshot(id, snapshot.version, part)),
];

/** Writes all of it or nothing. @param changed whether what the writes rely on is no longer as it was. */
export async function writeTogether(
  { sets, gone }: Writes,
  changed: () => Promise<boolean>,
): Promise<'kept' | 'changed-meanwhile'> {
  const transaction = kvs.transact();
  for (const write of sets) {
    if (write.kind === 'value') transaction.set(write.key, write.value);
    else transaction.set(write.key, write.value, { entityName: write.entityName, conditions: versionIs(write.before) });
  }
  const room = Math.max(0, MOST_TOGETHER - sets.length);
  for (const key of gone.slice(0, room)) transaction.delete(key);
  try {
    await transaction.execute();
  } catch (refusal) {
    // How the platform words a failed condition is undocumented, so what is stored decides, not the error's code.
    if (await changed()) return 'changed-meanwhile';
    throw refusal;
  }
  await removeValues(gone.slice(room));
  return 'kept';
}

function versionIs(version: number | null) {
  const filter = new Filter<Versioned>();
  return version === null
    ? filter.and('version', FilterConditions.notExists())
    : filter.and('version', FilterConditions.equalTo(version));
}
