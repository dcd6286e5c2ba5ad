import { emptyFieldMap } from '#domain/history/field-map';
import type { IssueRecord } from '#domain/history/issue-record';
import type { Lens } from '#domain/history/lens';
import { readIssue } from '#domain/history/read-issue';
import { statusCatalogueOf } from '#domain/history/status-catalogue';
import { tellStory } from '#domain/history/tell-story';
import { dateIn, zoneAsWritten } from '#domain/history/zone';
import { projectEvidence } from './project-evidence-of';
import type { Told } from './told';

const TO_DO = { id: '1', name: 'Open', statusCategory: { key: 'new' } };
const IN_PROGRESS = { id: '3', name: 'In Progress', statusCategory: { key: 'indeterminate' } };
const DONE = { id: '6', name: 'Closed', statusCategory: { key: 'done' } };
const ANN = { accountId: 'ann' };
const BOB = { accountId: 'bob' };

const entry = (id: number, created: string, items: readonly object[]) => ({ id: String(id), created, author: ANN, items });
const item = (field: string, from: string | null, to: string | null, fieldtype = 'jira') => ({
  ...{ field, fieldtype, from, fromString: from },
  ...{ to, toString: to },
});

const issue = (number: number, status: object, more: object) => ({
  id: String(number),
  key: `A-${number}`,
  fields: {
    created: '2023-03-04T09:00:00.250+0100',
    updated: '2024-04-02T09:00:00.500+0100',
    status,
    issuetype: { id: '10', name: 'Task', subtask: false },
    project: { id: '100', key: 'A', name: 'A' },
    fixVersions: [{ id: '7', name: '1.0', released: true, releaseDate: '2024-03-20' }],
    components: [{ name: 'Pages' }],
    labels: ['pilot'],
    assignee: BOB,
    creator: ANN,
    duedate: '2024-03-25',
    timeoriginalestimate: 14_400,
    timespent: 28_800,
    summary: 'One page',
    description: 'What it is for',
    ...more,
  },
  changelog: {
    total: 5,
    histories: [
      entry(number * 10 + 1, '2023-03-05T09:00:00.250+0100', [item('status', '1', '3'), item('assignee', null, 'ann')]),
      entry(number * 10 + 2, '2023-06-12T09:00:00.250+0200', [item('assignee', 'ann', 'bob'), item('Fix Version', '6', '7')]),
      entry(number * 10 + 3, '2024-03-14T23:00:00.250+0100', [
        item('duedate', '2024-03-15', '2024-03-25'),
        item('Flagged', null, 'Impediment', 'custom'),
      ]),
      entry(number * 10 + 4, '2024-03-28T09:00:00.250+0100', [
        item('timespent', '3600', '28800'),
        item('status', '3', '6'),
        item('resolution', null, '1'),
      ]),
      entry(number * 10 + 5, '2024-03-29T09:00:00.250+0100', [item('status', '6', '3'), item('resolution', '1', null)]),
    ],
  },
});

const recordsOf = (raws: readonly unknown[]): readonly IssueRecord[] =>
  raws.flatMap((raw) => {
    const read = readIssue(raw, emptyFieldMap);
    return read.ok ? [read.record] : [];
  });

/** A project of three issues in which a little of everything has happened, over a year: sums of milliseconds are large there. */
export const smallProject = (): Told => {
  const finish = { resolution: { id: '1', name: 'Fixed' }, resolutiondate: '2024-04-01T09:00:00.750+0100' };
  const records = recordsOf([issue(1, DONE, finish), issue(2, IN_PROGRESS, {}), issue(4, TO_DO, { assignee: null })]);
  const zone = zoneAsWritten();
  const asOf = Math.max(...records.map(({ lastKnown }) => lastKnown));
  const blockedStatusIds = new Set<string>();
  const lens: Lens = {
    statuses: statusCatalogueOf(records),
    zone,
    asOf,
    readAt: asOf,
    blockedStatusIds,
    usesResolutions: () => true,
  };
  const issues = records.map((record) => ({ record, story: tellStory(record, lens) }));
  const evidence = projectEvidence(
    issues.map(({ story }) => story),
    { asOf, zone },
  );
  return { lens, today: dateIn(zone, asOf, null), projectKey: null, baseline: evidence.baseline, issues, evidence };
};
