import { afterEach, describe, expect, it } from 'vitest';
import { appPrivateMessage } from '#adapters/jira/app-private-message';
import { myIssueToTellBy } from '#adapters/jira/issue-to-tell-by';

interface Wire {
  readonly method?: string;
  readonly body?: string | null;
}
const platform = globalThis as {
  __forge_fetch__?: (to: { readonly provider?: string }, path: string, init: Wire) => Promise<Response>;
  __forge_runtime__?: unknown;
};

const AS_ADA = { aaid: 'ada', proxy: { token: 't', url: 'http://proxy' }, contextAri: 'ari:cloud:jira::site/1' };
const LEADS_ONLY = { id: '10400', name: 'Leads only' };

/** Jira with these issues, the oldest first, and whose eyes it was asked with. */
function jiraWith(issues: readonly object[], status = 200) {
  const asked: { as: string | undefined; jql: string }[] = [];
  platform.__forge_runtime__ = AS_ADA;
  platform.__forge_fetch__ = async ({ provider }, _, { body }) => {
    asked.push({ as: provider, jql: JSON.parse(body ?? '{}').jql });
    return new Response(JSON.stringify(status === 200 ? { issues } : { errorMessages: ['No such project'] }), { status });
  };
  return asked;
}

const secret = { key: 'AI-1', fields: { security: LEADS_ONLY } };
const open = (key: string) => ({ key, fields: { security: null } });

afterEach(() => {
  delete platform.__forge_fetch__;
  delete platform.__forge_runtime__;
});

describe.each([
  ['the person who publishes', 'user', (project: string) => myIssueToTellBy.of(project)],
  ['the app', 'app', (project: string) => appPrivateMessage.issueOf(project)],
])('The issue by which %s has Jira send messages', (_, as, issueOf) => {
  it('is the oldest that everybody of the project may see: Jira sends nothing to those who may not', async () => {
    const asked = jiraWith([secret, open('AI-2'), open('AI-3')]);
    expect(await issueOf('10100')).toBe('AI-2');
    expect(asked).toEqual([{ as, jql: 'project = 10100 ORDER BY created ASC' }]);
  });

  it('has a level of issue security only where there is no other, and is none where none is to be seen', async () => {
    jiraWith([secret]);
    expect(await issueOf('10100')).toBe('AI-1');
    jiraWith([]);
    expect(await issueOf('10100')).toBeNull();
    // A project that is gone is one that the search does not know.
    jiraWith([], 400);
    expect(await issueOf('10100')).toBeNull();
    jiraWith([], 500);
    await expect(issueOf('10100')).rejects.toThrow('did not answer properly');
  });
});
