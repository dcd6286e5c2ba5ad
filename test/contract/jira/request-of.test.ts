import { describe, expect, it } from 'vitest';
import { requestOf } from '#contract/jira/request-of';
import { historyFieldGroups } from '#contract/jira/tracked-fields';
import { emptyFieldMap, fieldMapFrom } from '#domain/history/field-map';
import { FIELDS } from '../../support/generated-site';

const target = { projectKey: 'OR', zone: 'Europe/Berlin', fields: fieldMapFrom(FIELDS) };
const bodyOf = (request: { body: string | null }) => JSON.parse(request.body ?? 'null');

describe('A question as a request to Jira', () => {
  it('names every field it wants, and the project in quotes, because its key may be a word of the query language', () => {
    const request = requestOf({ kind: 'search', scope: { of: 'all' }, token: null }, target);
    expect(request).toMatchObject({ method: 'POST', path: '/rest/api/3/search/jql' });
    const body = bodyOf(request);
    expect(body.jql).toBe('project = "OR" ORDER BY key ASC');
    expect(body.maxResults).toBe(100);
    expect(body.fields).toEqual(
      expect.arrayContaining(['status', 'duedate', 'timeoriginalestimate', 'customfield_10020', 'customfield_10015']),
    );
    expect(body).not.toHaveProperty('nextPageToken');
  });

  it('asks for the next page by its token', () => {
    expect(bodyOf(requestOf({ kind: 'ids', token: 'page 2' }, target))).toEqual({
      jql: 'project = "OR" ORDER BY key ASC',
      fields: ['id'],
      maxResults: 5000,
      nextPageToken: 'page 2',
    });
  });

  it('asks for what changed by a time in the zone of the viewer', () => {
    const since = Date.UTC(2026, 7, 20, 9, 5);
    const { jql } = bodyOf(requestOf({ kind: 'search', scope: { of: 'changed', since }, token: null }, target));
    expect(jql).toBe('project = "OR" AND updated >= "2026-08-20 11:05" ORDER BY key ASC');
  });

  it('asks for chosen issues by id, within the project', () => {
    const { jql } = bodyOf(requestOf({ kind: 'search', scope: { of: 'chosen', ids: ['7', '8'] }, token: null }, target));
    expect(jql).toBe('project = "OR" AND id IN (7, 8) ORDER BY key ASC');
  });

  it('asks for histories with the fields of one group', () => {
    expect(bodyOf(requestOf({ kind: 'histories', ids: ['7'], group: 1, token: null }, target))).toEqual({
      issueIdsOrKeys: ['7'],
      fieldIds: historyFieldGroups(target.fields)[1],
      maxResults: 10_000,
    });
  });
});

describe('The fields whose histories are read', () => {
  it('fit into two requests of ten on an ordinary site, what today needs first', () => {
    const groups = historyFieldGroups(target.fields);
    expect(groups).toHaveLength(2);
    expect(groups[0]).toEqual(
      expect.arrayContaining(['status', 'resolution', 'duedate', 'customfield_10020', 'customfield_10021', 'customfield_10015']),
    );
    expect(groups.every((group) => group.length <= 10)).toBe(true);
  });

  it('are asked for without custom fields where a site has none', () => {
    expect(historyFieldGroups(emptyFieldMap).flat()).not.toContainEqual(expect.stringContaining('customfield'));
  });

  it('include every field that can be the flag, at one more request for each ten', () => {
    const flagged = Array.from({ length: 15 }, (_, n) => `customfield_${n}`);
    const groups = historyFieldGroups({ ...target.fields, flagged });
    expect(groups.flat()).toEqual(expect.arrayContaining(flagged));
    expect(groups).toHaveLength(3);
  });
});
