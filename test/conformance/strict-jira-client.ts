import { createAgileClient, createCloudClient } from 'jira.js';
import { createClient } from 'jira.js/core';

/** jira.js as a person uses it, at a host: it throws on every answer that does not fit what it knows of the real Jira. */
export function strictJiraClient(host: string, accountId = 'ada') {
  const client = createClient({
    host,
    auth: { type: 'basic', email: `${accountId}@example.com`, apiToken: 'anything' },
    onSchemaMismatch: 'throw',
  });
  return { client, jira: createCloudClient(client), agile: createAgileClient(client) };
}
