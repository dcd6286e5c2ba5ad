import { existsSync } from 'node:fs';
import { type Description, readDescription } from './openapi';

const SPECS = new URL('../../../shared/specs/', import.meta.url).pathname;
const PLATFORM = `${SPECS}jira-v3.json`;
const SOFTWARE = `${SPECS}jira-software.json`;

/** Whether Atlassian's descriptions lie beside the repository: they are not ours to copy into it. */
export const hasJiraDescriptions = existsSync(PLATFORM) && existsSync(SOFTWARE);

/** Reads the two descriptions, and tells which of them speaks of a path. */
export function readJiraDescriptions() {
  const platform = readDescription(PLATFORM);
  const software = readDescription(SOFTWARE);
  const descriptionOf = (path: string): Description => (path.startsWith('/rest/agile/') ? software : platform);
  return { platform, descriptionOf };
}
