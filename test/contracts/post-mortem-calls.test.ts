import { afterEach, describe, expect, it } from 'vitest';
import type { PostMortemView } from '#contract/post-mortems';
import { packOf } from '#domain/pack/pack-of';
import { freezeEvidence } from '#domain/snapshot/freeze-evidence';
import { packPageViewed } from '../../src/index';
import { freeze } from '../../static/project/src/worker/freeze-desk';
import { aFreeze, aPlan } from '../support/a-post-mortem';
import { appOnSite, leaveSite } from '../support/app-on-site';
import { projectToFreeze } from '../support/frozen-project';
import { packGiven } from '../support/pack-given';
import { key, person } from '../support/story';

afterEach(leaveSite);

const plan = aPlan({
  invited: [
    { accountId: person('ada'), role: 'delivery-lead' },
    { accountId: person('ben'), role: 'contributor' },
  ],
});
const PM = '0f9e4a52-6f0e-4c1c-9b8e-2f6d6a1c0001';
const FREEZE = '0f9e4a52-6f0e-4c1c-9b8e-2f6d6a1c0002';
const seen = projectToFreeze(40, { project: { id: '10100', key: 'AI', name: 'AI pilot' }, viewer: person('ada') });
const parcelled = freeze(seen);

async function opened(on = appOnSite()): Promise<{ on: ReturnType<typeof appOnSite>; postMortem: PostMortemView }> {
  const ada = on.as('ada');
  await ada.postMortems.open({ id: PM, plan });
  const what = { postMortemId: PM, freezeId: FREEZE, parcel: await parcelled, movedMeanwhile: [key('AI-3')] };
  const postMortem = await ada.freezes.send(what);
  if (postMortem === null) throw new Error('The freeze was called off');
  return { on, postMortem };
}
const document = packOf({ ...packGiven({ frozen: freezeEvidence(seen), head: aFreeze({ id: FREEZE }) }) });
const target = { kind: 'confluence', spaceId: '501', parentId: null, onlyInvited: false, anew: false } as const;
const packFor = (request: string) => ({ postMortemId: PM, freezeId: FREEZE, request, document, target });

describe('A post-mortem, from the page to storage and back', () => {
  it('is opened once, frozen and read back as the same evidence', async () => {
    const { on, postMortem } = await opened();
    expect(postMortem).toMatchObject({
      id: PM,
      mayChange: true,
      freezes: [{ id: FREEZE, by: 'ada', movedMeanwhile: { count: 1 } }],
    });
    const { snapshot } = await on.as('ben').freezes.read({ postMortemId: PM, freezeId: FREEZE });
    expect(snapshot).toEqual({ kind: 'open', frozen: freezeEvidence(seen) });
    const { postMortems, viewer } = await on.as('ben').postMortems.list();
    expect(viewer).toBe('ben');
    expect(postMortems).toMatchObject([{ id: PM, mayChange: false, title: 'Support triage pilot' }]);
  });

  it('is not there for somebody who may not browse the project, nor in another project', async () => {
    const { on } = await opened();
    const outsider = on.as('cleo');
    await expect(outsider.postMortems.list()).rejects.toThrow('cannot see this project');
    await expect(outsider.freezes.read({ postMortemId: PM, freezeId: FREEZE })).rejects.toThrow('cannot see this project');
    await expect(outsider.packs.state(PM)).rejects.toThrow('cannot see this project');
    const elsewhere = on.as('ada', '10101');
    await expect(elsewhere.freezes.read({ postMortemId: PM, freezeId: FREEZE })).rejects.toThrow(
      'no such post-mortem in this project',
    );
    expect((await elsewhere.postMortems.list()).postMortems).toEqual([]);
  });

  it('tells how far the freeze is, goes on after a failure, and stops when it is called off', async () => {
    const on = appOnSite();
    const ada = on.as('ada');
    await ada.postMortems.open({ id: PM, plan });
    const what = { postMortemId: PM, freezeId: FREEZE, parcel: await parcelled, movedMeanwhile: [] };
    expect(await ada.freezes.send(what, undefined, () => false)).toBeNull();
    const steps: string[] = [];
    await ada.freezes.send(what, (parts, of) => steps.push(`${parts}/${of}`));
    expect(steps).toEqual(['0/1', '1/1']);
    expect((await ada.freezes.send(what))?.freezes).toHaveLength(1);
  });

  it('is written to Confluence, mentions those invited and keeps who has opened it (S1-42)', async () => {
    const { on } = await opened();
    const ada = on.as('ada');
    expect(await ada.packs.spaces()).toMatchObject({ kind: 'spaces', last: null });
    const written = await ada.packs.write(packFor('request-0001'));
    if (written.kind !== 'written' || written.postMortem.pack.kind !== 'in-confluence') throw new Error(written.kind);
    const { pageId } = written.postMortem.pack;
    expect(written.postMortem.told).toMatchObject([{ accountId: 'ben', how: 'mention' }]);
    expect(on.wiki.inbox.of('ben').entries).toMatchObject([{ kind: 'mention' }]);
    await packPageViewed({
      eventType: 'avi:confluence:viewed:page',
      atlassianId: 'ben',
      eventCreatedDate: '2026-08-20T10:00:00.000Z',
      content: { id: pageId },
    });
    await packPageViewed({ eventType: 'avi:confluence:viewed:page', atlassianId: 'ben', content: { id: '901' } });
    const { postMortem, page } = await ada.packs.state(PM);
    expect(page).toBe('as-written');
    expect(postMortem.receipts).toMatchObject([
      { accountId: 'ben', where: 'confluence', first: Date.parse('2026-08-20T10:00:00Z') },
    ]);
    expect((await on.as('ben').packs.opened(PM)).receipts).toMatchObject([{ accountId: 'ben', where: 'jira' }]);
  });

  it('leaves a page alone that was edited by hand, through the whole app', async () => {
    const { on } = await opened();
    const ada = on.as('ada');
    const first = await ada.packs.write(packFor('request-0001'));
    if (first.kind !== 'written' || first.postMortem.pack.kind !== 'in-confluence') throw new Error(first.kind);
    const { pageId, title } = first.postMortem.pack;
    await on.wiki.rewrite(pageId, { title, after: 1 }, 'ben');
    expect(await ada.packs.write(packFor('request-0002'))).toMatchObject({ kind: 'edited-by-hand' });
    const beside = await ada.packs.write({ ...packFor('request-0003'), target: { ...target, anew: true } });
    expect(beside).toMatchObject({ kind: 'written', postMortem: { earlierPages: [{ pageId }] } });
  });

  it('stays in Jira where there is no Confluence, and says how it stands', async () => {
    const { on } = await opened();
    on.withoutConfluence();
    const ada = on.as('ada');
    expect(await ada.packs.spaces()).toEqual({ kind: 'no-confluence', why: 'not-connected' });
    expect(await ada.packs.write(packFor('request-0001'))).toEqual({ kind: 'no-confluence', why: 'not-connected' });
    const told = await ada.packs.write({ ...packFor('request-0002'), target: { kind: 'jira', issue: key('AI-1') } });
    expect(told).toMatchObject({
      kind: 'written',
      postMortem: { pack: { kind: 'in-jira' }, told: [{ accountId: 'ben', how: 'message' }] },
    });
    expect(on.wiki.inbox.of('ben').entries).toMatchObject([{ kind: 'email' }]);
  });

  it('refuses what no page of the app would send, naming the field', async () => {
    const on = appOnSite();
    const ada = on.as('ada');
    await ada.postMortems.open({ id: PM, plan });
    await expect(ada.postMortems.open({ id: '../x', plan })).rejects.toThrow('id: an id of 8 to 64');
    await expect(
      ada.freezes.send({
        postMortemId: PM,
        freezeId: FREEZE,
        parcel: { parts: ['not base 64!'], checksum: 'a'.repeat(64) },
        movedMeanwhile: [],
      }),
    ).rejects.toThrow('text: base 64 is needed');
    await expect(ada.packs.write({ ...packFor('request-0001'), target: { ...target, spaceId: '../1' } })).rejects.toThrow(
      'target.spaceId',
    );
  });

  it('writes no more to storage than what is frozen, and a little beside it', async () => {
    const { on } = await opened();
    const { parts } = await parcelled;
    expect(on.kvs.written() - parts.join('').length).toBeLessThan(12_000);
  });
});
