import { byOf, type ChangeValue, countOf, fieldOf, fromOf, toOf } from '#domain/history/change-log';
import type { CalendarDate, Instant } from '#domain/history/instant';
import type { NamedValue } from '#domain/history/interner';
import type { IssueKey } from '#domain/history/issue-key';
import type { IssueRecord } from '#domain/history/issue-record';
import type { Lens } from '#domain/history/lens';
import { happenedAt } from '#domain/history/past-of-field';
import { statusMeant } from '#domain/history/status-walk';
import { ASSIGNEE, DUE, ESTIMATE, RESOLUTION, STATUS } from '#domain/history/tracked-field';
import { dateIn } from '#domain/history/zone';
import type { Told, ToldIssue } from '../told';
import { type FoundNote, noteOn } from './found-note';

export type BulkKind = 'bulk-closings' | 'bulk-dates' | 'bulk-estimates' | 'bulk-owners';

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
      return to === null ? null : 'bulk-closings';
    case STATUS:
      return to !== null && statusMeant(record, lens, to as NamedValue).category === 'done' ? 'bulk-closings' : null;
    case DUE:
      return from === null ? null : 'bulk-dates';
    case ESTIMATE:
      return to === null ? null : 'bulk-estimates';
    case ASSIGNEE:
      return from === null || to === null ? null : 'bulk-owners';
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

/** The edits of each kind, each person's apart. */
const editsIn = ({ issues, lens }: Told): ReadonlyMap<BulkKind, EditsByPerson> => {
  const edits = new Map<BulkKind, EditsByPerson>();
  for (let place = 0; place < issues.length; place += 1) {
    const { record } = issues[place] as ToldIssue;
    for (let n = 0; n < countOf(record.changes); n += 1) {
      const kind = kindOf(record, n, lens);
      const by = kind === null ? null : byOf(record.changes, n);
      if (kind === null || by === null) continue;
      const at = happenedAt(record, n);
      if (at > lens.asOf) break;
      let people = edits.get(kind);
      if (people === undefined) {
        people = new Map();
        edits.set(kind, people);
      }
      const own = people.get(by);
      if (own === undefined) people.set(by, [editOf(at, place)]);
      else own.push(editOf(at, place));
    }
  }
  return edits;
};

interface Batch {
  readonly at: Instant;
  readonly keys: ReadonlySet<IssueKey>;
}

/** One person's edits of one kind, where five or more issues came within a minute of the first of them. */
const batchesIn = (own: readonly Edit[], issues: Told['issues']): readonly Batch[] => {
  const batches: Batch[] = [];
  if (own.length < LEAST) return batches;
  const edits = new Float64Array(own).sort();
  for (let first = 0; first + LEAST <= edits.length; ) {
    const start = secondOf(edits[first] as Edit);
    let next = first + 1;
    while (next < edits.length && secondOf(edits[next] as Edit) <= start + AT_ONCE) next += 1;
    const places = next - first < LEAST ? [] : Array.from(edits.subarray(first, next), placeOf);
    const keys = new Set(places.map((place) => (issues[place] as ToldIssue).story.key));
    if (keys.size >= LEAST) {
      batches.push({ at: start * 1000, keys });
      first = next;
    } else first += 1;
  }
  return batches;
};

const largestOf = (batches: readonly Batch[], on: (at: Instant) => CalendarDate): FoundNote['peak'] => {
  const largest = batches.reduce((best, batch) => (batch.keys.size > best.keys.size ? batch : best));
  return { on: on(largest.at), issues: largest.keys.size };
};

/**
 * Issues changed in the same way, five or more within a minute, by one person: closed, re-dated, estimated or handed over in
 * bulk. Such an edit looks like many decisions and is a clean-up; its day tells when it was tidied, not when it happened.
 * The detail is the number of such edits.
 */
export const bulkEdits = (told: Told): readonly FoundNote[] =>
  [...editsIn(told)].flatMap(([kind, people]) => {
    const batches = [...people.values()].flatMap((own) => batchesIn(own, told.issues));
    if (batches.length === 0) return [];
    const keys = [...new Set(batches.flatMap(({ keys: own }) => [...own]))];
    const peak = largestOf(batches, (at) => dateIn(told.lens.zone, at, null));
    return noteOn(kind, keys, { detail: String(batches.length), peak });
  });
