import { presentListAt, shapeAt } from '#domain/history/json-shape';
import { parsed } from '#domain/parsing/parsed';
import { countAt } from '#domain/parsing/plain-values';
import type { Done } from '#domain/session/event';
import { doneAt } from '#domain/session/parse-event';

/** The shape in which sessions are stored. A later shape gets a number of its own and a migration by name. */
export const SESSION_SHAPE = 1;

/** A session's own record: small, because it is written with every change. */
export interface SessionRecord {
  readonly version: number;
  /** Batches after this version are kept; of what was before, only the snapshot knows. */
  readonly from: number;
  /** Versions of the last batches of the pages, the oldest first. */
  readonly pages: readonly number[];
  /** The newest batches. */
  readonly tail: readonly Done[];
  readonly snapshot: { readonly version: number; readonly parts: number };
}

/** The record as the custom entity holds it. */
export interface StoredSession {
  readonly belongsTo: string;
  readonly shape: number;
  readonly version: number;
  readonly value: Omit<SessionRecord, 'version'>;
}

/** The batches in the record take up to so many characters; when there are more, the older half moves to a page. */
const LONGEST_TAIL = 6_000;
/** Of more batches at once a snapshot is made instead of a page. */
const LONGEST_PAGE = 60_000;
/** With more pages than these to read, a snapshot is made. */
const MOST_PAGES = 8;

/** What a change makes of the record: the next one, and where older batches go. */
export interface NextRecord {
  readonly record: SessionRecord;
  /** Batches that move out of the record, under the version of the last one. */
  readonly page: readonly Done[];
  readonly needsSnapshot: boolean;
}

const lengthOf = (batches: readonly Done[]): number => JSON.stringify(batches).length;

/** @param before null where nothing is kept yet. */
export function nextRecord(
  before: SessionRecord | null,
  { version, done, afresh }: { readonly version: number; readonly done: readonly Done[]; readonly afresh: boolean },
): NextRecord {
  const all = [...(before?.tail ?? []), ...done];
  // Only what begins with this change is left: what single cards were before is in no batch any more.
  const tail = before === null || afresh ? [] : newestOf(all);
  const moved = all.slice(0, all.length - tail.length);
  const pages = before?.pages ?? [];
  const needsSnapshot =
    before === null || afresh || (moved.length > 0 && (pages.length >= MOST_PAGES || lengthOf(moved) > LONGEST_PAGE));
  if (needsSnapshot) {
    const from = moved.at(-1)?.version ?? before?.from ?? version;
    return { record: { version, from, pages: [], tail, snapshot: { version, parts: 0 } }, page: [], needsSnapshot };
  }
  const { from, snapshot } = before;
  const added = moved.at(-1);
  const record = { version, from, pages: added === undefined ? pages : [...pages, added.version], tail, snapshot };
  return { record, page: moved, needsSnapshot };
}

/** All of them, or as many of the newest as fill half of the room. */
function newestOf(all: readonly Done[]): readonly Done[] {
  if (lengthOf(all) <= LONGEST_TAIL) return all;
  let first = all.length;
  while (first > 0 && lengthOf(all.slice(first - 1)) <= LONGEST_TAIL / 2) first -= 1;
  return all.slice(first);
}

/** @throws Error in words for a person, where the record cannot be read. */
export function sessionRecordFrom(raw: unknown): SessionRecord {
  const read = parsed((): SessionRecord => {
    const stored = shapeAt(raw, 'session');
    if (stored.shape !== SESSION_SHAPE)
      throw new Error(`This session was written by another version of the app (shape ${stored.shape}). Update the app.`);
    const value = shapeAt(stored.value, 'session.value');
    const snapshot = shapeAt(value.snapshot, 'session.snapshot');
    return {
      version: countAt(stored.version, 'session.version'),
      from: countAt(value.from, 'session.from'),
      pages: presentListAt(value.pages, 'session.pages').map((page) => countAt(page, 'session.pages')),
      tail: presentListAt(value.tail, 'session.tail').map((batch) => doneAt(batch, 'session.tail')),
      snapshot: {
        version: countAt(snapshot.version, 'session.snapshot.version'),
        parts: countAt(snapshot.parts, 'session.snapshot.parts'),
      },
    };
  });
  if (!read.ok) throw new Error(`This session cannot be read from storage: ${read.field}: ${read.problem}.`);
  return read.value;
}
