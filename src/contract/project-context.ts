/** The project in which a page is open. It comes from the platform with each call and cannot be set by the browser. */
export interface ProjectContext {
  readonly accountId: string;
  readonly projectId: string;
}

/**
 * Whom the platform says is asking, and in which project.
 * @throws Error naming the missing part; a call without it is refused.
 */
export function parseProjectContext(context: unknown): ProjectContext {
  const accountId = at(context, 'accountId');
  if (typeof accountId !== 'string' || accountId === '')
    throw new Error('The platform did not say who is asking (accountId). Reload the page.');
  const projectId = at(at(at(context, 'extension'), 'project'), 'id');
  if (typeof projectId !== 'string' || !/^\d+$/.test(projectId))
    throw new Error('The platform did not say which project this is (extension.project.id). Open the page from a Jira project.');
  return { accountId, projectId };
}

/** The key of the project in which a page is open, as the platform says; null where it does not. */
export function projectKeyIn(context: unknown): string | null {
  const key = at(at(at(context, 'extension'), 'project'), 'key');
  return typeof key === 'string' && key !== '' ? key : null;
}

function at(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
