/** An instant as Jira writes it, in UTC: `2026-08-20T09:00:00.000+0000`. */
export function jiraInstant(at: number): string {
  return new Date(at).toISOString().replace('Z', '+0000');
}
