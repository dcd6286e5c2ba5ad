import { isRecord } from '../manifest/yaml-value';
import type { ProductGateway } from '../product-gateway';

/** `context.extension` of a module on an issue, in Jira's own words; null where that person sees no such issue. */
export async function issueContext(
  gateway: ProductGateway,
  type: string,
  accountId: string,
  issueKey: string,
  siteUrl: string,
): Promise<Readonly<Record<string, unknown>> | null> {
  const { status, body } = await gateway.send(
    {
      method: 'GET',
      path: `/rest/api/3/issue/${encodeURIComponent(issueKey)}`,
      query: new URLSearchParams({ fields: 'issuetype,project' }),
      headers: {},
      body: null,
    },
    { accountId, scopes: 'all' },
    { product: 'jira', via: 'page', action: 'open module' },
  );
  const issue: unknown = status === 200 ? JSON.parse(body) : null;
  if (!isRecord(issue) || !isRecord(issue.fields)) return null;
  const { issuetype, project } = issue.fields;
  if (!isRecord(issuetype) || !isRecord(project)) return null;
  return {
    type,
    issue: { id: issue.id, key: issue.key, type: issuetype.name, typeId: issuetype.id },
    project: { id: project.id, key: project.key, type: project.projectTypeKey },
    location: `${siteUrl}/browse/${String(issue.key)}`,
  };
}
