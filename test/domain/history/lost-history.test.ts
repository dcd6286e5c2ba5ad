import { describe, expect, it } from 'vitest';
import { emptyFieldMap } from '#domain/history/field-map';
import type { IssueRecord } from '#domain/history/issue-record';
import { withLostHistoryTold } from '#domain/history/lost-history';
import { readIssue } from '#domain/history/read-issue';

function issue(key: string, { resolved, changed }: { resolved: boolean; changed: boolean }): IssueRecord {
  const created = '2026-03-02T09:00:00.000+0000';
  const due = {
    field: 'duedate',
    fieldId: 'duedate',
    fieldtype: 'jira',
    from: null,
    fromString: null,
    to: '2026-05-30',
    toString: '2026-05-30',
  };
  const histories = changed ? [{ id: '1', created: '2026-03-03T09:00:00.000+0000', items: [due] }] : [];
  const read = readIssue(
    {
      id: key.slice(4),
      key,
      fields: {
        created,
        updated: created,
        project: { id: '1', key: 'ONE' },
        issuetype: { id: '1', name: 'Task', subtask: false },
        status: { id: '3', name: 'Somewhere', statusCategory: { key: resolved ? 'done' : 'new' } },
        resolution: resolved ? { id: '1', name: 'Done' } : null,
        resolutiondate: resolved ? created : null,
      },
      changelog: { total: histories.length, histories },
    },
    emptyFieldMap,
  );
  if (!read.ok) throw new Error(`${read.field}: ${read.problem}`);
  return read.record;
}

const known = (records: readonly IssueRecord[]) => withLostHistoryTold(records).map(({ historyKnown }) => historyKnown);

describe('Histories that were lost on the way to this site', () => {
  it('are unknown, not empty, where issues were resolved without a single recorded change', () => {
    expect(
      known([issue('ONE-1', { resolved: true, changed: false }), issue('ONE-2', { resolved: false, changed: false })]),
    ).toEqual([false, false]);
  });

  it('are there as soon as one change is recorded', () => {
    expect(
      known([issue('ONE-1', { resolved: true, changed: false }), issue('ONE-2', { resolved: false, changed: true })]),
    ).toEqual([true, true]);
  });

  it('are empty, and known to be, in a project in which nothing has happened yet', () => {
    expect(known([issue('ONE-1', { resolved: false, changed: false })])).toEqual([true]);
  });
});
