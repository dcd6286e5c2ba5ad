import { describe, expect, it } from 'vitest';
import { groupIdOf } from '../model/people';
import { appWith, askingWiki } from './ask-wiki';

const V2 = '/wiki/api/v2';
const PATH = '/wiki/rest/api/content/902/restriction';
const user = (...ids: string[]) => ({ user: ids.map((accountId) => ({ type: 'known', accountId })) });

describe('restrictions of a page', () => {
  it('leave reading to those who are named, and are told to all who may read', async () => {
    const { ask } = askingWiki();
    const may = async (caller: string) => (await ask('GET', `${V2}/pages/902`, undefined, caller)).status === 200;
    expect(await may('cleo')).toBe(true);
    const set = await ask('PUT', PATH, { results: [{ operation: 'read', restrictions: user('ada', 'ben') }] });
    expect(set.status).toBe(200);
    expect([await may('ben'), await may('cleo')]).toEqual([true, false]);
    const [read, update] = (await ask('GET', PATH, undefined, 'ben')).json.results;
    expect(read.restrictions.user.results.map(({ accountId }: { accountId: string }) => accountId)).toEqual(['ada', 'ben']);
    expect(update.restrictions.user).toMatchObject({ results: [], size: 0 });
    expect((await ask('GET', PATH, undefined, 'cleo')).status).toBe(404);
  });

  it('take groups, are added to with POST, replaced with PUT and taken away with DELETE', async () => {
    const { ask } = askingWiki();
    const group = { group: [{ type: 'group', id: groupIdOf('team') }] };
    await ask('POST', PATH, [{ operation: 'read', restrictions: group }]);
    expect((await ask('GET', `${V2}/pages/902`, undefined, 'cleo')).status).toBe(404);
    const added = (await ask('POST', PATH, [{ operation: 'read', restrictions: user('cleo') }])).json.results[0].restrictions;
    expect([added.user.size, added.group.results[0].name]).toEqual([1, 'team']);
    expect((await ask('GET', `${V2}/pages/902`, undefined, 'cleo')).status).toBe(200);
    const replaced = (await ask('PUT', PATH, [{ operation: 'update', restrictions: user('ada') }])).json.results;
    expect([replaced[0].restrictions.group.size, replaced[1].restrictions.user.size]).toEqual([0, 1]);
    expect((await ask('DELETE', PATH, undefined, 'ben')).status).toBe(403);
    expect((await ask('DELETE', PATH)).json.results[1].restrictions.user.size).toBe(0);
  });

  it('lock nobody out of what he restricts', async () => {
    const { ask } = askingWiki();
    const tried = await ask('PUT', PATH, [{ operation: 'read', restrictions: user('ben') }]);
    expect([tried.status, tried.json.message]).toEqual([400, expect.stringContaining('lock yourself out')]);
    const app = appWith('read:confluence-content.all', 'write:confluence-content', 'read:page:confluence');
    expect((await ask('PUT', PATH, [{ operation: 'read', restrictions: user('ben') }], app)).status).toBe(400);
    expect((await ask('PUT', PATH, [{ operation: 'read', restrictions: user('ben', 'app') }], app)).status).toBe(200);
    expect((await ask('GET', `${V2}/pages/902`, undefined, app)).status).toBe(200);
    expect((await ask('GET', `${V2}/pages/903`, undefined, app)).status).toBe(404);
  });

  it.each([
    [{}, 'list'],
    [[{ operation: 'export', restrictions: {} }], 'read or update'],
    [[{ operation: 'read', restrictions: {} }], `'user' or 'group'`],
    [[{ operation: 'read', restrictions: user('nobody') }], 'no user nobody'],
    [[{ operation: 'read', restrictions: { group: [{ type: 'group', id: 'x' }] } }], 'no group x'],
  ])('are refused in words: %j', async (body, words) => {
    const { ask } = askingWiki();
    const { status, json } = await ask('PUT', PATH, body);
    expect([status, json.message]).toEqual([400, expect.stringContaining(words)]);
  });
});

describe('a person put out of a space at the console', () => {
  it('sees nothing of it until he is let in again', async () => {
    const { ask, confluence } = askingWiki();
    const may = async () => (await ask('GET', `${V2}/pages/902`, undefined, 'ben')).status === 200;
    expect(confluence.letView('ben', 'TEAM', false)).toBe(true);
    expect(await may()).toBe(false);
    expect(confluence.letView('ben', 'TEAM', true)).toBe(true);
    expect(await may()).toBe(true);
    expect([confluence.letView('nobody', 'TEAM', true), confluence.letView('ben', 'NONE', true)]).toEqual([false, false]);
    expect(confluence.letView('cleo', 'INNER', true)).toBe(true);
    expect((await ask('GET', `${V2}/pages/911`, undefined, 'cleo')).status).toBe(200);
  });
});
