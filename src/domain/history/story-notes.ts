import { atOf, countOf, fieldOf, fromOf, hasChanged, nextOf, toOf } from './change-log';
import { gathering } from './gathering';
import type { NamedValue } from './interner';
import type { IssueRecord } from './issue-record';
import type { StoryNote } from './issue-story';
import type { Lens } from './lens';
import { STATUS } from './tracked-field';

const none: readonly StoryNote[] = [];
const notes = gathering<StoryNote>();
const plain = (code: StoryNote['code']): StoryNote => ({ code, detail: null });
const NO_HISTORY: readonly StoryNote[] = [plain('no-history')];
const INCOMPLETE = plain('incomplete-history');
const BEFORE_CREATION = plain('history-before-creation');
const UNREADABLE = plain('unreadable-values');
const STATUS_DIFFERS = plain('status-differs-from-history');

/** The same few statuses are noted on thousands of issues: each note is made once. */
const noted: Readonly<Record<'status-gone' | 'status-unknown', Map<string, StoryNote>>> = {
  'status-gone': new Map(),
  'status-unknown': new Map(),
};
const noteOf = (code: 'status-gone' | 'status-unknown', name: string): StoryNote => {
  let note = noted[code].get(name);
  if (note === undefined) {
    note = { code, detail: name };
    noted[code].set(name, note);
  }
  return note;
};

/** The last value that was seen of each status, in the order in which they were first seen. One list for all issues, because most have none. */
const strange: NamedValue[] = [];

const seeStatus = (value: NamedValue | null, record: IssueRecord, lens: Lens): void => {
  if (value === null || value.id === record.status.id || lens.statuses.byId.has(value.id)) return;
  for (let n = 0; n < strange.length; n += 1)
    if (strange[n]?.id === value.id) {
      strange[n] = value;
      return;
    }
  strange.push(value);
};

/** Notes the statuses that the histories name and nothing categorises. */
const noteUncategorised = (record: IssueRecord, lens: Lens): void => {
  const { changes } = record;
  strange.length = 0;
  let stood: NamedValue | null = null;
  for (let n = nextOf(changes, STATUS, 0); n >= 0; n = nextOf(changes, STATUS, n + 1)) {
    const from = fromOf(changes, n) as NamedValue | null;
    const to = toOf(changes, n) as NamedValue | null;
    // Mostly a change begins where the one before ended.
    if (from !== stood) seeStatus(from, record, lens);
    seeStatus(to, record, lens);
    stood = to;
  }
  if (strange.length === 0) return;
  const code = lens.statuses.origin === 'site' ? 'status-gone' : 'status-unknown';
  for (const { name } of strange) notes.add(noteOf(code, name));
};

const lastStatusOf = (record: IssueRecord): NamedValue | null => {
  const { changes } = record;
  if (!hasChanged(changes, STATUS)) return null;
  for (let n = countOf(changes) - 1; n >= 0; n -= 1)
    if (fieldOf(changes, n) === STATUS) return toOf(changes, n) as NamedValue | null;
  return null;
};

/** What is odd about one issue's data. About the data as it is, so the same whatever day one looks from. */
export const storyNotes = (record: IssueRecord, lens: Lens): readonly StoryNote[] => {
  if (!record.historyKnown) return NO_HISTORY;
  if (record.historyMissing > 0) notes.add(INCOMPLETE);
  if (countOf(record.changes) > 0 && atOf(record.changes, 0) < record.created) notes.add(BEFORE_CREATION);
  if (record.unreadable > 0) notes.add(UNREADABLE);
  const last = lastStatusOf(record);
  if (last !== null && last.id !== record.status.id) notes.add(STATUS_DIFFERS);
  noteUncategorised(record, lens);
  return notes.list(none);
};
