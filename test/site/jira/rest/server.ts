import { mayGlobally } from '../model/permission';
import { jiraInstant } from '../model/site-time';
import { forbidden, RestProblem } from './rest-problem';
import { ok, type Route, type Site, scopes } from './route';

const COLOURS = ['#0C66E4', '#1F845A', '#C9372C', '#6E5DC6', '#A54800', '#206A83', '#943D73', '#4C6B1F'];

const labelOf = ({ data, appUser }: Site, type: string, id: string): string | null => {
  if (type === 'user') return data.users.get(id)?.displayName ?? (id === appUser.accountId ? appUser.displayName : null);
  if (type === 'project') return data.projects.get(id)?.name ?? null;
  if (type === 'issuetype') return data.issueTypes.get(id)?.name ?? null;
  if (type === 'priority') return data.priorities.get(id)?.name ?? null;
  if (type === 'status') return data.statuses.get(id)?.name ?? null;
  return null;
};

/** A picture with the initials of a person or a thing, in a colour that its id decides. */
function picture(label: string, id: string, isRound: boolean): string {
  const letters = [...label.matchAll(/[\p{L}\p{N}]+/gu)].map(([word]) => [...word][0] ?? '');
  const initials = (letters.length > 1 ? `${letters[0]}${letters.at(-1)}` : (letters[0] ?? '?')).toUpperCase();
  let sum = 0;
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973;
  const shape = isRound ? '<circle cx="24" cy="24" r="24"' : '<rect width="48" height="48" rx="8"';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48">${shape} fill="${COLOURS[sum % COLOURS.length]}"/><text x="24" y="31" text-anchor="middle" font-family="sans-serif" font-size="20" fill="#fff">${initials}</text></svg>`;
}

export const serverRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/api/3/serverInfo',
    scopes: 'none',
    answer: ({ site }) =>
      ok({
        baseUrl: site.baseUrl,
        displayUrl: site.baseUrl,
        version: '1001.0.0-SNAPSHOT',
        versionNumbers: [1001, 0, 0],
        deploymentType: 'Cloud',
        buildNumber: 100_000,
        buildDate: '2026-08-01T00:00:00.000+0000',
        serverTime: jiraInstant(site.now()),
        serverTimeZone: 'Etc/UTC',
        serverTitle: 'Local Jira',
      }),
  },
  {
    method: 'GET',
    path: '/rest/api/3/configuration/timetracking/options',
    scopes: scopes('manage:jira-configuration', 'read:issue.time-tracking:jira'),
    answer({ site, actor }) {
      if (!mayGlobally(site.data, actor, 'ADMINISTER'))
        throw forbidden('Only an administrator of the site may read how time is tracked.');
      return ok({ workingHoursPerDay: 8, workingDaysPerWeek: 5, timeFormat: 'pretty', defaultUnit: 'minute' });
    },
  },
  {
    method: 'GET',
    path: '/rest/api/3/universal_avatar/view/type/{type}/avatar/{id}',
    scopes: 'none',
    answer({ site, params }) {
      const { type = '', id = '' } = params;
      const label = labelOf(site, type, id);
      if (label === null) throw new RestProblem(404, [`There is no picture of the ${type} '${id}'.`]);
      return { status: 200, image: picture(label, `${type}${id}`, type === 'user') };
    },
  },
];
