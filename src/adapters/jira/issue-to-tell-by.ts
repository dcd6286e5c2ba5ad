import { route } from '@forge/api';
import type { IssueKey } from '#domain/history/issue-key';
import { isShape, presentListAt, shapeAt } from '#domain/history/json-shape';
import { parsed } from '#domain/parsing/parsed';
import { issueKeyAt } from '#domain/post-mortem/parse-post-mortem';
import type { IssueToTellBy } from '#ports/issue-to-tell-by';
import { askJira } from './ask-jira';
import { readable } from './readable';

/** So many of the oldest are looked at for one that has no level of issue security. */
const LOOKED_AT = 50;

/** A project that is gone, or is not shown, is one that the search does not know. */
const BAD_REQUEST = 400;

/**
 * One search of Jira. Jira sends nothing to those who may not see the issue, and says nothing of it: so one with a level of issue
 * security is taken only where there is no other.
 * @param asApp with the app's own eyes instead of those of the person who asks.
 * @returns null where no issue is to be seen.
 */
export async function issueToTellBy(projectId: string, { asApp }: { readonly asApp: boolean }): Promise<IssueKey | null> {
  const asked = { jql: `project = ${projectId} ORDER BY created ASC`, fields: ['security'], maxResults: LOOKED_AT };
  const { status, body } = await askJira(route`/rest/api/3/search/jql`, {
    ...{ method: 'POST', body: asked, asApp },
    expected: [BAD_REQUEST],
  });
  if (status === BAD_REQUEST) return null;
  const found = parsed(() =>
    presentListAt(shapeAt(body, 'search').issues, 'issues').map((raw) => {
      const { key, fields } = shapeAt(raw, 'issue');
      return { key: issueKeyAt(key, 'key'), isOpen: !isShape(isShape(fields) ? fields.security : null) };
    }),
  );
  const issues = readable(found, 'the issues of the project');
  return (issues.find(({ isOpen }) => isOpen) ?? issues[0])?.key ?? null;
}

/** As the person who asks sees it. */
export const myIssueToTellBy: IssueToTellBy = { of: (projectId) => issueToTellBy(projectId, { asApp: false }) };
