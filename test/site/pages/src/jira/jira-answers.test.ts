import { describe, expect, test } from 'vitest';
import { findUsers } from '../site/find-users';
import { siteStateFrom } from '../site/state';
import { calendarFor, workTime } from '../site/when';
import { historyEntryFrom } from './history';
import { issueFrom } from './issue';
import { issueKeyIn } from './issue-key-in';
import { projectJql, wishOf } from './search';

describe('what Jira answers, as the pages show it', () => {
  test('an issue of an export without summary, names or description still shows', () => {
    const issue = issueFrom(
      { id: '7', key: 'EE-1', fields: { assignee: { accountId: 'u1' }, status: { name: '已完成' } } },
      { sprint: undefined, flagged: undefined },
    );
    expect(issue).toMatchObject({
      key: 'EE-1',
      summary: 'No summary',
      assignee: { name: 'u1' },
      status: { category: 'new' },
      projectKey: 'EE',
    });
  });

  test('the issue that a card is about is found on whatever port the site stood', () => {
    expect(issueKeyIn('http://localhost:3000/browse/ai-7')).toBe('AI-7');
    expect(issueKeyIn('/browse/AI-7?focus=1')).toBe('AI-7');
    expect(issueKeyIn('http://localhost:3000/browse/AI-7/other')).toBeUndefined();
    expect(issueKeyIn('javascript:alert(1)//browse/AI-7')).toBeUndefined();
  });

  test('nothing that comes makes the parser fail', () => {
    for (const raw of [
      null,
      7,
      'x',
      [],
      { fields: null },
      { key: 3, fields: { issuelinks: [null, { type: 1 }], subtasks: 'no' } },
    ]) {
      expect(() => issueFrom(raw, { sprint: 'a', flagged: 'b' })).not.toThrow();
      expect(() => historyEntryFrom(raw)).not.toThrow();
      expect(() => siteStateFrom(raw, 0)).not.toThrow();
    }
  });

  test('links are told in the direction that they are read', () => {
    const link = { type: { inward: 'is blocked by', outward: 'blocks' } };
    const { links } = issueFrom(
      {
        key: 'A-1',
        fields: {
          issuelinks: [
            { ...link, outwardIssue: { key: 'A-2' } },
            { ...link, inwardIssue: { key: 'A-3' } },
          ],
        },
      },
      { sprint: undefined, flagged: undefined },
    );
    expect(links.map(({ relation, key }) => `${relation} ${key}`)).toEqual(['blocks A-2', 'is blocked by A-3']);
  });

  test('efforts in a history are told as work time, dates as dates', () => {
    const { changes } = historyEntryFrom({
      id: '1',
      created: 0,
      items: [
        { field: 'timeoriginalestimate', from: null, fromString: null, to: '14400', toString: '14400' },
        { field: 'duedate', from: '2026-03-01', fromString: '2026-03-01 00:00:00.0', to: null, toString: null },
      ],
    });
    expect(changes).toEqual([
      { field: 'Original estimate', from: '', to: '4h' },
      { field: 'Due date', from: '2026-03-01', to: '' },
    ]);
  });

  test.each([
    [0, '0m'],
    [90, '2m'],
    [14_400, '4h'],
    [28_800, '1d'],
    [183_600, '1w 1d 3h'],
    [-3_600, '-1h'],
  ])('%i seconds of work are %s', (seconds, text) => {
    expect(workTime(seconds)).toBe(text);
  });

  test('a date has no zone, and an instant is told in the viewer’s', () => {
    const calendar = calendarFor('en-GB', 'America/Los_Angeles');
    expect(calendar.day('2026-03-01')).toBe('1 Mar 2026');
    expect(calendar.day('2026-03-01T02:00:00.000+0000')).toBe('28 Feb 2026');
    expect(calendar.day('not a date')).toBe('not a date');
    expect(calendarFor('xx_!!', 'Nowhere/None').day('2026-03-01')).toBe('1 Mar 2026');
  });
});

test('of thousands of people the first few that match are offered, by name or account id', () => {
  const raw = Array.from({ length: 4000 }, (_, n) => ({
    accountId: `u${n}`,
    displayName: n === 3999 ? 'Ada Okafor' : `Person ${n}`,
  }));
  const { users } = siteStateFrom({ me: 'u1', users: raw }, 0);
  expect(findUsers(users, 'person')).toHaveLength(15);
  expect(findUsers(users, ' ada ').map((user) => user.name)).toEqual(['Ada Okafor']);
  expect(findUsers(users, 'U3998').map((user) => user.name)).toEqual(['Person 3998']);
});

describe('what somebody types into the search box', () => {
  test.each([
    ['pil-7', { kind: 'issue', key: 'PIL-7' }],
    ['status = Done', { kind: 'jql', jql: 'status = Done' }],
    ['order by updated', { kind: 'jql', jql: 'order by updated' }],
    ['slow "desk"', { kind: 'jql', jql: 'summary ~ "slow \\"desk\\"" ORDER BY updated DESC' }],
    ['', { kind: 'jql', jql: '' }],
  ])('%s', (typed, wish) => {
    expect(wishOf(typed)).toEqual(wish);
  });

  test('a project’s own search names it in quotes, because a key may be a word of JQL', () => {
    expect(projectJql('OR')).toBe('project = "OR" ORDER BY created DESC');
  });
});
