import { emptyFieldMap } from '#domain/history/field-map';
import type { IssueRecord } from '#domain/history/issue-record';
import { readIssue } from '#domain/history/read-issue';
import { asJira, DOING, DONE, type Entry, type Item, item, moved, REJECTED, rawIssue, TO_DO } from '../history/an-issue';

export type LivingStatus = typeof TO_DO;
export { DOING, DONE, REJECTED, TO_DO };

/** Resolutions of the site in these tests, by id. */
export const RESOLUTIONS: ReadonlyMap<string, string> = new Map([
  ['1', 'Done'],
  ['2', "Won't Do"],
  ['3', 'Duplicate'],
  ['4', 'Fixed'],
]);

export interface LivingState {
  readonly key: string;
  readonly summary: string;
  readonly status: LivingStatus;
  readonly resolution: string | null;
  readonly resolvedAt: number | null;
  readonly assignee: string | null;
  readonly due: string | null;
}

/** What one edit changes; everything in it is one history entry. */
export type Edit = Partial<Omit<LivingState, 'resolvedAt'>> & { readonly by?: string };

const iso = (at: number): string => new Date(at).toISOString().replace('Z', '+0000');

/** A Jira issue that people edit, and that can be read at any time as Jira answers. */
export interface LivingIssue {
  state(): LivingState;
  /** @param skew milliseconds by which Jira's resolution date differs from the history entry. */
  edit(at: number, edit: Edit, skew?: number): void;
  /** As read with its history, or without. */
  record(withHistory?: boolean): IssueRecord;
}

export function livingIssue(createdAt: number, first: Partial<LivingState> = {}): LivingIssue {
  let state: LivingState = {
    key: 'ABC-1',
    summary: 'Check data before the kick-off',
    status: TO_DO,
    resolution: null,
    resolvedAt: null,
    assignee: 'olga',
    due: '2026-03-31',
    ...first,
  };
  let updated = createdAt;
  const histories: Entry[] = [];

  function edit(at: number, { by = 'ann', ...change }: Edit, skew = 0): void {
    const items = itemsOf(state, change);
    const { resolution = state.resolution } = change;
    const resolvedAt = resolution === null ? null : resolution === state.resolution ? state.resolvedAt : at + skew;
    state = { ...state, ...change, resolvedAt };
    updated = Math.max(updated, at);
    if (items.length > 0)
      histories.push({ id: String(100 + histories.length), author: { accountId: by }, created: iso(at), items });
  }

  function record(withHistory = true): IssueRecord {
    const { key, summary, status, resolution, resolvedAt, assignee, due } = state;
    const fields = {
      created: iso(createdAt),
      updated: iso(updated),
      summary,
      status: asJira(status),
      resolution: resolution === null ? null : { id: resolution, name: RESOLUTIONS.get(resolution) },
      resolutiondate: resolvedAt === null ? null : iso(resolvedAt),
      assignee: assignee === null ? null : { accountId: assignee },
      duedate: due,
    };
    const read = readIssue(rawIssue({ key, fields, histories: withHistory ? histories : null }), emptyFieldMap);
    if (!read.ok) throw new Error(`${read.field} ${read.problem}`);
    return read.record;
  }

  return { state: () => state, edit, record };
}

/** Renaming is not among them: the history of summaries is not read. */
function itemsOf(before: LivingState, { status, resolution, assignee, due, key }: Edit): readonly Item[] {
  const items: Item[] = [];
  if (status !== undefined && status.id !== before.status.id) items.push(moved(before.status, status));
  if (resolution !== undefined && resolution !== before.resolution) items.push(item('resolution', before.resolution, resolution));
  if (assignee !== undefined && assignee !== before.assignee) items.push(item('assignee', before.assignee, assignee));
  if (due !== undefined && due !== before.due) items.push(item('duedate', before.due, due));
  if (key !== undefined && key !== before.key) items.push(item('issuekey', before.key, key, { field: 'Key' }));
  return items;
}
