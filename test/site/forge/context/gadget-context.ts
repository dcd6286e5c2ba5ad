import type { Dashboard } from '../../dashboard/dashboards';
import type { UiModule } from '../manifest/manifest';
import type { Place } from './place';

/** `context.extension` of a gadget where it is shown or set up; null where the dashboard has no such gadget of that module. */
export function gadgetContext(
  dashboard: Dashboard,
  module: UiModule,
  place: Extract<Place, { in: 'dashboard' }>,
  siteUrl: string,
): Readonly<Record<string, unknown>> | null {
  const gadget = dashboard.gadgets().find(({ id, moduleKey }) => id === place.gadgetId && moduleKey === module.key);
  if (!gadget) return null;
  return {
    type: module.type,
    gadgetConfiguration: gadget.configuration ?? {},
    dashboard: { id: dashboard.id },
    gadget: { id: gadget.id },
    entryPoint: place.part,
    location: `${siteUrl}/jira/dashboards/${dashboard.id}`,
  };
}
