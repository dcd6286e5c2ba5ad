import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inJira, PROJECT_PAGE, type Ways } from '../../../static/session/src/door/in-jira';

const of = { projectId: '10000', postMortemId: 'pm-00000001' };
const answering = (status: number, text: string) => async () => ({ ok: true as const, answer: { status, headers: {}, text } });
const project = answering(200, '{"id":"10000","key":"TRI"}');
const ways = (url: string | null): Ways => ({
  getUrl: async () => (url === null ? Promise.reject(new Error('Failed to get URL')) : new URL(url)),
  siteUrl: async () => 'https://acme.atlassian.net/',
});

describe('the way from a session to the post-mortem in Jira', () => {
  it('leads to the page of the post-mortem, as the product addresses it', async () => {
    const page = 'https://acme.atlassian.net/jira/software/projects/TRI/apps/app/env';
    expect(await inJira(of, project, ways(page))).toEqual({
      projectKey: 'TRI',
      address: `${page}?view=post-mortems&pm=pm-00000001`,
    });
    expect(readFileSync('manifest.yml', 'utf8')).toContain(`jira:projectPage:\n    - key: ${PROJECT_PAGE}\n`);
  });

  it('leads to the project where the product does not know the page, or means another one', async () => {
    const there = { projectKey: 'TRI', address: 'https://acme.atlassian.net/browse/TRI' };
    expect(await inJira(of, project, ways(null))).toEqual(there);
    expect(await inJira(of, project, ways('https://acme.atlassian.net/wiki/apps/app/env/post-mortem-page'))).toEqual(there);
  });

  it('is not there for those who may not browse the project, nor while Jira does not answer', async () => {
    expect(await inJira(of, answering(404, '{"key":"TRI"}'), ways(null))).toBeNull();
    expect(await inJira(of, answering(200, 'unexpected'), ways(null))).toBeNull();
    expect(await inJira(of, async () => ({ ok: false as const, message: 'no answer' }), ways(null))).toBeNull();
  });
});
