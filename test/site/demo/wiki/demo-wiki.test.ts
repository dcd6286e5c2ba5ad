import { beforeAll, describe, expect, it } from 'vitest';
import { type Confluence, createConfluence } from '../../confluence/confluence';
import { memoryKeep } from '../../jira/memory-keep';
import { cast, everybody, groups, type Name } from '../cast';
import { demoWiki } from './demo-wiki';

describe('the demo’s Confluence', () => {
  let confluence: Confluence;
  beforeAll(() => {
    const people = { users: () => everybody, groups: () => groups };
    confluence = createConfluence({ keep: memoryKeep(), now: () => 0, people, notify: () => {} });
    confluence.loadSeed(demoWiki('http://localhost:3000'));
  });
  const ask = async (as: Name, path: string, body?: unknown) => {
    const request = { method: body === undefined ? 'GET' : 'POST', path: `/wiki/api/v2${path}`, query: new URLSearchParams() };
    const sent = { ...request, headers: {}, body: body === undefined ? null : JSON.stringify(body) };
    const { status, body: answered } = await confluence.handle(sent, { accountId: cast[as].accountId, scopes: 'all' });
    return { status, json: JSON.parse(answered) };
  };
  const spaces = async (as: Name) => (await ask(as, '/spaces')).json.results.map(({ key }: { key: string }) => key).join(' ');

  it('shows the lead every space, the member not the committee’s, and the outsider only the one for all', async () => {
    expect([await spaces('miriam'), await spaces('tomasz'), await spaces('sofia')]).toEqual(['DEL SUP STEER', 'DEL SUP', 'DEL']);
  });

  it('lets the team write where the outsider may only read', async () => {
    const write = async (as: Name) => (await ask(as, '/pages', { spaceId: '65601', title: `By ${as}` })).status;
    expect([await write('tomasz'), await write('sofia')]).toEqual([200, 404]);
  });

  it('has a page for two people alone, and its pages in one tree under the home page', async () => {
    expect([(await ask('miriam', '/pages/131206')).status, (await ask('tomasz', '/pages/131206')).status]).toEqual([200, 404]);
    for (const { id, parentId } of demoWiki('').pages)
      if (parentId !== null) expect((await ask('ingrid', `/pages/${id}`)).json.parentId, id).toBe(parentId);
  });
});
