import { describe, expect, it } from 'vitest';
import type { PostMortem } from '#domain/post-mortem/post-mortem';
import type { Receipt } from '#domain/post-mortem/receipt';
import { changePostMortem } from '#usecases/change-post-mortem';
import { listPostMortems } from '#usecases/list-post-mortems';
import { NotPermitted } from '#usecases/not-permitted';
import { noteOpenedPack, noteViewedPage } from '#usecases/note-opened-pack';
import { openPostMortem } from '#usecases/open-post-mortem';
import { aPackPage, aPlan, aPostMortem, NOW } from '../support/a-post-mortem';
import { recordsInMemory } from '../support/records-in-memory';
import { person } from '../support/story';

const PROJECT = '10001';
const kept = (value: PostMortem, id = 'pm-00001', version = 1) => ({ id, belongsTo: PROJECT, version, value });
const who = (accountId: string, administers = false, projectId = PROJECT) => ({ accountId, projectId, administers });
const needs = (...records: ReturnType<typeof kept>[]) => ({
  postMortems: recordsInMemory<PostMortem>(records),
  receipts: recordsInMemory<Receipt>(),
  now: () => NOW,
});
const opening = { id: 'pm-00001', projectId: PROJECT, by: person('miriam'), plan: aPlan() };

describe('Opening a post-mortem', () => {
  it('is open to whoever may browse the project, and a doubled press opens one', async () => {
    const on = needs();
    const [first, second] = await Promise.all([openPostMortem(on, opening), openPostMortem(on, opening)]);
    expect(second).toEqual(first);
    expect((await listPostMortems(on, PROJECT)).postMortems).toHaveLength(1);
    expect(first.value).toMatchObject({ title: 'Support triage pilot', openedBy: 'miriam', openedAt: NOW, freezes: [] });
  });

  it('does not give away a post-mortem of another project or person under the same id', async () => {
    const on = needs(kept(aPostMortem()));
    await expect(openPostMortem(on, { ...opening, projectId: '10002' })).rejects.toThrow(NotPermitted);
    await expect(openPostMortem(on, { ...opening, by: person('karim') })).rejects.toThrow(NotPermitted);
  });
});

describe('A project with very many post-mortems', () => {
  const many = Array.from({ length: 200 }, (_, n) => kept(aPostMortem(), `pm-0000${n}`));

  it('takes no further one, and still answers for one whose answer was lost', async () => {
    const on = needs(...many);
    await expect(openPostMortem(on, { ...opening, id: 'pm-more' })).rejects.toThrow(NotPermitted);
    expect((await openPostMortem(on, { ...opening, id: 'pm-00001' })).id).toBe('pm-00001');
    expect((await openPostMortem(on, { ...opening, id: 'pm-more', projectId: '10002' })).version).toBe(1);
  });

  it('counts those that cannot be read', async () => {
    const { postMortems, ...rest } = needs(...many.slice(1));
    const unreadable = [{ id: 'pm-00000', problem: 'This post-mortem cannot be read.' }];
    const found = async (project: string | null) => ({ ...(await postMortems.found(project)), unreadable });
    const on = { ...rest, postMortems: { ...postMortems, found } };
    await expect(openPostMortem(on, { ...opening, id: 'pm-more' })).rejects.toThrow(NotPermitted);
  });
});

describe('The post-mortems of a project', () => {
  it('come newest first, with who of those invited has opened the pack', async () => {
    const page = { kind: 'in-confluence', ...aPackPage() } as const;
    const on = needs(kept(aPostMortem({ pack: page })), kept(aPostMortem({ openedAt: NOW + 1 }), 'pm-00002'));
    for (const name of ['sofia', 'karim'])
      await noteOpenedPack(on, 'pm-00001', { accountId: person(name), at: NOW, where: 'jira' });
    const list = (await listPostMortems(on, PROJECT)).postMortems;
    expect(list.map(({ kept: { id } }) => id)).toEqual(['pm-00002', 'pm-00001']);
    expect(list[1]?.receipts.map(({ accountId }) => accountId)).toEqual(['sofia']);
    expect(await listPostMortems(on, '10002')).toEqual({ postMortems: [], unreadable: [] });
  });
});

describe('Changing a post-mortem', () => {
  const change = { id: 'pm-00001', basedOn: 1, plan: aPlan({ title: 'Triage, looked back on', outcome: 'failed' }) };

  it('leaves what was frozen and written as it was', async () => {
    const page = { kind: 'in-confluence', ...aPackPage() } as const;
    const result = await changePostMortem(needs(kept(aPostMortem({ pack: page }))), who('miriam'), change);
    expect(result).toMatchObject({ kind: 'kept', kept: { version: 2, value: { title: 'Triage, looked back on', pack: page } } });
  });

  it('is for the opener, a facilitator or an administrator, in its own project', async () => {
    for (const allowed of [who('miriam'), who('tomasz'), who('root', true)])
      expect((await changePostMortem(needs(kept(aPostMortem())), allowed, change)).kind).toBe('kept');
    for (const refused of [who('sofia'), who('karim'), who('miriam', true, '10002')])
      await expect(changePostMortem(needs(kept(aPostMortem())), refused, change)).rejects.toThrow(NotPermitted);
  });

  it('shows what somebody else has made of it instead of overwriting that', async () => {
    const theirs = aPostMortem({ title: 'Theirs' });
    const result = await changePostMortem(needs(kept(theirs, 'pm-00001', 2)), who('miriam'), change);
    expect(result).toEqual({ kind: 'changed-meanwhile', kept: kept(theirs, 'pm-00001', 2) });
  });

  it('is no conflict with itself when its answer was lost and it is sent again', async () => {
    const on = needs(kept(aPostMortem()));
    const first = await changePostMortem(on, who('miriam'), change);
    expect(await changePostMortem(on, who('miriam'), change)).toEqual(first);
  });

  it('goes to one of two who save at the same moment', async () => {
    const on = needs(kept(aPostMortem()));
    const other = { ...change, plan: aPlan({ title: 'Another title' }) };
    const race = await Promise.all([changePostMortem(on, who('miriam'), change), changePostMortem(on, who('tomasz'), other)]);
    expect(race.map(({ kind }) => kind).sort()).toEqual(['changed-meanwhile', 'kept']);
  });
});

describe('Who has opened the pack', () => {
  const page = { kind: 'in-confluence', ...aPackPage() } as const;

  it('is kept for those invited, whether in Jira or in Confluence', async () => {
    const on = {
      ...needs(kept(aPostMortem({ pack: page }))),
      index: { find: async () => ({ postMortemId: 'pm-00001', projectId: PROJECT }) },
    };
    await noteOpenedPack(on, 'pm-00001', { accountId: person('sofia'), at: NOW, where: 'jira' });
    await noteViewedPage(on, '200001', { accountId: person('sofia'), at: NOW + 3_600_000 });
    expect((await on.receipts.read('pm-00001:sofia'))?.value).toEqual({
      accountId: 'sofia',
      first: NOW,
      last: NOW + 3_600_000,
      where: 'confluence',
    });
  });

  it('is not kept for anybody else, nor while there is no pack, nor for a page without one', async () => {
    const without = needs(kept(aPostMortem()));
    await noteOpenedPack(without, 'pm-00001', { accountId: person('sofia'), at: NOW, where: 'jira' });
    await noteOpenedPack(without, 'pm-99999', { accountId: person('sofia'), at: NOW, where: 'jira' });
    const on = { ...needs(kept(aPostMortem({ pack: page }))), index: { find: async () => null } };
    await noteOpenedPack(on, 'pm-00001', { accountId: person('karim'), at: NOW, where: 'jira' });
    await noteViewedPage(on, '131202', { accountId: person('sofia'), at: NOW });
    expect(await on.receipts.listOf('pm-00001')).toEqual([]);
    expect(await without.receipts.listOf('pm-00001')).toEqual([]);
  });

  it('is not kept for a page that the pack has left, nor while it is only being written', async () => {
    const left = { find: async () => ({ postMortemId: 'pm-00001', projectId: PROJECT }) };
    const moved = { ...needs(kept(aPostMortem({ pack: page, earlierPages: [aPackPage({ pageId: '200000' })] }))), index: left };
    await noteViewedPage(moved, '200000', { accountId: person('sofia'), at: NOW });
    expect(await moved.receipts.listOf('pm-00001')).toEqual([]);
    const { request, by, at, freezeId, spaceId, parentId, title, onlyInvited } = aPackPage();
    const claim = { kind: 'being-written', request, by, at, freezeId, spaceId, parentId, title, onlyInvited } as const;
    const begun = needs(kept(aPostMortem({ pack: claim })));
    await noteOpenedPack(begun, 'pm-00001', { accountId: person('sofia'), at: NOW, where: 'jira' });
    expect(await begun.receipts.listOf('pm-00001')).toEqual([]);
  });

  it('is not kept where the index names a post-mortem of another project', async () => {
    const other = { find: async () => ({ postMortemId: 'pm-00001', projectId: '99999' }) };
    const on = { ...needs(kept(aPostMortem({ pack: page }))), index: other };
    await noteViewedPage(on, '200001', { accountId: person('sofia'), at: NOW });
    expect(await on.receipts.listOf('pm-00001')).toEqual([]);
  });

  it('is written once for news that come twice, and one write for several glances', async () => {
    const on = needs(kept(aPostMortem({ pack: page })));
    for (const late of [0, 0, 5_000, 20_000])
      await noteOpenedPack(on, 'pm-00001', { accountId: person('sofia'), at: NOW + late, where: 'confluence' });
    expect((await on.receipts.read('pm-00001:sofia'))?.version).toBe(1);
  });
});
