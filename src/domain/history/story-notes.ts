import { atOf, countOf, fieldOf, fromOf, hasChanged, toOf } from './change-log';
import type { NamedValue } from './interner';
import type { IssueRecord } from './issue-record';
import type { StoryNote } from './issue-story';
import type { Lens } from './lens';
import { STATUS } from './tracked-field';

const none: readonly StoryNote[] = [];
const plain = (code: StoryNote['code']): StoryNote => ({ code, detail: null });
const NO_HISTORY: readonly StoryNote[] = [plain('no-history')];
const INCOMPLETE = plain('incomplete-history');
const BEFORE_CREATION = plain('history-before-creation');
const UNREADABLE = plain('unreadable-values');
const STATUS_DIFFERS = plain('status-differs-from-history');

const uncategorised = (record: IssueRecord, lens: Lens): ReadonlyMap<string, string> | null => {
  const { changes } = record;
  if (!hasChanged(changes, STATUS)) return null;
  let names: Map<string, string> | null = null;
  const see = (value: NamedValue | null): void => {
    if (value === null || lens.statuses.byId.has(value.id) || value.id === record.status.id) return;
    names ??= new Map();
    names.set(value.id, value.name);
  };
  for (let n = 0; n < countOf(changes); n += 1) {
    if (fieldOf(changes, n) !== STATUS) continue;
    see(fromOf(changes, n) as NamedValue | null);
    see(toOf(changes, n) as NamedValue | null);
  }
  return names;
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
  let notes: StoryNote[] | null = null;
  const note = (one: StoryNote): void => {
    notes ??= [];
    notes.push(one);
  };
  if (record.historyMissing > 0) note(INCOMPLETE);
  if (countOf(record.changes) > 0 && atOf(record.changes, 0) < record.created) note(BEFORE_CREATION);
  if (record.unreadable > 0) note(UNREADABLE);
  const last = lastStatusOf(record);
  if (last !== null && last.id !== record.status.id) note(STATUS_DIFFERS);
  const strange = uncategorised(record, lens);
  if (strange !== null) {
    const code = lens.statuses.origin === 'site' ? 'status-gone' : 'status-unknown';
    for (const detail of strange.values()) note({ code, detail });
  }
  return notes ?? none;
};
