import { route } from '@forge/api';
import { DECISION_PROPERTY } from '#domain/decision-issue/decision-issue';
import { addHistories } from '#domain/history/add-histories';
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
import { markIn } from './decision-mark';
import { readable } from './readable';

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
];
const HISTORIES = ['status', 'resolution', 'duedate', 'assignee', 'project', 'issuekey', 'issuetype'];
/** Jira's limits of one request. */
const A_FETCH = 100;
const A_PAGE = 100;
const HISTORIES_OF = 1000;
const HISTORIES_AT_ONCE = 10_000;
const PEOPLE_AT_ONCE = 100;

/** Jira as the app sees it. */
export const appFollowedIssues: FollowedIssues = {
  async see(issueIds, readAt) {
    const found: IssueRecord[] = [];
    for (const ids of inParts(issueIds, A_FETCH)) {
      const asked = { issueIdsOrKeys: ids, fields: FIELDS };
      const { body } = await askJira(route`/rest/api/3/issue/bulkfetch`, { method: 'POST', body: asked, asApp: true });
      found.push(...issuesIn(body).map(recordIn));
    }
    const whole = new Map((await withHistories(found)).map((record) => [record.id, record]));
    return new Map(
      issueIds.map((id): [string, IssueSeen] => {
        const issue = whole.get(id);
        return [id, issue === undefined ? { kind: 'gone', readAt } : { kind: 'there', readAt, issue }];
      }),
    );
  },

  async marked(readAt) {
    const marks = new Map<string, MarkedIssue['mark']>();
    const found: IssueRecord[] = [];
    const jql = `issue.property[${DECISION_PROPERTY}].decision IS NOT EMPTY ORDER BY created`;
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
    return (await withHistories(found)).map((issue) => ({
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
      for (const raw of issuesIn(body)) shown.add(idIn(raw));
    }
    return shown;
  },
};

const BAD_REQUEST = 400;

async function withHistories(records: readonly IssueRecord[]): Promise<readonly IssueRecord[]> {
  const whole = new Map(records.map((record) => [record.id, addHistories(record, [], emptyFieldMap)]));
  for (const part of inParts([...whole.keys()], HISTORIES_OF)) {
    let nextPageToken: string | undefined;
    do {
      const asked = { issueIdsOrKeys: part, fieldIds: HISTORIES, maxResults: HISTORIES_AT_ONCE, nextPageToken };
      const { body } = await askJira(route`/rest/api/3/changelog/bulkfetch`, { method: 'POST', body: asked, asApp: true });
      for (const { id, histories } of changeLogsIn(body)) {
        const record = whole.get(id);
        if (record !== undefined) whole.set(id, addHistories(record, histories, emptyFieldMap));
      }
      nextPageToken = isShape(body) ? (optionalText(body.nextPageToken) ?? undefined) : undefined;
    } while (nextPageToken !== undefined);
  }
  return [...whole.values()];
}

function inParts<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, n) => all.slice(n * size, (n + 1) * size));
}

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

const idIn = (raw: unknown): string =>
  readable(
    parsed(() => textAt(shapeAt(raw, 'issue').id, 'id')),
    'an issue',
  );

const changeLogsIn = (body: unknown): readonly { readonly id: string; readonly histories: readonly unknown[] }[] =>
  readable(
    parsed(() =>
      presentListAt(shapeAt(body, 'answer').issueChangeLogs, 'issueChangeLogs').map((raw) => {
        const log = shapeAt(raw, 'issueChangeLogs');
        return { id: textAt(log.issueId, 'issueId'), histories: presentListAt(log.changeHistories, 'changeHistories') };
      }),
    ),
    'the histories of the issues',
  );

/** @throws Error naming the issue and the field: leaving it out would say that the issue is gone. */
function recordIn(raw: unknown): IssueRecord {
  const read = readIssue(raw, emptyFieldMap);
  if (read.ok) return read.record;
  throw new Error(`Jira's answer about ${read.issue} cannot be read: ${read.field}: ${read.problem}.`);
}
