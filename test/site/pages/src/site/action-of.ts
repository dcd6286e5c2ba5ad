import type { Place } from '../route/browser-history';
import { routeOf } from '../route/route';

/** What a person does who goes to an address, in the words of the log and the meter. */
export function actionOf(place: Place): string {
  const route = routeOf(place.pathname);
  switch (route.page) {
    case 'projects':
      return 'Open the projects';
    case 'summary':
      return `Open the summary of ${route.projectKey}`;
    case 'issues':
      return route.projectKey === null ? 'Search for issues' : `Search for issues of ${route.projectKey}`;
    case 'issue':
      return `Open ${route.issueKey}`;
    case 'app': {
      const inner = place.pathname.slice(route.base.length);
      return `Open the app page of ${route.projectKey}${inner === '' || inner === '/' ? '' : ` at ${inner}`}`;
    }
    case 'spaces':
      return 'Open the spaces';
    case 'space':
      return `Open the space ${route.spaceKey}`;
    case 'wiki-page':
      return `Open page ${route.pageId} of ${route.spaceKey}`;
    case 'wiki-history':
      return `Open the history of page ${route.pageId}`;
    case 'wiki-export':
      return 'Export a page';
    case 'wiki-edit':
      return `Edit page ${route.pageId}`;
    case 'wiki-create':
      return `Write a page in ${route.spaceKey}`;
    case 'dashboard':
      return 'Open the dashboard';
    case 'console':
      return 'Site console';
    case 'nothing':
      return 'Open a page that does not exist';
  }
}
