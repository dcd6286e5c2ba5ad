import { describe, expect, it } from 'vitest';
import { resolutionIds, statusIds } from './catalogue';
import type { Facts } from './facts';
import { IssueJournal } from './issue-journal';

const facts: Facts = {
  summary: 'Label the first 500 tickets',
  project: { id: '1', name: 'Pilot' },
  key: 'PILOT-1',
  typeId: '10102',
  statusId: statusIds['to do'],
  resolutionId: null,
  assignee: null,
  priorityId: '3',
  parent: null,
  start: null,
  due: '2026-03-02',
  estimate: 7200,
  remaining: 7200,
  spent: null,
  points: null,
  sprints: [],
  versions: [],
  flagged: false,
  labels: [],
  components: [],
  security: null,
};

function journal(): IssueJournal {
  let last = 0;
  const next = () => {
    last += 1;
    return String(last);
  };
  return new IssueJournal('10001', 1_000_000, 'someone', null, facts, { next });
}

describe('the journal of an issue', () => {
  it('writes down what differs, and nothing where nothing differs', () => {
    const issue = journal();
    issue.write(2_000_000, 'someone', { due: '2026-03-09', summary: facts.summary });
    issue.write(3_000_000, 'someone', { due: '2026-03-09' });
    expect(issue.entries.map((entry) => entry.items)).toEqual([
      [
        {
          field: 'duedate',
          fieldtype: 'jira',
          fieldId: 'duedate',
          from: '2026-03-02',
          fromString: '2026-03-02 00:00:00.0',
          to: '2026-03-09',
          toString: '2026-03-09 00:00:00.0',
        },
      ],
    ]);
    expect(issue.facts.due).toBe('2026-03-09');
  });

  it('keeps two changes a second apart and never goes back in time', () => {
    const issue = journal();
    issue.write(2_000_000, 'someone', { flagged: true });
    issue.write(2_000_000, 'someone', { flagged: false });
    issue.write(1_500_000, 'someone', { flagged: true });
    expect(issue.entries.map((entry) => entry.at)).toEqual([2_000_000, 2_001_000, 2_002_000]);
  });

  it('knows since when a resolution stands', () => {
    const issue = journal();
    issue.write(2_000_000, 'someone', { statusId: statusIds.done, resolutionId: resolutionIds.done });
    expect(issue.resolvedAt).toBe(2_000_000);
    issue.write(3_000_000, 'someone', { statusId: statusIds['in progress'], resolutionId: null });
    expect(issue.resolvedAt).toBeNull();
  });

  it('takes logged work from what remains, down to nothing', () => {
    const issue = journal();
    issue.log(9_000_000, 'someone', 5400);
    issue.log(18_000_000, 'someone', 5400);
    expect(issue.facts).toMatchObject({ estimate: 7200, spent: 10_800, remaining: 0 });
    expect(issue.work.map((work) => work.created - work.started)).toEqual([5_400_000, 5_400_000]);
  });
});
