import { isRecord } from '../forge/manifest/yaml-value';
import { BadRequest, bodyOf, problem } from './answers';
import type { SiteApp, SiteParts } from './site-surface';

/** The site's dashboard: which gadgets stand on it, and what their settings saved. */
export function addDashboardRoutes(app: SiteApp, { dashboard, manifest }: SiteParts): void {
  const told = () => ({ id: dashboard.id, name: dashboard.name, gadgets: dashboard.gadgets() });
  app.get('/_site/dashboard', (c) => c.json(told()));
  app.post('/_site/dashboard/gadgets', async (c) => {
    const { moduleKey } = await bodyOf(c);
    const module = manifest.modules.find(({ key, gadget }) => key === moduleKey && gadget !== null);
    if (!module) return problem(c, 404, 'NotFound', `The app has no gadget ${String(moduleKey)}.`);
    return c.json(dashboard.add(module.key), 201);
  });
  app.put('/_site/dashboard/gadgets/:id', async (c) => {
    const { configuration } = await bodyOf(c);
    if (!isRecord(configuration)) throw new BadRequest('configuration must be an object.');
    const id = c.req.param('id');
    return dashboard.configure(id, configuration) ? c.json(told()) : problem(c, 404, 'NotFound', `There is no gadget ${id}.`);
  });
  app.delete('/_site/dashboard/gadgets/:id', (c) => {
    const id = c.req.param('id');
    return dashboard.remove(id) ? c.json(told()) : problem(c, 404, 'NotFound', `There is no gadget ${id}.`);
  });
}
