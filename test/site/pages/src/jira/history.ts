import { at, listAt, numberAt, textAt } from '../site/read';
import { ask } from '../site/request';
import { workTime } from '../site/when';
import { type Person, personFrom } from './issue-row';

export interface Change {
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

export interface HistoryEntry {
  readonly id: string;
  readonly at: string;
  readonly author: Person | undefined;
  readonly changes: readonly Change[];
}

const EFFORTS = new Set(['timeoriginalestimate', 'timeestimate', 'timespent']);

const NAMES: Record<string, string> = {
  timeoriginalestimate: 'Original estimate',
  timeestimate: 'Remaining estimate',
  timespent: 'Time spent',
  duedate: 'Due date',
  issuetype: 'Type',
  fixVersions: 'Fix version',
};

function named(field: string): string {
  const name = NAMES[field] ?? field;
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function shown(item: unknown, side: 'from' | 'to'): string {
  const text = textAt(item, `${side}String`) ?? textAt(item, side) ?? '';
  const field = textAt(item, 'field') ?? '';
  const seconds = textAt(item, side) ?? text;
  if (EFFORTS.has(field) && /^\d+$/.test(seconds)) return workTime(Number(seconds));
  // Jira writes a changed date as the first instant of that day.
  return field === 'duedate' ? text.replace(/ 00:00:00\.0$/, '') : text;
}

export function historyEntryFrom(raw: unknown): HistoryEntry {
  const created = at(raw, 'created');
  return {
    id: textAt(raw, 'id') ?? '',
    at: typeof created === 'number' ? new Date(created).toISOString() : (textAt(raw, 'created') ?? ''),
    author: personFrom(at(raw, 'author')),
    changes: listAt(raw, 'items').map((item) => ({
      field: named(textAt(item, 'field') ?? textAt(item, 'fieldId') ?? 'A field'),
      from: shown(item, 'from'),
      to: shown(item, 'to'),
    })),
  };
}

/** All pages of an issue's history, the newest first. */
export async function readHistory(key: string): Promise<readonly HistoryEntry[]> {
  const entries: HistoryEntry[] = [];
  for (;;) {
    const answer = await ask(
      'GET',
      `/rest/api/3/issue/${encodeURIComponent(key)}/changelog?maxResults=100&startAt=${entries.length}`,
    );
    const page = listAt(answer, 'values').map(historyEntryFrom);
    entries.push(...page);
    if (page.length === 0 || at(answer, 'isLast') === true || entries.length >= (numberAt(answer, 'total') ?? 0)) break;
  }
  return entries.sort((a, b) => Date.parse(b.at) - Date.parse(a.at) || Number(b.id) - Number(a.id));
}
