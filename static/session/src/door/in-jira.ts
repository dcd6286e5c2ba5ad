import { isShape } from '#domain/history/json-shape';
import { carryRequest } from '../../../shared/src/bridge/carry-request';

/** Where a post-mortem is at home. */
export interface InJira {
  readonly projectKey: string;
  /** Of the post-mortem's page; of its project where the product gives no address of the page. */
  readonly address: string;
}

/** The app's page of a project, as the manifest names it. */
export const PROJECT_PAGE = 'post-mortem-page';

/** As much of the bridge as is used. */
export interface Ways {
  getUrl(to: { target: 'module'; moduleKey: string; projectKey: string }): Promise<URL | null>;
  /** Address of the site, with or without a slash at its end. */
  siteUrl(): Promise<string>;
}

/**
 * Where the post-mortem is in Jira, found as the viewer.
 * @returns null for those who may not browse the project, and where Jira does not answer.
 */
export async function inJira(
  of: { readonly projectId: string; readonly postMortemId: string },
  carry: typeof carryRequest = carryRequest,
  ways: Ways = overBridge,
): Promise<InJira | null> {
  const carried = await carry({ method: 'GET', path: `/rest/api/3/project/${encodeURIComponent(of.projectId)}`, body: null });
  const projectKey = carried.ok && carried.answer.status === 200 ? keyIn(carried.answer.text) : null;
  if (projectKey === null) return null;
  return { projectKey, address: await addressOf(projectKey, of.postMortemId, ways) };
}

/** A product may know only modules of its own: what it gives counts if it leads to that project. */
async function addressOf(projectKey: string, postMortemId: string, ways: Ways): Promise<string> {
  const url = await ways.getUrl({ target: 'module', moduleKey: PROJECT_PAGE, projectKey }).catch(() => null);
  if (url === null || !url.pathname.includes(`/projects/${projectKey}/`))
    return `${(await ways.siteUrl()).replace(/\/$/, '')}/browse/${encodeURIComponent(projectKey)}`;
  url.searchParams.set('view', 'post-mortems');
  url.searchParams.set('pm', postMortemId);
  return url.href;
}

function keyIn(text: string): string | null {
  try {
    const project: unknown = JSON.parse(text);
    return isShape(project) && typeof project.key === 'string' ? project.key : null;
  } catch {
    return null;
  }
}

const overBridge: Ways = {
  getUrl: async (to) => (await import('@forge/bridge')).router.getUrl(to),
  siteUrl: async () => (await (await import('@forge/bridge')).view.getContext()).siteUrl,
};
