import { emptyFieldMap, type FieldMap } from '#domain/history/field-map';
import type { CalendarDate } from '#domain/history/instant';
import type { IssueRecord } from '#domain/history/issue-record';
import type { IssueStory } from '#domain/history/issue-story';
import { type Lens, projectsUsingResolutions } from '#domain/history/lens';
import { readIssue } from '#domain/history/read-issue';
import { statusCatalogueFrom } from '#domain/history/status-catalogue';
import { tellStory } from '#domain/history/tell-story';
import { timeBlocked, timeInStatuses } from '#domain/history/time-so-far';
import { endOfDay, type Zone, zoneNamed } from '#domain/history/zone';

/** Statuses of the site in these tests, as `GET status` answers them. */
export const TO_DO = { id: '10', name: 'To do', category: 'new' };
export const DOING = { id: '20', name: 'Doing', category: 'indeterminate' };
export const WAITING = { id: '25', name: 'Waiting for client', category: 'indeterminate' };
export const DONE = { id: '30', name: 'Done', category: 'done' };
export const REJECTED = { id: '31', name: 'Rejected', category: 'done' };
type Status = typeof TO_DO;

export const siteStatuses = statusCatalogueFrom(
  [TO_DO, DOING, WAITING, DONE, REJECTED].map(({ id, name, category }) => ({ id, name, statusCategory: { key: category } })),
);

export const asJira = ({ id, name, category }: Status) => ({ id, name, statusCategory: { key: category } });

export type Item = Readonly<Record<string, unknown>>;

/** A history item as Jira Cloud sends it; the shown text is the value itself unless given. */
export const item = (fieldId: string, from: string | null, to: string | null, more: Item = {}): Item => ({
  field: fieldId,
  fieldtype: fieldId.startsWith('customfield_') ? 'custom' : 'jira',
  fieldId,
  from,
  fromString: from,
  to,
  toString: to,
  ...more,
});

export const moved = (from: Status, to: Status): Item =>
  item('status', from.id, to.id, { fromString: from.name, toString: to.name });
export const due = (from: string | null, to: string | null): Item => item('duedate', from, to);
export const resolved = (to: string | null, from: string | null = null): Item => item('resolution', from, to);
export const assigned = (from: string | null, to: string | null): Item => item('assignee', from, to);

export type Entry = { readonly id?: string; readonly author?: unknown; readonly created: unknown; readonly items?: unknown };

/** A history entry at a time, by somebody. */
export const entry = (created: string | number, ...items: Item[]): Entry => ({ author: { accountId: 'ann' }, created, items });

export interface IssueParts {
  readonly key?: string;
  readonly id?: string;
  readonly fields?: Item;
  readonly histories?: readonly Entry[] | null;
  readonly total?: number;
}

/** An issue in the shape of `GET issue?expand=changelog`; `histories: null` leaves the changelog out. */
export const rawIssue = ({ key = 'ABC-1', id = '1001', fields = {}, histories = [], total }: IssueParts = {}): Item => ({
  id,
  key,
  fields: {
    created: '2024-03-01T09:00:00.000+0000',
    updated: '2024-06-30T12:00:00.000+0000',
    status: asJira(TO_DO),
    issuetype: { id: '7', name: 'Task', subtask: false, hierarchyLevel: 0 },
    project: { id: '500', key: key.slice(0, key.lastIndexOf('-')), name: 'Alphabet' },
    ...fields,
  },
  ...(histories === null
    ? {}
    : {
        changelog: {
          startAt: 0,
          maxResults: 100,
          total: total ?? histories.length,
          histories: histories.map((one, n) => ({ id: String(n + 1), ...one })),
        },
      }),
});

export const recordOf = (parts: IssueParts, fields: FieldMap = emptyFieldMap): IssueRecord => {
  const read = readIssue(rawIssue(parts), fields);
  if (!read.ok) throw new Error(`${read.issue}: ${read.field} ${read.problem}`);
  return read.record;
};

export const zone = (name: string): Zone => {
  const found = zoneNamed(name);
  if (!found) throw new Error(`no zone ${name}`);
  return found;
};

export const date = (text: string): CalendarDate => text as CalendarDate;

/** A lens on the site's statuses in UTC, from well after everything in these tests. */
export const lensOn = (records: readonly IssueRecord[], more: Partial<Lens> = {}): Lens => {
  const resolving = projectsUsingResolutions(records);
  return {
    statuses: siteStatuses,
    zone: zone('UTC'),
    asOf: Date.parse('2024-07-01T00:00:00Z'),
    blockedStatusIds: new Set(),
    usesResolutions: (key) => resolving.has(key),
    ...more,
  };
};

export const endOf = (text: string): number => endOfDay(zone('UTC'), date(text));

/** A story with its times in status and in blocks counted up to the instant that it is told for. */
export type CountedStory = IssueStory & {
  readonly statusMs: ReturnType<typeof timeInStatuses>;
  readonly blockedMs: ReturnType<typeof timeBlocked>;
};

export const counted = (record: IssueRecord, lens: Lens): CountedStory => {
  const story = tellStory(record, lens);
  return { ...story, statusMs: timeInStatuses(record, lens), blockedMs: timeBlocked(story, lens.asOf) };
};

/** The story of one issue, seen through that lens. */
export const storyOf = (parts: IssueParts, more: Partial<Lens> = {}, fields: FieldMap = emptyFieldMap): CountedStory => {
  const record = recordOf(parts, fields);
  return counted(record, lensOn([record], more));
};

export const iso = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());
