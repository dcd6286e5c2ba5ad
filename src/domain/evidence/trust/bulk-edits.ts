import { byOf, type ChangeValue, countOf, fieldOf, fromOf, toOf } from '#domain/history/change-log';
import type { CalendarDate, Instant } from '#domain/history/instant';
import type { NamedValue } from '#domain/history/interner';
import type { IssueRecord } from '#domain/history/issue-record';
import type { Lens } from '#domain/history/lens';
import { happenedAt } from '#domain/history/past-of-field';
import { statusMeant } from '#domain/history/status-walk';
import { ASSIGNEE, DUE, ESTIMATE, RESOLUTION, STATUS } from '#domain/history/tracked-field';
import { dateIn } from '#domain/history/zone';
import type { ToldIssue } from '../told';
import { type FoundNote, type NoteFinder, noteOn } from './found-note';

/** The kinds of edits, by number: every change there is is asked for its kind. */
const KINDS = ['bulk-closings', 'bulk-dates', 'bulk-estimates', 'bulk-owners'] as const;
const [CLOSING, DATE, ESTIMATED, OWNER] = [0, 1, 2, 3] as const;
type BulkKind = 0 | 1 | 2 | 3;
export type BulkCode = (typeof KINDS)[number];

/** Nobody decides on five issues one by one within a minute (in seconds). */
const LEAST = 5;
const AT_ONCE = 60;

/** What kind of edit a change is; null for those that are commonly made for many at once and change no number here. */
const kindOf = (record: IssueRecord, n: number, lens: Lens): BulkKind | null => {
  const { changes } = record;
  const from: ChangeValue = fromOf(changes, n);
  const to: ChangeValue = toOf(changes, n);
  switch (fieldOf(changes, n)) {
    case RESOLUTION:
      return to === null ? null : CLOSING;
    case STATUS:
      return to !== null && statusMeant(record, lens, to as NamedValue).category === 'done' ? CLOSING : null;
    case DUE:
      return from === null ? null : DATE;
    case ESTIMATE:
      return to === null ? null : ESTIMATED;
    case ASSIGNEE:
      return from === null || to === null ? null : OWNER;
    default:
      return null;
  }
};

/** An edit as one number, second first, so that thousands are put in order at once: the issue's place fills the lower digits. */
type Edit = number;
const PLACES = 2 ** 20;
const editOf = (at: Instant, place: number): Edit => Math.floor(at / 1000) * PLACES + place;
const placeOf = (edit: Edit): number => edit % PLACES;
const secondOf = (edit: Edit): number => Math.floor(edit / PLACES);

type EditsByPerson = Map<string, Edit[]>;
/** By the number of the kind. */
type EditsByKind = readonly EditsByPerson[];

/** Puts the edits of an issue with those of the same kind and person. */
const addEdits = (edits: EditsByKind, record: IssueRecord, place: number, lens: Lens): void => {
  for (let n = 0; n < countOf(record.changes); n += 1) {
    const kind = kindOf(record, n, lens);
    const by = kind === null ? null : byOf(record.changes, n);
    if (kind === null || by === null) continue;
    const at = happenedAt(record, n);
    if (at > lens.asOf) break;
    const edit = editOf(at, place);
    const people = edits[kind] as EditsByPerson;
    const own = people.get(by);
    if (own === undefined) people.set(by, [edit]);
    // Closed and resolved in one go is one edit.
    else if (own[own.length - 1] !== edit) own.push(edit);
  }
};

interface Batch {
  readonly at: Instant;
  /** The places of the issues, each once. */
  readonly places: readonly number[];
}

/** Tells of each issue whether its place is asked for the first time since the last `begin`: one list for all, where a set for every minute would cost more than the rest. */
class FirstTimes {
  private readonly rounds: Int32Array;
  private round = 0;
  constructor(issues: number) {
    this.rounds = new Int32Array(issues);
  }
  begin(): void {
    this.round += 1;
  }
  isFirst(place: number): boolean {
    if (this.rounds[place] === this.round) return false;
    this.rounds[place] = this.round;
    return true;
  }
}

/** The places of the issues in some of the edits, each once. */
const placesIn = (edits: Float64Array, first: number, next: number, times: FirstTimes): readonly number[] => {
  const places: number[] = [];
  times.begin();
  for (let n = first; n < next; n += 1) {
    const place = placeOf(edits[n] as Edit);
    if (times.isFirst(place)) places.push(place);
  }
  return places;
};

/** Adds one person's edits of one kind, where five or more issues came within a minute of the first of them. */
const addBatches = (own: readonly Edit[], times: FirstTimes, batches: Batch[]): void => {
  if (own.length < LEAST) return;
  const edits = new Float64Array(own).sort();
  for (let first = 0; first + LEAST <= edits.length; ) {
    const start = secondOf(edits[first] as Edit);
    let next = first + 1;
    while (next < edits.length && secondOf(edits[next] as Edit) <= start + AT_ONCE) next += 1;
    const places = next - first < LEAST ? [] : placesIn(edits, first, next, times);
    if (places.length >= LEAST) {
      batches.push({ at: start * 1000, places });
      first = next;
    } else first += 1;
  }
};

const largestOf = (batches: readonly Batch[], on: (at: Instant) => CalendarDate): FoundNote['peak'] => {
  const largest = batches.reduce((best, batch) => (batch.places.length > best.places.length ? batch : best));
  return { on: on(largest.at), issues: largest.places.length };
};

const allPlaces = (batches: readonly Batch[], times: FirstTimes): readonly number[] => {
  const all: number[] = [];
  times.begin();
  for (const { places } of batches) for (const place of places) if (times.isFirst(place)) all.push(place);
  return all;
};

class BulkEdits implements NoteFinder {
  private readonly edits: EditsByKind = KINDS.map(() => new Map());

  constructor(
    private readonly lens: Lens,
    private readonly issues: number,
  ) {}
  take({ record }: ToldIssue, place: number): void {
    addEdits(this.edits, record, place, this.lens);
  }
  found(): readonly FoundNote[] {
    const times = new FirstTimes(this.issues);
    return this.edits.flatMap((people, kind) => {
      const batches: Batch[] = [];
      for (const own of people.values()) addBatches(own, times, batches);
      if (batches.length === 0) return [];
      const peak = largestOf(batches, (at) => dateIn(this.lens.zone, at, null));
      return noteOn(KINDS[kind] as BulkCode, allPlaces(batches, times), { detail: String(batches.length), peak });
    });
  }
}

/**
 * Issues changed in the same way, five or more within a minute, by one person: closed, re-dated, estimated or handed over in
 * bulk. Such an edit looks like many decisions and is a clean-up; its day tells when it was tidied, not when it happened.
 * The detail is the number of such edits.
 */
export const bulkEdits = (lens: Lens, issues: number): NoteFinder => new BulkEdits(lens, issues);
