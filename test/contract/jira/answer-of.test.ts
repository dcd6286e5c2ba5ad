import { describe, expect, it } from 'vitest';
import { answerOf } from '#contract/jira/answer-of';
import type { Ask } from '#domain/reading/ask';

const NOW = Date.UTC(2026, 7, 20, 9);
const search: Ask = { kind: 'search', scope: { of: 'all' }, token: 'page 2' };
const histories: Ask = { kind: 'histories', ids: ['1'], group: 0, token: null };
const answer = (status: number, body: unknown, headers: Record<string, string> = {}) => ({
  status,
  headers,
  text: JSON.stringify(body),
});
const read = (ask: Ask, status: number, body: unknown, headers?: Record<string, string>) =>
  answerOf(ask, answer(status, body, headers), NOW);

describe('An answer that brings something', () => {
  it('brings issues, known by id and by when they were changed, and the token of the next page', () => {
    const issue = { id: '7', key: 'GEN-7', fields: { updated: '2026-08-19T10:00:00.000+0200' } };
    expect(read(search, 200, { issues: [issue], nextPageToken: 'page 3', isLast: false })).toEqual({
      ok: true,
      found: { kind: 'issues', issues: [{ id: '7', updated: '2026-08-19T10:00:00.000+0200', raw: issue }], token: 'page 3' },
    });
  });

  it('brings the last page whether that is told by no token or by isLast', () => {
    expect(read(search, 200, { issues: [] })).toMatchObject({ found: { token: null } });
    expect(read(search, 200, { issues: [], isLast: true, nextPageToken: 'old' })).toMatchObject({ found: { token: null } });
    expect(read(histories, 200, { issueChangeLogs: [], nextPageToken: null })).toMatchObject({ found: { token: null } });
  });

  it('brings histories unread, whatever way their times are written', () => {
    const log = {
      issueId: 7,
      changeHistories: [
        { id: '1', created: 1_492_070_429 },
        { id: '2', created: '2026-08-19T10:00:00.000+0200' },
      ],
    };
    expect(read(histories, 200, { issueChangeLogs: [log] })).toMatchObject({
      found: { histories: [{ issueId: '7', histories: log.changeHistories }] },
    });
  });

  it('brings a count, fields and statuses', () => {
    expect(read({ kind: 'count' }, 200, { count: 12 })).toMatchObject({ found: { count: 12 } });
    expect(read({ kind: 'fields' }, 200, [{ id: 'summary' }])).toMatchObject({ found: { fields: [{ id: 'summary' }] } });
    expect(read({ kind: 'statuses' }, 200, [{ id: '1' }])).toMatchObject({ found: { statuses: [{ id: '1' }] } });
  });
});

describe('An answer of another shape names the field', () => {
  it.each<[string, Ask, unknown, string]>([
    ['no list of issues', search, { total: 3 }, 'issues: is missing'],
    ['an issue without an id', search, { issues: [{ key: 'GEN-1' }] }, 'issues[0].id: is missing'],
    ['a token that leads back', search, { issues: [], nextPageToken: 'page 2' }, 'nextPageToken: leads to the same page again'],
    [
      'no token although there is more',
      search,
      { issues: [], isLast: false },
      'nextPageToken: is missing, although this is not the last page',
    ],
    ['no count', { kind: 'count' }, { count: '3' }, 'count: should be a whole number from 0 on'],
    ['fields that are no list', { kind: 'fields' }, {}, 'fields: should be a list, is {}'],
    ['histories of nobody', histories, { issueChangeLogs: [{ changeHistories: [] }] }, 'issueChangeLogs[0].issueId: is missing'],
    [
      'histories that are no list',
      histories,
      { issueChangeLogs: [{ issueId: '1', changeHistories: 3 }] },
      'issueChangeLogs[0].changeHistories: should be a list, is 3',
    ],
    ['no object', search, [], 'answer: should be an object, is []'],
  ])('%s', (_, ask, body, what) => {
    expect(read(ask, 200, body)).toEqual({ ok: false, failure: { kind: 'unreadable', what } });
  });
});

describe('An answer that brings nothing', () => {
  it('says until when to wait, in seconds', () => {
    expect(read(search, 429, {}, { 'retry-after': '40' })).toEqual({
      ok: false,
      failure: { kind: 'slow-down', until: NOW + 40_000 },
    });
  });

  it('says until when to wait, as a date by the clock of the site', () => {
    const headers = { date: 'Thu, 20 Aug 2026 07:00:00 GMT', 'retry-after': 'Thu, 20 Aug 2026 07:01:00 GMT' };
    expect(read(search, 429, {}, headers)).toEqual({ ok: false, failure: { kind: 'slow-down', until: NOW + 60_000 } });
  });

  it('may ask to slow down without saying for how long', () => {
    expect(read(search, 429, {})).toEqual({ ok: false, failure: { kind: 'slow-down', until: null } });
  });

  it.each([500, 502, 503, 504, 408])('is worth another attempt with status %i', (status) => {
    expect(read(search, status, {})).toEqual({ ok: false, failure: { kind: 'unreachable' } });
  });

  it('is worth another attempt when half of it is missing', () => {
    expect(answerOf(search, { status: 200, headers: {}, text: '{"issues":[' }, NOW)).toEqual({
      ok: false,
      failure: { kind: 'unreachable' },
    });
  });

  it.each([401, 403])('means no permission with status %i', (status) => {
    expect(read(search, status, {})).toEqual({ ok: false, failure: { kind: 'no-permission' } });
  });

  it('tells what Jira says, in general and by field, without waiting for a site that does not know the request', () => {
    const body = { errorMessages: ['Not so.'], errors: { jql: 'too long' } };
    expect(read(search, 400, body)).toEqual({
      ok: false,
      failure: { kind: 'refused', status: 400, message: 'Not so. jql: too long' },
    });
    expect(read(search, 501, 'not known')).toEqual({ ok: false, failure: { kind: 'refused', status: 501, message: '' } });
  });
});
