import { afterEach, describe, expect, it } from 'vitest';
import { appOnSite, leaveSite } from '../support/app-on-site';

afterEach(leaveSite);

const ID = '0f9e4a52-6f0e-4c1c-9b8e-2f6d6a1c0001';
const asked = { id: ID, projectId: '10100', title: 'Pilot', kind: 'pilot' };

describe('The settings of the macro, before the app as it is', () => {
  it('find projects as the person who asks, and not those that he may not browse', async () => {
    const on = appOnSite();
    expect(await on.as('ada').ask('macro.projects', { words: 'pilot' })).toEqual({
      projects: [{ id: '10100', key: 'AI', name: expect.any(String) }],
    });
    expect(await on.as('cleo').ask('macro.projects', { words: 'pilot' })).toEqual({ projects: [] });
  });

  it('open a post-mortem once, and list it to all who may browse the project', async () => {
    const on = appOnSite();
    expect(await on.as('ada').ask('macro.open', asked)).toEqual({ id: ID });
    expect(await on.as('ada').ask('macro.open', asked)).toEqual({ id: ID });
    expect(await on.as('ben').ask('macro.post-mortems', { projectId: '10100' })).toEqual({
      postMortems: [{ id: ID, title: 'Pilot', kind: 'pilot' }],
    });
    expect((await on.as('ben').postMortems.list()).postMortems).toMatchObject([{ outcome: 'not-judged-yet', invited: [] }]);
  });

  it('are refused to one who may not browse the project, and for what cannot be read', async () => {
    const outsider = appOnSite().as('cleo');
    await expect(outsider.ask('macro.open', asked)).rejects.toThrow('cannot see this project');
    await expect(outsider.ask('macro.post-mortems', { projectId: '10100' })).rejects.toThrow('cannot see this project');
    await expect(outsider.ask('macro.open', { ...asked, kind: 'war' })).rejects.toThrow('kind');
  });
});
