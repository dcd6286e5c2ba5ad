import { type Actor, mayInProject, sightOf } from '../model/permission';
import type { SiteData } from '../model/site-data';
import type { Asker } from './asker';

/** Where the week of a locale begins, 0 for Sunday; Monday where the locale says nothing. */
function weekStartOf(locale: string | undefined): number {
  // Sunday-first regions by CLDR that a site of this size meets; Intl gives this only in newer runtimes.
  const region = locale?.split(/[_-]/)[1]?.toUpperCase() ?? '';
  return ['US', 'CA', 'JP', 'BR', 'IN', 'IL', 'KR', 'MX', 'ZA', 'TW', 'HK'].includes(region) ? 0 : 1;
}

/** The person who asks, with the zone of his profile (the app's is UTC), at a time of the site. */
export function makeAsker(data: SiteData, actor: Actor, now: number): Asker {
  const user = data.users.get(actor.accountId);
  const browsable = new Map<string, boolean>();
  return {
    data,
    actor,
    present: { now, zone: user?.timeZone ?? 'UTC', weekStart: weekStartOf(user?.locale) },
    maySee: sightOf(data, actor),
    mayBrowse(projectId) {
      let may = browsable.get(projectId);
      if (may === undefined) {
        const project = data.projects.get(projectId);
        may = project !== undefined && mayInProject(data, actor, project, 'BROWSE_PROJECTS');
        browsable.set(projectId, may);
      }
      return may;
    },
  };
}
