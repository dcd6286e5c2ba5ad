import { afterEach, describe, expect, it } from 'vitest';
import { appOnSite, leaveSite } from '../support/app-on-site';

afterEach(leaveSite);

const ID = '0f9e4a52-6f0e-4c1c-9b8e-2f6d6a1c0001';
const asked = { id: ID, projectId: '10100', title: 'Pilot', kind: 'pilot', role: 'facilitator' };
const PAGE = '902';
const settings = { shape: 1, projectId: '10100', projectKey: 'AI', postMortemId: ID, agenda: 'combined' };

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
      unreadable: 0,
    });
    expect((await on.as('ben').postMortems.list()).postMortems).toMatchObject([
      { outcome: 'not-judged-yet', invited: [{ accountId: 'ada', role: 'facilitator' }] },
    ]);
  });

  it('are refused to one who may not browse the project, and for what cannot be read', async () => {
    const outsider = appOnSite().as('cleo');
    await expect(outsider.ask('macro.open', asked)).rejects.toThrow('cannot see this project');
    await expect(outsider.ask('macro.post-mortems', { projectId: '10100' })).rejects.toThrow('cannot see this project');
    await expect(outsider.ask('macro.open', { ...asked, kind: 'war' })).rejects.toThrow('kind');
    await expect(outsider.ask('macro.open', { ...asked, role: 'king' })).rejects.toThrow('role');
  });
});

describe('The page that a post-mortem is worked on from, before the app as it is', () => {
  const begun = async () => {
    const on = appOnSite();
    await on.as('ada').ask('macro.open', asked);
    const place = { postMortemId: ID, agenda: 'combined' };
    await on.asAtMacro('ada', PAGE, settings).ask('session.place', place);
    return { on, place };
  };
  const plan = (title: string, invited: readonly object[]) => ({
    title,
    kind: 'pilot',
    outcome: 'not-judged-yet',
    meeting: null,
    invited,
  });

  it('lets whoever may change the post-mortem invite people and set the day', async () => {
    const { on } = await begun();
    const ada = on.asAtMacro('ada', PAGE, settings);
    const invited = [
      { accountId: 'ada', role: 'facilitator' },
      { accountId: 'ben', role: 'sponsor' },
    ];
    const meeting = { at: 1_800_000_000_000, zone: 'Europe/Berlin' };
    const changed = await ada.ask('postmortem.change', { id: ID, version: 1, plan: { ...plan('Pilot', invited), meeting } });
    expect(changed).toMatchObject({ kind: 'kept', postMortem: { invited, meeting, mayChange: true } });
    expect(await ada.ask('postmortem.read', { id: ID })).toMatchObject({ kind: 'there', postMortem: { invited } });
    const ben = on.asAtMacro('ben', PAGE, settings);
    expect(await ben.ask('postmortem.read', { id: ID })).toMatchObject({ kind: 'there', postMortem: { mayChange: false } });
    await expect(ben.ask('postmortem.change', { id: ID, version: 2, plan: plan('Mine', []) })).rejects.toThrow('can change it');
  });

  it('settles nothing for those who may not browse the project, invited or not', async () => {
    const { on } = await begun();
    const cleo = on.asAtMacro('cleo', PAGE, settings);
    expect(await cleo.ask('postmortem.read', { id: ID })).toEqual({ kind: 'not-yours-to-see' });
    await expect(cleo.ask('postmortem.change', { id: ID, version: 1, plan: plan('Mine', []) })).rejects.toThrow(
      'cannot see this project',
    );
  });

  it('leads to the post-mortem that it is bound to, whatever a browser names', async () => {
    const { on } = await begun();
    const other = '0f9e4a52-6f0e-4c1c-9b8e-2f6d6a1c0002';
    await on.as('ada').ask('macro.open', { ...asked, id: other, title: 'Another' });
    const ada = on.asAtMacro('ada', PAGE, settings);
    const forged = { id: other, version: 1, plan: plan('Mine', []) };
    await expect(ada.ask('postmortem.read', forged)).rejects.toThrow('not for that post-mortem');
    await expect(ada.ask('postmortem.change', forged)).rejects.toThrow('not for that post-mortem');
    // A page that nobody has bound leads nowhere.
    await expect(on.asAtMacro('ada', '901', null).ask('postmortem.read', { id: ID })).rejects.toThrow('not for that post-mortem');
  });

  it('is bound as its own settings say, and not as a browser says', async () => {
    const { on } = await begun();
    const other = '0f9e4a52-6f0e-4c1c-9b8e-2f6d6a1c0002';
    await on.as('ada').ask('macro.open', { ...asked, id: other, title: 'Another' });
    const ada = on.asAtMacro('ada', PAGE, settings);
    const forged = { postMortemId: other, agenda: 'combined' };
    expect(await ada.ask('session.place', forged)).toEqual({ kind: 'here', postMortemId: ID });
    for (const how of [{ how: 'instead' }, { how: 'share' }, { how: 'anew', id: `${other}-3`, title: 'Third' }])
      await expect(ada.ask('session.bind', { ...forged, ...how })).rejects.toThrow('name another post-mortem');
    expect(await ada.ask('session.place', { postMortemId: ID, agenda: 'combined' })).toEqual({ kind: 'here', postMortemId: ID });
  });

  it('is bound without settings only by those who may edit it and may change the post-mortem', async () => {
    const { on, place } = await begun();
    const share = { ...place, how: 'share' };
    await expect(on.asAtMacro('ben', '901', null).ask('session.bind', share)).rejects.toThrow('invited');
    expect(await on.asAtMacro('ada', '901', null).ask('session.bind', share)).toEqual({ kind: 'here', postMortemId: ID });
  });
});
