import {
  beginEntry,
  type ChangeGathering,
  type ChangeLog,
  type ChangeValue,
  emptyChangeLog,
  emptyGathering,
  fieldsGathered,
  gatherChange,
  gathered,
  startGathering,
} from './change-log';
import { changeValue } from './change-value';
import type { FieldMap } from './field-map';
import type { Instant } from './instant';
import { createInterner, type Interner } from './interner';
import { idText, isShape, type Shape, timeAt, Unreadable } from './json-shape';
import { timeInMilliseconds, type WrittenTime, writtenTime } from './parse-instant';
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
    reader = {
      names: createInterner(),
      find: fieldFinder(fields),
      flagByOption,
      gathering: emptyGathering(),
    };
    readers.set(fields, reader);
  }
  return reader;
};

/** True until changes are collected again: one object serves all issues. */
export interface Collected {
  readonly changes: ChangeLog;
  readonly unreadable: number;
  readonly newest: Instant;
}

const collected: { -readonly [Name in keyof Collected]: Collected[Name] } = {
  changes: emptyChangeLog,
  unreadable: 0,
  newest: Number.NEGATIVE_INFINITY,
};

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

/** The id of a history entry as a number, by which entries of one instant are put in order. */
const numberOf = (history: Shape, gathering: ChangeGathering): number => {
  const id = Number(idText(history.id) ?? Number.NaN);
  return Number.isNaN(id) ? NO_ID + gathering.used : id;
};

/**
 * Gathers the tracked items of one entry; tells how many of their values could not be read. What all of them share is worked out
 * with the first: many entries have none.
 */
const takeItems = (items: readonly unknown[], time: WrittenTime, history: Shape, reader: Reader): number => {
  const { gathering, names } = reader;
  let begun = false;
  let taken = 0;
  let unreadable = 0;
  for (const item of items) {
    if (!isShape(item)) continue;
    const tracked: TrackedField | undefined = reader.find(item.fieldId, item.field, item.fieldtype);
    if (tracked === undefined) continue;
    if (!begun) {
      const entry = numberOf(history, gathering);
      taken = fieldsGathered(gathering, entry);
      beginEntry(gathering, time, entry, personOf(history.author, names));
      begun = true;
    }
    if ((taken & (1 << tracked)) !== 0) continue;
    const from = changeValue(tracked, item.from, item.fromString, names);
    // Every object has a `toString` method; only a text of that name is the item's own.
    const to = changeValue(tracked, item.to, item.toString, names);
    if (from === undefined || to === undefined) unreadable += 1;
    else if (tracked !== FLAGGED || !isNotTheFlag(reader, from, to)) gatherChange(gathering, tracked, from, to);
  }
  return unreadable;
};

/** The place goes into the message only when there is one: writing it out for every entry would cost more than reading the time. */
const entryTime = (created: unknown, place: number): WrittenTime => {
  if (typeof created === 'number' && Number.isFinite(created)) return timeInMilliseconds(created);
  if (typeof created === 'string') {
    const time = writtenTime(created);
    if (!Number.isNaN(time.at)) return time;
  }
  return timeAt(created, `changelog.histories[${place}].created`);
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
  const backwards = newestFirst(histories);
  for (let index = 0; index < histories.length; index += 1) {
    const place = backwards ? histories.length - 1 - index : index;
    const history = histories[place];
    if (!isShape(history)) throw new Unreadable(`changelog.histories[${place}]`, 'should be an object');
    const time = entryTime(history.created, place);
    if (time.at > newest) newest = time.at;
    if (Array.isArray(history.items)) unreadable += takeItems(history.items, time, history, reader);
  }
  collected.changes = gathered(gathering);
  collected.unreadable = unreadable;
  collected.newest = newest;
  return collected;
};
