import { route } from '@forge/api';
import { DECISION_PROPERTY } from '#domain/decision-issue/decision-issue';
import { markIn } from '#domain/decision-issue/parse-mark';
import { emptyFieldMap } from '#domain/history/field-map';
import type { PersonId } from '#domain/history/issue-key';
import type { IssueRecord } from '#domain/history/issue-record';
import { isShape, optionalText, presentListAt, type Shape, shapeAt, textAt } from '#domain/history/json-shape';
import { readIssue } from '#domain/history/read-issue';
import { statusCatalogueFrom } from '#domain/history/status-catalogue';
import { type Zone, zoneNamed } from '#domain/history/zone';
import type { IssueSeen } from '#domain/loop/issue-seen';
import { parsed } from '#domain/parsing/parsed';
import type { FollowedIssues, IssuesShown, MarkedIssue } from '#ports/followed-issues';
import { askJira } from './ask-jira';
import { readable } from './readable';
import { inParts, withHistories } from './with-histories';

/** What following looks at: the issue as it is today, and the histories of these fields. */
const FIELDS = [
  'summary',
  'issuetype',
  'project',
  'status',
  'assignee',
  'created',
  'updated',
  'resolution',
  'resolutiondate',
  'duedate',
  // Of an archived issue alone. The search leaves such issues out; reading by id does not.
  'archiveddate',
];
const HISTORIES = ['status', 'resolution', 'duedate', 'assignee', 'project', 'issuekey', 'issuetype'];
/** Jira's limits of one request. */
const A_FETCH = 100;
const A_PAGE = 100;
const PEOPLE_AT_ONCE = 100;

/** Jira as the app sees it. */
export const appFollowedIssues: FollowedIssues = {
  async see(issueIds, readAt) {
    const found: IssueRecord[] = [];
    const archived = new Set<string>();
    for (const ids of inParts(issueIds, A_FETCH)) {
      const asked = { issueIdsOrKeys: ids, fields: FIELDS };
      const { body } = await askJira(route`/rest/api/3/issue/bulkfetch`, { method: 'POST', body: asked, asApp: true });
      for (const raw of issuesIn(body)) {
        const record = recordIn(raw);
        found.push(record);
        if (isArchived(raw)) archived.add(record.id);
      }
    }
    const whole = new Map((await withHistories(found, HISTORIES)).map((record) => [record.id, record]));
    return new Map(
      issueIds.map((id): [string, IssueSeen] => {
        const issue = whole.get(id);
        if (issue === undefined) return [id, { kind: 'gone', readAt }];
        return [id, { kind: archived.has(id) ? 'archived' : 'there', readAt, issue }];
      }),
    );
  },

  async marked(readAt, projectId) {
    const marks = new Map<string, MarkedIssue['mark']>();
    const found: IssueRecord[] = [];
    const within = projectId === null ? '' : `project = ${projectId} AND `;
    const jql = `${within}issue.property[${DECISION_PROPERTY}].decision IS NOT EMPTY ORDER BY created`;
    let nextPageToken: string | undefined;
    do {
      const asked = { jql, fields: FIELDS, properties: [DECISION_PROPERTY], maxResults: A_PAGE, nextPageToken };
      const { body } = await askJira(route`/rest/api/3/search/jql`, { method: 'POST', body: asked, asApp: true });
      for (const raw of issuesIn(body)) {
        const properties = isShape(raw) ? raw.properties : null;
        const mark = markIn(isShape(properties) ? properties[DECISION_PROPERTY] : undefined);
        if (mark === null) continue;
        const record = recordIn(raw);
        marks.set(record.id, mark);
        found.push(record);
      }
      nextPageToken = isShape(body) ? (optionalText(body.nextPageToken) ?? undefined) : undefined;
    } while (nextPageToken !== undefined);
    return (await withHistories(found, HISTORIES)).map((issue) => ({
      id: issue.id,
      mark: marks.get(issue.id) as MarkedIssue['mark'],
      seen: { kind: 'there', readAt, issue },
    }));
  },

  async knowledge(projectKeys) {
    const [statuses, resolutions] = await Promise.all([
      askJira(route`/rest/api/3/status`, { asApp: true }),
      askJira(route`/rest/api/3/resolution`, { asApp: true }),
    ]);
    const using = new Set<string>();
    for (const key of new Set(projectKeys)) {
      const asked = { jql: `project = "${key}" AND resolution IS NOT EMPTY`, fields: ['resolution'], maxResults: 1 };
      const { status, body } = await askJira(route`/rest/api/3/search/jql`, {
        method: 'POST',
        body: asked,
        asApp: true,
        expected: [BAD_REQUEST],
      });
      // A project that is gone, or got another key meanwhile, is one that the search does not know.
      if (status !== BAD_REQUEST && issuesIn(body).length > 0) using.add(key);
    }
    const named = readable(
      parsed(() => presentListAt(resolutions.body, 'resolutions').map((one) => shapeAt(one, 'resolution'))),
      'the resolutions of the site',
    );
    return {
      statuses: statusCatalogueFrom(Array.isArray(statuses.body) ? statuses.body : []),
      resolutions: new Map(named.map(({ id, name }) => [String(id), String(name)])),
      usesResolutions: (projectKey) => using.has(projectKey),
    };
  },

  async zonesOf(people) {
    const zones = new Map<PersonId, Zone>();
    for (const some of inParts(people, PEOPLE_AT_ONCE)) {
      const query = new URLSearchParams({ maxResults: String(PEOPLE_AT_ONCE) });
      for (const one of some) query.append('accountId', one);
      const { body } = await askJira(route`/rest/api/3/user/bulk?${query}`, { asApp: true });
      for (const { accountId, timeZone } of peopleIn(body)) {
        const zone = typeof timeZone === 'string' ? zoneNamed(timeZone) : null;
        if (typeof accountId === 'string' && zone !== null) zones.set(accountId as PersonId, zone);
      }
    }
    return zones;
  },
};

/** What Jira shows the person who asks. */
export const myIssuesShown: IssuesShown = {
  async of(issueIds) {
    const shown = new Set<string>();
    for (const ids of inParts(issueIds, A_FETCH)) {
      const asked = { issueIdsOrKeys: ids, fields: ['created'] };
      const { body } = await askJira(route`/rest/api/3/issue/bulkfetch`, { method: 'POST', body: asked });
      for (const raw of issuesIn(body)) for (const name of namesIn(raw)) shown.add(name);
    }
    return shown;
  },
};

const BAD_REQUEST = 400;

const isArchived = (raw: unknown): boolean => {
  const fields = isShape(raw) ? raw.fields : null;
  return isShape(fields) && typeof fields.archiveddate === 'string';
};

const issuesIn = (body: unknown): readonly unknown[] =>
  readable(
    parsed(() => presentListAt(shapeAt(body, 'answer').issues, 'issues')),
    'the issues of decisions',
  );

const peopleIn = (body: unknown): readonly Shape[] =>
  readable(
    parsed(() => presentListAt(shapeAt(body, 'answer').values, 'values').filter(isShape)),
    'the people who own decisions',
  );

const namesIn = (raw: unknown): readonly string[] =>
  readable(
    parsed(() => {
      const issue = shapeAt(raw, 'issue');
      return [textAt(issue.id, 'id'), textAt(issue.key, 'key')];
    }),
    'an issue',
  );

/** @throws Error naming the issue and the field: leaving it out would say that the issue is gone. */
function recordIn(raw: unknown): IssueRecord {
  const read = readIssue(raw, emptyFieldMap);
  if (read.ok) return read.record;
  throw new Error(`Jira's answer about ${read.issue} cannot be read: ${read.field}: ${read.problem}.`);
}
