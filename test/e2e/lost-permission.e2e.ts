import { beforeAll, describe, expect, it } from 'vitest';
import { askApp, contextToken } from './support/ask-app';
import { personAt } from './support/browser';
import { leadAtSite } from './support/lead-at-site';
import { LEAD, MEMBER, OUTSIDER } from './support/people';
import { addressOfPage } from './support/post-mortem-page';
import { DELIVERY, frozen, openOne, openPostMortems } from './support/post-mortems';

const { site, lead } = leadAtSite();
/** Of the pilot. */
let postMortemId: string;
let freezeId: string;

beforeAll(async () => {
  postMortemId = await openOne(lead, await openPostMortems(lead, site), 'Support triage pilot');
  const token = await contextToken(site, LEAD, 'TRIAGE');
  const { postMortems } = await askApp<{ postMortems: { freezes: { id: string }[] }[] }>(
    site,
    { accountId: LEAD, token },
    'postmortem.list',
  );
  freezeId = postMortems[0]?.freezes[0]?.id ?? '';
});

const plan = { title: 'Taken over', kind: 'pilot', outcome: 'failed', meeting: null, invited: [] };
const checksum = '0'.repeat(64);
const request = '00000000-0000-4000-8000-000000000001';

/** Everything that names a post-mortem or a freeze, with payloads that are in order. */
const callsOfPilot = (): readonly (readonly [call: string, payload: object])[] => {
  const freeze = { postMortemId, freezeId };
  const statement = {
    text: 'Scope was frozen in May.',
    pins: { keys: [], momentId: null, days: null },
    reading: { kind: 'none' },
  };
  return [
    ['postmortem.change', { id: postMortemId, version: 1, plan }],
    ['freeze.begin', { ...freeze, freezeId: request, parts: 1, characters: 4, checksum }],
    ['freeze.part', { ...freeze, part: 0, text: 'AAAA' }],
    ['freeze.finish', { ...freeze, movedMeanwhile: [], movedCount: 0 }],
    ['freeze.read', freeze],
    ['pack.state', { postMortemId }],
    ['pack.opened', { postMortemId }],
    [
      'pack.write',
      {
        ...freeze,
        request,
        document: { title: 'Support triage pilot', blocks: [] },
        target: { kind: 'confluence', spaceId: DELIVERY, parentId: null, onlyInvited: false, anew: true },
      },
    ],
    ['accounts.read', { postMortemId }],
    ['accounts.write', { postMortemId, id: request, version: 0, ...statement }],
    ['accounts.remove', { postMortemId, id: request, version: 1 }],
  ];
};
const callsOfProject: readonly (readonly [call: string, payload: object])[] = [
  ['postmortem.list', {}],
  ['postmortem.open', { id: request, plan }],
  ['pack.spaces', {}],
  ['moments.read', {}],
  ['roles.read', {}],
  ['redesign.read', {}],
  ['outside.read', {}],
  ['settings.read', {}],
];

describe('Somebody who has lost the project', () => {
  it('is refused every call by the server, with the page still open (S3-18)', async () => {
    const token = await contextToken(site, MEMBER, 'TRIAGE');
    const member = { accountId: MEMBER, token };
    await expect(askApp(site, member, 'freeze.read', { postMortemId, freezeId })).resolves.toMatchObject({
      head: { id: freezeId },
    });
    await site.control('POST', 'permission', { accountId: MEMBER, projectKey: 'TRIAGE', browse: false });
    for (const [call, payload] of [...callsOfProject, ...callsOfPilot()])
      await expect(askApp(site, member, call, payload), call).rejects.toThrow('You cannot see this project.');
    await site.control('POST', 'permission', { accountId: MEMBER, projectKey: 'TRIAGE', browse: true });
  });

  it('gets no context of it, and nothing of another person’s', async () => {
    await expect(contextToken(site, OUTSIDER, 'TRIAGE')).rejects.toThrow(/40[34]/);
    const token = await contextToken(site, LEAD, 'TRIAGE');
    await expect(askApp(site, { accountId: OUTSIDER, token }, 'postmortem.list')).rejects.toThrow(/40[0-9]|424/);
  });

  it('sees nothing of it any more in a page that was open', async () => {
    const member = await personAt(site.url, { accountId: MEMBER });
    const frame = await openPostMortems(member, site, postMortemId);
    await frozen(frame);
    await site.control('POST', 'permission', { accountId: MEMBER, projectKey: 'TRIAGE', browse: false });
    // As when one comes back to the tab.
    await frame.evaluate(() => window.dispatchEvent(new Event('focus')));
    await frame.getByText('You can no longer see this project').first().waitFor({ timeout: 20_000 });
    expect(await frame.locator('body').innerText()).not.toMatch(/TRIAGE-\d|Support triage pilot/);
    await member.page.goto(`${await addressOfPage(site, 'TRIAGE')}?view=post-mortems&pm=${postMortemId}`);
    await member.page.waitForTimeout(1_500);
    const all = (await Promise.all(member.page.frames().map((one) => one.locator('body').innerText()))).join(' ');
    expect(all).not.toContain('Support triage pilot');
    expect(all).not.toMatch(/TRIAGE-\d/);
    await site.control('POST', 'permission', { accountId: MEMBER, projectKey: 'TRIAGE', browse: true });
    await member.leave();
  });
});

describe('From another project', () => {
  it.each([
    ['a member of that one alone', OUTSIDER],
    ['somebody who may see both', LEAD],
  ])('a post-mortem or freeze cannot be read or changed by its id: %s', async (_, accountId) => {
    const token = await contextToken(site, accountId, 'INV');
    const caller = { accountId, token };
    for (const [call, payload] of callsOfPilot())
      await expect(askApp(site, caller, call, payload), call).rejects.toThrow('There is no such post-mortem in this project.');
    const { postMortems } = await askApp<{ postMortems: unknown[] }>(site, caller, 'postmortem.list');
    expect(postMortems).toEqual([]);
  });

  it('the id of one that is there cannot be taken for a new one', async () => {
    const token = await contextToken(site, OUTSIDER, 'INV');
    const taken = askApp(site, { accountId: OUTSIDER, token }, 'postmortem.open', { id: postMortemId, plan });
    await expect(taken).rejects.toThrow(/424/);
    const mine = { accountId: LEAD, token: await contextToken(site, LEAD, 'TRIAGE') };
    const { postMortems } = await askApp<{ postMortems: object[] }>(site, mine, 'postmortem.list');
    expect(postMortems).toMatchObject([{ id: postMortemId, title: 'Support triage pilot', freezes: [{ id: freezeId }] }]);
  });

  it('a link to it says that it is not in this project', async () => {
    await lead.page.goto(`${await addressOfPage(site, 'INV')}?view=post-mortems&pm=${postMortemId}`);
    const frame = lead.page.frameLocator('iframe');
    await frame.getByText('The post-mortem of this link is not in this project.').waitFor({ timeout: 20_000 });
  });
});

describe('Those who may read and not change', () => {
  it('are refused by the server what the page does not offer them', async () => {
    const member = { accountId: MEMBER, token: await contextToken(site, MEMBER, 'TRIAGE') };
    const reading = new Set(['freeze.read', 'pack.state', 'pack.opened', 'accounts.read', 'accounts.write', 'accounts.remove']);
    for (const [call, payload] of callsOfPilot().filter(([name]) => !reading.has(name)))
      await expect(askApp(site, member, call, payload), call).rejects.toThrow(
        'Only whoever opened this post-mortem, its facilitators and people who administer the project can change it.',
      );
  });
});
