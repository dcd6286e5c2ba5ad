import type { JsonObject } from '../model/json';
import type { RawHistory, RawIssue, RawItem } from '../model/raw-issue';
import type { Seed, SeedProject } from '../seed';

/** Site time of the tests. */
export const NOW = Date.parse('2026-08-20T09:00:00Z');

export const SPRINT_FIELD = 'customfield_10020';
export const POINTS_FIELD = 'customfield_10016';

const TEAM = { group: 'team' } as const;

const project = (overrides: Partial<SeedProject> & Pick<SeedProject, 'id' | 'key' | 'name'>): SeedProject => ({
  type: 'software',
  lead: 'ada',
  permissions: { browse: [TEAM], create: [TEAM], edit: [TEAM], administer: [{ accountId: 'ada' }] },
  issueTypeIds: ['10000', '10001', '10002'],
  statusIds: ['1', '3', '6'],
  ...overrides,
});

let histories = 20_000;

export const history = (author: string, created: string, items: RawItem[]): RawHistory => {
  histories += 1;
  return { id: String(histories), author: { accountId: author }, created, items };
};

export const statusItem = (from: string, to: string): RawItem => ({
  field: 'status',
  fieldtype: 'jira',
  fieldId: 'status',
  from,
  fromString: from,
  to,
  toString: to,
});

/** An issue of project AI, in status Open, unless told otherwise. */
export function rawIssue(number: number, fields: JsonObject = {}, more: Partial<RawIssue> = {}): RawIssue {
  return {
    id: String(30_000 + number),
    key: `AI-${number}`,
    ...more,
    fields: {
      project: { id: '10100', key: 'AI' },
      summary: `Issue ${number}`,
      issuetype: { id: '10001' },
      status: { id: '1' },
      priority: { id: '3' },
      reporter: { accountId: 'ada' },
      creator: { accountId: 'ada' },
      created: '2026-03-02T09:00:00.000+0000',
      updated: '2026-03-02T09:00:00.000+0000',
      ...fields,
    },
  };
}

/** Three people (one outside the team), two projects (one with a secret issue), an epic with work under it. */
export function smallSeed(overrides: Partial<Seed> = {}): Seed {
  return {
    users: [
      {
        accountId: 'ada',
        displayName: 'Ada Byron',
        timeZone: 'Europe/Berlin',
        locale: 'en_GB',
        emailAddress: 'ada@example.com',
        siteAdmin: true,
      },
      { accountId: 'ben', displayName: 'Ben Okri', timeZone: 'America/New_York', locale: 'en_US' },
      { accountId: 'cleo', displayName: 'Cleo Outside', timeZone: 'Asia/Tokyo', locale: 'ja_JP' },
    ],
    groups: [{ name: 'team', members: ['ada', 'ben'] }],
    projects: [
      project({
        id: '10100',
        key: 'AI',
        name: 'AI pilot',
        components: [{ id: '10300', name: 'Inbox' }],
        securityLevels: [{ id: '10400', name: 'Leads only', members: [{ accountId: 'ada' }] }],
      }),
      project({
        id: '10101',
        key: 'OPEN',
        name: 'Open house',
        permissions: { browse: [{ everyone: true }], create: [TEAM], edit: [TEAM], administer: [{ accountId: 'ada' }] },
      }),
    ],
    statuses: [
      { id: '1', name: 'Open', category: 'new' },
      { id: '3', name: 'In Progress', category: 'indeterminate' },
      { id: '6', name: 'Closed', category: 'done' },
    ],
    issueTypes: [
      { id: '10000', name: 'Epic', hierarchyLevel: 1 },
      { id: '10001', name: 'Task', hierarchyLevel: 0 },
      { id: '10002', name: 'Sub-task', hierarchyLevel: -1 },
    ],
    priorities: [
      { id: '2', name: 'High' },
      { id: '3', name: 'Medium' },
      { id: '4', name: 'Low' },
    ],
    resolutions: [
      { id: '10000', name: 'Done' },
      { id: '10001', name: "Won't Do" },
    ],
    fields: [
      {
        id: SPRINT_FIELD,
        name: 'Sprint',
        custom: true,
        schema: { type: 'array', items: 'json', custom: 'com.pyxis.greenhopper.jira:gh-sprint', customId: 10020 },
      },
      {
        id: POINTS_FIELD,
        name: 'Story Points',
        custom: true,
        schema: { type: 'number', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:float', customId: 10016 },
      },
    ],
    versions: [
      { id: '10200', projectId: '10100', name: '1.0', released: true, startDate: '2026-03-01', releaseDate: '2026-05-01' },
      { id: '10201', projectId: '10100', name: '2.0', released: false, releaseDate: '2026-07-01' },
    ],
    boards: [{ id: 1, name: 'AI board', type: 'scrum', projectId: '10100' }],
    sprints: [
      {
        id: 11,
        boardId: 1,
        name: 'Sprint 1',
        state: 'closed',
        startDate: '2026-03-02T08:00:00.000Z',
        endDate: '2026-03-16T08:00:00.000Z',
        completeDate: '2026-03-16T09:00:00.000Z',
      },
      {
        id: 12,
        boardId: 1,
        name: 'Sprint 2',
        state: 'active',
        startDate: '2026-08-10T08:00:00.000Z',
        endDate: '2026-08-24T08:00:00.000Z',
      },
    ],
    linkTypes: [{ id: '10600', name: 'Relates', inward: 'relates to', outward: 'relates to' }],
    issues: [
      rawIssue(1, { issuetype: { id: '10000' }, summary: 'Pilot the assistant' }),
      rawIssue(
        2,
        {
          parent: { id: '30001', key: 'AI-1' },
          status: { id: '6' },
          resolution: { id: '10000' },
          resolutiondate: '2026-04-10T15:00:00.000+0000',
          updated: '2026-04-10T15:00:00.000+0000',
          assignee: { accountId: 'ben' },
          duedate: '2026-04-01',
          labels: ['inbox', 'pilot'],
          timeoriginalestimate: 14_400,
          timeestimate: 0,
          timespent: 28_800,
          fixVersions: [{ id: '10200' }],
          components: [{ id: '10300', name: 'Inbox' }],
          [POINTS_FIELD]: 5,
          [SPRINT_FIELD]: [{ id: 11, name: 'Sprint 1', state: 'closed', boardId: 1 }],
          worklog: {
            total: 1,
            worklogs: [
              {
                id: '1',
                author: { accountId: 'ben' },
                created: '2026-04-02T10:00:00.000+0000',
                started: '2026-04-02T08:00:00.000+0000',
                timeSpent: '1d',
                timeSpentSeconds: 28_800,
              },
            ],
          },
          comment: {
            total: 1,
            comments: [
              {
                id: '1',
                author: { accountId: 'ada' },
                body: {
                  type: 'doc',
                  version: 1,
                  content: [{ type: 'paragraph', content: [{ type: 'text', text: 'The vendor is late' }] }],
                },
                created: '2026-04-03T10:00:00.000+0000',
                updated: '2026-04-03T10:00:00.000+0000',
              },
            ],
          },
        },
        {
          changelog: {
            histories: [
              history('ada', '2026-03-05T09:00:00.000+0000', [
                {
                  field: 'duedate',
                  fieldtype: 'jira',
                  fieldId: 'duedate',
                  from: null,
                  fromString: null,
                  to: '2026-04-01',
                  toString: '2026-04-01',
                },
              ]),
              history('ben', '2026-03-10T09:00:00.000+0000', [statusItem('1', '3')]),
              history('ben', '2026-04-10T15:00:00.000+0000', [
                statusItem('3', '6'),
                {
                  field: 'resolution',
                  fieldtype: 'jira',
                  fieldId: 'resolution',
                  from: null,
                  fromString: null,
                  to: '10000',
                  toString: 'Done',
                },
              ]),
            ],
          },
          properties: { decision: { state: 'open', due: '2026-09-01', tags: ['a', 'b'], weight: 3 } },
        },
      ),
      rawIssue(3, { issuetype: { id: '10002' }, parent: { id: '30002', key: 'AI-2' }, priority: { id: '2' }, timespent: 3600 }),
      rawIssue(4, { security: { id: '10400' }, summary: 'Talk with the vendor about leaving', priority: { id: '4' } }),
      rawIssue(5, { project: { id: '10101', key: 'OPEN' }, summary: 'Open for all' }, { key: 'OPEN-1' }),
    ],
    ...overrides,
  };
}
