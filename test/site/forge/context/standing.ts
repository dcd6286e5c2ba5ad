import type { Dashboard } from '../../dashboard/dashboards';
import type { UiModule } from '../manifest/manifest';
import { isRecord } from '../manifest/yaml-value';
import { gadgetContext } from './gadget-context';
import { issueContext } from './issue-context';
import { type MacroGround, macroContext } from './macro-context';
import type { Place } from './place';

export class ModuleNotFound extends Error {
  override readonly name = 'ModuleNotFound';
}

/** What says where a module stands: the products as the viewer sees them, and the dashboard. */
export interface StandingGround extends MacroGround {
  readonly dashboard: Dashboard;
}

/** Where a module stands, and by which id it is known there. @throws ModuleNotFound. */
export async function standingOf(
  options: StandingGround,
  module: UiModule,
  accountId: string,
  place: Place,
  siteUrl: string,
): Promise<{ readonly localId: string; readonly extension: Readonly<Record<string, unknown>> }> {
  const { manifest, identity } = options;
  const localId = `ari:cloud:ecosystem::extension/${manifest.appId}/${identity.environmentId}/static/${module.key}`;
  if (place.in === 'page' || place.in === 'editor') {
    const macro = module.macro === null ? null : await macroContext(options, module, accountId, place);
    if (macro === null) throw new ModuleNotFound(`There is no macro ${module.key} on that page that you may see.`);
    return macro;
  }
  if (module.macro !== null) throw new ModuleNotFound(`${module.key} is opened in a page.`);
  if (place.in === 'issue' || place.in === 'dashboard') {
    const fits = place.in === 'issue' ? module.type === 'jira:issueContext' : module.gadget !== null;
    const extension =
      place.in === 'issue'
        ? await issueContext(options.gateway, module.type, accountId, place.issueKey, siteUrl)
        : gadgetContext(options.dashboard, module, place, siteUrl);
    if (!fits || extension === null) throw new ModuleNotFound(`There is no ${module.key} there that you may see.`);
    return { localId: place.in === 'issue' ? localId : `${localId}/${place.gadgetId}`, extension };
  }
  if (module.gadget !== null || module.type === 'jira:issueContext')
    throw new ModuleNotFound(`${module.key} is opened on an issue or a dashboard.`);
  if (place.in === 'project')
    return { localId, extension: { type: module.type, project: await projectSeenBy(options, accountId, place.projectKey) } };
  if (module.type.startsWith('jira:project')) throw new ModuleNotFound(`${module.key} is opened in a project.`);
  return { localId, extension: { type: module.type } };
}

/** @throws ModuleNotFound for the settings of what has none */
export function shownOf(module: UiModule, place: Place): { readonly resource: string; readonly native: boolean } {
  if (place.in === 'dashboard' && place.part === 'edit') {
    const edit = module.gadget?.edit ?? null;
    if (edit === null) throw new ModuleNotFound(`${module.key} has no settings.`);
    return edit;
  }
  if (place.in !== 'editor' || place.part === 'macro') return { resource: module.resource, native: module.native };
  const config = module.macro?.config ?? null;
  if (config === null) throw new ModuleNotFound(`${module.key} has no settings.`);
  return { resource: config.resource, native: config.native };
}

/** Jira itself says whether a person may browse a project, and in its own words what it is. */
async function projectSeenBy(
  { gateway }: StandingGround,
  accountId: string,
  projectKey: string,
): Promise<Record<string, unknown>> {
  const { status, body } = await gateway.send(
    {
      method: 'GET',
      path: `/rest/api/3/project/${encodeURIComponent(projectKey)}`,
      query: new URLSearchParams(),
      headers: {},
      body: null,
    },
    { accountId, scopes: 'all' },
    { product: 'jira', via: 'page', action: 'open module' },
  );
  const project: unknown = status === 200 ? JSON.parse(body) : null;
  if (!isRecord(project)) throw new ModuleNotFound(`No project could be found with key '${projectKey}'.`);
  return { id: project.id, key: project.key, type: project.projectTypeKey };
}
