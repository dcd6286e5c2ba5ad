import { route } from '@forge/api';
import type { CreateField } from '#domain/decision-issue/create-field';
import { DECISION_PROPERTY } from '#domain/decision-issue/decision-issue';
import { markIn } from '#domain/decision-issue/parse-mark';
import { isShape, presentListAt, shapeAt, textAt } from '#domain/history/json-shape';
import { parsed } from '#domain/parsing/parsed';
import { issueKeyAt } from '#domain/post-mortem/parse-post-mortem';
import { DeskRefused, type IssueDesk, type MadeIssue } from '#ports/issue-desk';
import { askJira } from './ask-jira';
import { createFieldsIn } from './parse-create-fields';
import { readable } from './readable';

/** The most that Jira lists of a screen at once. */
const A_PAGE = 200;
/** No screen has as many. */
const MOST_PAGES = 10;
const NOT_FOUND = 404;

/** Issues as the person who asks; only a lost issue is looked for with the app's own eyes. */
export const myIssueDesk: IssueDesk = {
  async screenOf(projectId, typeId) {
    const fields: CreateField[] = [];
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const path = route`/rest/api/3/issue/createmeta/${projectId}/issuetypes/${typeId}?startAt=${fields.length}&maxResults=${A_PAGE}`;
      const { body } = await askJira(path);
      const found = readable(
        parsed(() => createFieldsIn(body)),
        'the fields of a new issue',
      );
      fields.push(...found.fields);
      if (found.fields.length === 0 || fields.length >= found.total) break;
    }
    return fields;
  },

  async create(fields, mark) {
    const properties = [{ key: DECISION_PROPERTY, value: mark }];
    const { body } = await askJira(route`/rest/api/3/issue`, { method: 'POST', body: { fields, properties } });
    return readable(
      parsed(() => issueAt(body)),
      'the new issue',
    );
  },

  async marked({ postMortem, decision }) {
    const at = `issue.property[${DECISION_PROPERTY}]`;
    const jql = `${at}.decision = "${decision}" AND ${at}.postMortem = "${postMortem}" ORDER BY created`;
    const { body } = await askJira(route`/rest/api/3/search/jql`, {
      method: 'POST',
      body: { jql, fields: ['created'], maxResults: 1 },
      asApp: true,
    });
    const [first] = readable(
      parsed(() => presentListAt(shapeAt(body, 'search').issues, 'issues').map(issueAt)),
      'the search for the issue',
    );
    return first ?? null;
  },

  async look(key) {
    const { body } = await askJira(route`/rest/api/3/issue/${key}?fields=status&properties=${DECISION_PROPERTY}`);
    return readable(
      parsed(() => {
        const { properties, fields } = shapeAt(body, 'issue');
        const status = shapeAt(shapeAt(fields, 'fields').status, 'fields.status');
        const category = isShape(status.statusCategory) ? status.statusCategory.key : null;
        const mark = isShape(properties) ? markIn(properties[DECISION_PROPERTY]) : null;
        return { ...issueAt(body), mark, closed: category === 'done' };
      }),
      `the issue ${key}`,
    );
  },

  async mark({ id }, mark) {
    await askJira(route`/rest/api/3/issue/${id}/properties/${DECISION_PROPERTY}`, { method: 'PUT', body: mark });
  },

  async relate({ key }, to) {
    const link = { type: { name: 'Relates' }, inwardIssue: { key: to }, outwardIssue: { key } };
    const { status } = await askJira(route`/rest/api/3/issueLink`, { method: 'POST', body: link, expected: [NOT_FOUND] });
    if (status !== NOT_FOUND) return;
    // Jira says the same of a link type that somebody renamed and of an issue that is gone: only the issue is worth telling apart.
    const { status: there } = await askJira(route`/rest/api/3/issue/${to}?fields=created`, { expected: [NOT_FOUND] });
    throw new DeskRefused([`Jira would not link ${key} to ${to}.`], {}, there === NOT_FOUND);
  },

  async linkPage({ id }, { pageId, title, address }) {
    await askJira(route`/rest/api/3/issue/${id}/remotelink`, {
      method: 'POST',
      body: {
        globalId: `hindsight-page=${pageId}`,
        application: { type: 'com.atlassian.confluence', name: 'Confluence' },
        relationship: 'post-mortem',
        object: { url: address, title },
      },
    });
  },
};

const issueAt = (raw: unknown): MadeIssue => {
  const issue = shapeAt(raw, 'issue');
  return { id: textAt(issue.id, 'id'), key: issueKeyAt(issue.key, 'key') };
};
