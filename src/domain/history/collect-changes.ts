import {
  type ChangeGathering,
  type ChangeLog,
  type ChangeValue,
  countOf,
  entryOf,
  fieldsGathered,
  gatherChange,
  gathered,
  startGathering,
} from './change-log';
import { changeValue } from './change-value';
import type { FieldMap } from './field-map';
import type { Instant } from './instant';
import { createInterner, type Interner } from './interner';
import { idText, instantAt, isShape, type Shape, Unreadable } from './json-shape';
import { instantOf, offsetOf } from './parse-instant';
import { type FieldFinder, FLAGGED, fieldFinder, type TrackedField } from './tracked-field';

/** What reading needs over and over: how fields are found, and the shared copies of names. One a field map. */
export interface Reader {
  readonly names: Interner;
  readonly find: FieldFinder;
  /** Several checkbox fields could be the flag: only the flag's own option tells it from the rest. */
  readonly flagByOption: boolean;
  readonly gathering: ChangeGathering;
}

/** Each lives exactly as long as its field map. It saves time and memory only: no result depends on it. */
const readers = new WeakMap<FieldMap, Reader>();

/** What is needed to read history items on a site with these fields. */
export const readerOf = (fields: FieldMap): Reader => {
  let reader = readers.get(fields);
  if (!reader) {
    const flagByOption = fields.flagged.length > 1;
    reader = { names: createInterner(), find: fieldFinder(fields), flagByOption, gathering: { slots: [0], used: 1 } };
    readers.set(fields, reader);
  }
  return reader;
};

export interface Collected {
  readonly changes: ChangeLog;
  readonly unreadable: number;
  readonly newest: Instant;
}

const IMPEDIMENT = /impediment/i;
/** Entries without a readable id come before all others of the same instant, in the order they were sent. */
const NO_ID = -1e9;

const isNotTheFlag = (reader: Reader, from: ChangeValue, to: ChangeValue): boolean =>
  reader.flagByOption && !IMPEDIMENT.test(String(from ?? '')) && !IMPEDIMENT.test(String(to ?? ''));

/** The account id (Cloud) or user key (Server) of a person in an answer of Jira; null for nobody. */
export const personOf = (value: unknown, names: Interner): string | null => {
  if (!isShape(value)) return null;
  const id = value.accountId ?? value.key ?? value.name;
  return typeof id === 'string' && id !== '' ? names.text(id) : null;
};

const timeOf = (history: unknown): unknown => (isShape(history) ? history.created : undefined);

const newestFirst = (histories: readonly unknown[]): boolean => {
  const first = timeOf(histories[0]);
  const last = timeOf(histories[histories.length - 1]);
  return (
    (typeof first === 'string' && typeof last === 'string' && first > last) ||
    (typeof first === 'number' && typeof last === 'number' && first > last)
  );
};

const highestEntry = (log: ChangeLog): number => {
  let highest = Number.NEGATIVE_INFINITY;
  for (let n = 0; n < countOf(log); n += 1) if (entryOf(log, n) > highest) highest = entryOf(log, n);
  return highest;
};

/** Gathers the tracked items of one entry; tells how many of their values could not be read. */
const takeItems = (
  items: readonly unknown[],
  at: Instant,
  history: Shape,
  entry: number,
  taken: number,
  reader: Reader,
): number => {
  const written = typeof history.created === 'string' ? offsetOf(history.created) : null;
  let unreadable = 0;
  for (const item of items) {
    if (!isShape(item)) continue;
    const tracked: TrackedField | undefined = reader.find(item.fieldId, item.field, item.fieldtype);
    if (tracked === undefined || (taken & (1 << tracked)) !== 0) continue;
    const from = changeValue(tracked, item.from, item.fromString, reader.names);
    // Every object has a `toString` method; only a text of that name is the item's own.
    const to = changeValue(tracked, item.to, item.toString, reader.names);
    if (from === undefined || to === undefined) unreadable += 1;
    else if (tracked !== FLAGGED || !isNotTheFlag(reader, from, to))
      gatherChange(reader.gathering, tracked, written, at, entry, personOf(history.author, reader.names), from, to);
  }
  return unreadable;
};

/** The place goes into the message only when there is one: writing it out for every entry would cost more than reading the time. */
const entryTime = (created: unknown, place: number): Instant => {
  if (typeof created === 'number' && Number.isFinite(created)) return created;
  const at = typeof created === 'string' ? instantOf(created) : Number.NaN;
  return Number.isNaN(at) ? instantAt(created, `changelog.histories[${place}].created`) : at;
};

/**
 * Adds the tracked changes of history entries to those already kept, in order of time.
 * An entry that comes twice is taken once; but two requests for different fields bring one entry in two halves,
 * so what counts as taken is an entry's field.
 * @throws Unreadable for an entry without a readable time: leaving it out would tell a wrong story.
 */
export const collectChanges = (kept: ChangeLog, histories: readonly unknown[], reader: Reader): Collected => {
  const { gathering } = reader;
  startGathering(gathering, kept);
  let unreadable = 0;
  let newest = Number.NEGATIVE_INFINITY;
  let highest = highestEntry(kept);
  const backwards = newestFirst(histories);
  for (let index = 0; index < histories.length; index += 1) {
    const place = backwards ? histories.length - 1 - index : index;
    const history = histories[place];
    if (!isShape(history)) throw new Unreadable(`changelog.histories[${place}]`, 'should be an object');
    const at = entryTime(history.created, place);
    if (at > newest) newest = at;
    const items = history.items;
    if (!Array.isArray(items) || items.length === 0) continue;
    const id = Number(idText(history.id) ?? Number.NaN);
    const entry = Number.isNaN(id) ? NO_ID + gathering.used : id;
    // Ids mostly rise with time; only one that does not can have been taken before.
    const taken = entry > highest ? 0 : fieldsGathered(gathering, entry);
    if (entry > highest) highest = entry;
    unreadable += takeItems(items, at, history, entry, taken, reader);
  }
  return { changes: gathered(gathering), unreadable, newest };
};
