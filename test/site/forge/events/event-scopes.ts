/** What an app needs to hear of pages: the classic scopes, or all of the granular ones (product-events of the manifest's description). */
const OF_PAGES = {
  classic: ['read:confluence-content.summary'],
  granular: ['read:page:confluence', 'read:space:confluence', 'read:user:confluence', 'read:content.metadata:confluence'],
};
/** Of what goes away one hears only with the right to make it go away. */
const GONE: ReadonlySet<string> = new Set(['avi:confluence:trashed:page', 'avi:confluence:deleted:page']);

const ISSUE = ['read:issue:jira', 'read:issue-type:jira', 'read:user:jira', 'read:project:jira', 'read:status:jira'];
const LINK = ['field', 'issue-link-type', 'issue', 'issue-type', 'priority', 'status', 'avatar', 'issue.time-tracking'];
const WORK = ['issue-worklog.property', 'issue-worklog', 'project-role', 'comment', 'avatar', 'group', 'user'];

/** The granular scopes of what happens in Jira; the classic one is the same for all. */
function granularOfJira(eventType: string): readonly string[] {
  if (eventType.endsWith(':issuelink')) return [...LINK, 'project-category', 'project', 'user'].map((one) => `read:${one}:jira`);
  if (eventType.endsWith(':worklog')) return WORK.map((one) => `read:${one}:jira`);
  return /:comment$|commented/.test(eventType) ? [...ISSUE, 'read:comment:jira'] : ISSUE;
}

/** The classic scopes that an app lacks to hear of an event; none where it holds them or the granular ones. */
export function missingForEvent(eventType: string, held: ReadonlySet<string>): string[] {
  const lacking = (classic: readonly string[], granular: readonly string[]) =>
    granular.every((scope) => held.has(scope)) ? [] : classic.filter((scope) => !held.has(scope));
  if (eventType.startsWith('avi:jira:')) return lacking(['read:jira-work'], granularOfJira(eventType));
  if (!GONE.has(eventType)) return lacking(OF_PAGES.classic, OF_PAGES.granular);
  return lacking([...OF_PAGES.classic, 'write:confluence-content'], [...OF_PAGES.granular, 'write:page:confluence']);
}
