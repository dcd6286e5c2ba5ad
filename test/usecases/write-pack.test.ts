import { describe, expect, it } from 'vitest';
import { checksumOf } from '#contract/snapshot/checksum';
import type { PackPage } from '#domain/post-mortem/pack-place';
import type { PostMortem } from '#domain/post-mortem/post-mortem';
import { MessageRefused } from '#ports/issue-message';
import type { PackPageOwner } from '#ports/pack-page-index';
import { ConfluenceRefused, NoConfluence } from '#ports/pack-pages';
import { listPackSpaces } from '#usecases/list-pack-spaces';
import { NotPermitted } from '#usecases/not-permitted';
import { readPackState } from '#usecases/read-pack-state';
import { tellByMessage } from '#usecases/tell-by-message';
import { type PackToWrite, writePackToConfluence } from '#usecases/write-pack-to-confluence';
import { aFreeze, aPostMortem, NOW } from '../support/a-post-mortem';
import { confluenceInMemory } from '../support/confluence-in-memory';
import { recordsInMemory } from '../support/records-in-memory';
import { day, key, person } from '../support/story';

const PROJECT = '10000';
const ID = 'pm-00001';
const miriam = { accountId: 'miriam', projectId: PROJECT, administers: false };

function ground(given: Partial<PostMortem> = {}) {
  let now = NOW;
  const confluence = confluenceInMemory({ me: person('miriam'), now: () => now });
  const index = new Map<string, PackPageOwner>();
  const needs = {
    postMortems: recordsInMemory<PostMortem>([
      { id: ID, belongsTo: PROJECT, version: 1, value: aPostMortem({ freezes: [aFreeze()], ...given }) },
    ]),
    pages: confluence.pages,
    index: {
      remember: async (pageId: string, owner: PackPageOwner) => void index.set(pageId, owner),
      find: async (pageId: string) => index.get(pageId) ?? null,
    },
    checksumOf,
    now: () => now,
  };
  const toWrite = (given: Partial<PackToWrite> = {}): PackToWrite => ({
    postMortemId: ID,
    freezeId: 'freeze-0001',
    request: 'request-0001',
    body: '{"text":"one"}',
    spaceId: '501',
    parentId: null,
    onlyInvited: false,
    anew: false,
    today: day('2026-08-20'),
    ...given,
  });
  return {
    confluence,
    needs,
    pass: (time: number) => {
      now += time;
    },
    write: (given: Partial<PackToWrite> = {}, who = miriam) => writePackToConfluence(needs, who, toWrite(given)),
    postMortem: async () => (await needs.postMortems.read(ID))?.value as PostMortem,
    page: async () => {
      const pack = (await needs.postMortems.read(ID))?.value.pack;
      if (pack?.kind !== 'in-confluence') throw new Error(`The pack is ${pack?.kind}`);
      return pack as PackPage;
    },
  };
}

describe('Writing the pack to Confluence', () => {
  it('creates one page and tells everybody invited but the writer', async () => {
    const on = ground();
    expect((await on.write()).kind).toBe('written');
    expect(on.confluence.all()).toMatchObject([{ title: 'Data pack: Support triage pilot', version: 1, body: '{"text":"one"}' }]);
    expect((await on.postMortem()).told).toEqual([
      { accountId: 'tomasz', at: NOW, how: 'mention' },
      { accountId: 'sofia', at: NOW, how: 'mention' },
    ]);
    expect(on.confluence.all()[0]?.mark).toMatchObject({ postMortemId: ID, freezeId: 'freeze-0001' });
    expect(await on.needs.index.find('200001')).toEqual({ postMortemId: ID, projectId: PROJECT });
  });

  it('writes one page for a doubled press, also when both arrive at once', async () => {
    const on = ground();
    await Promise.all([on.write(), on.write(), on.write()]);
    await on.write();
    expect(on.confluence.all()).toHaveLength(1);
    expect(await on.page()).toMatchObject({ pageId: '200001', version: 1 });
  });

  it('finds the page again of which the answer was lost', async () => {
    for (const call of ['create', 'mark', 'page'] as const) {
      const on = ground();
      on.confluence.trouble(call, 'answer-lost', new Error('Connection cut'));
      await expect(on.write(), call).rejects.toThrow('Connection cut');
      expect((await on.postMortem()).pack.kind).toBe('being-written');
      expect((await on.write()).kind, call).toBe('written');
      expect(on.confluence.all()).toHaveLength(1);
    }
  });

  it('takes up a page that another press began and never finished, once that was given up', async () => {
    const on = ground();
    on.confluence.trouble('create', 'answer-lost', new Error('Connection cut'));
    await expect(on.write()).rejects.toThrow();
    expect(await on.write({ request: 'request-0002', body: '{"text":"two"}' })).toEqual({ kind: 'being-written' });
    on.pass(180_000);
    await on.write({ request: 'request-0002', body: '{"text":"two"}' });
    expect(on.confluence.all()).toMatchObject([{ version: 2, body: '{"text":"two"}' }]);
  });

  it('leaves the post-mortem as it was when Confluence refuses', async () => {
    const on = ground();
    on.confluence.trouble('create', 'refused', new ConfluenceRefused('You cannot create pages here.'));
    await expect(on.write()).rejects.toThrow('You cannot create pages here.');
    expect((await on.postMortem()).pack).toEqual({ kind: 'not-written' });
    on.confluence.disconnect();
    await expect(on.write()).rejects.toThrow(NoConfluence);
    expect(on.confluence.all()).toEqual([]);
  });

  it('adds the day to a title that is taken', async () => {
    const on = ground();
    await on.needs.pages.create({ spaceId: '501', parentId: null, title: 'data pack: support triage pilot' }, 'another', true);
    await on.write();
    expect(await on.page()).toMatchObject({ title: 'Data pack: Support triage pilot (2026-08-20)' });
    expect(on.confluence.all()[0]?.body).toBe('another');
  });

  it('lets those invited alone open it where that is wanted', async () => {
    const on = ground();
    await on.write({ onlyInvited: true });
    expect(on.confluence.all()[0]?.readers).toEqual(['miriam', 'tomasz', 'sofia']);
    expect(await on.page()).toMatchObject({ onlyInvited: true });
  });

  it('lets those invited in after all where the answer was lost on the way', async () => {
    for (const call of ['create', 'restrict', 'page'] as const) {
      const on = ground();
      on.confluence.trouble(call, 'answer-lost', new Error('Connection cut'));
      await expect(on.write({ onlyInvited: true }), call).rejects.toThrow('Connection cut');
      await on.write({ onlyInvited: true });
      expect(on.confluence.all()[0]?.readers, call).toEqual(['miriam', 'tomasz', 'sofia']);
      expect(await on.page()).toMatchObject({ onlyInvited: true });
    }
  });

  it('keeps a page closed that was begun for those invited alone and is taken up by another press', async () => {
    const on = ground();
    on.confluence.trouble('create', 'answer-lost', new Error('Connection cut'));
    await expect(on.write({ onlyInvited: true })).rejects.toThrow();
    on.pass(180_000);
    await on.write({ request: 'request-0002' });
    expect(on.confluence.all()[0]?.readers).toEqual(['miriam', 'tomasz', 'sofia']);
    expect(await on.page()).toMatchObject({ onlyInvited: true });
  });

  it('leaves the post-mortem as it was when every title is taken', async () => {
    const on = ground();
    on.needs.pages.create = async () => ({ kind: 'title-taken' });
    await expect(on.write()).rejects.toThrow('pages of this title already');
    expect((await on.postMortem()).pack).toEqual({ kind: 'not-written' });
  });

  it('is for those who may change the post-mortem, with a freeze that it has', async () => {
    const on = ground();
    await expect(on.write({}, { ...miriam, accountId: 'sofia' })).rejects.toThrow(NotPermitted);
    await expect(on.write({}, { ...miriam, projectId: '99999' })).rejects.toThrow(NotPermitted);
    await expect(on.write({ freezeId: 'freeze-9999' })).rejects.toThrow('no such freeze');
    expect(on.confluence.all()).toEqual([]);
  });
});

describe('Writing the pack again', () => {
  const second = { request: 'request-0002', body: '{"text":"two"}' };

  it('makes a new version of the page that stands as it was written', async () => {
    const on = ground();
    await on.write();
    await on.write(second);
    expect(on.confluence.all()).toMatchObject([{ version: 2, body: '{"text":"two"}' }]);
    expect(await on.page()).toMatchObject({ version: 2, request: 'request-0002' });
  });

  it('never overwrites what somebody edited by hand, and offers a page beside it', async () => {
    const on = ground();
    await on.write();
    on.confluence.edit('200001', { body: '{"text":"by hand"}' });
    expect(await on.write(second)).toMatchObject({ kind: 'edited-by-hand' });
    expect(on.confluence.all()[0]?.body).toBe('{"text":"by hand"}');
    expect((await on.write({ ...second, request: 'request-0003', anew: true })).kind).toBe('written');
    expect(on.confluence.all().map(({ body }) => body)).toEqual(['{"text":"by hand"}', '{"text":"two"}']);
    expect((await on.postMortem()).earlierPages).toMatchObject([{ pageId: '200001' }]);
    expect(await on.page()).toMatchObject({ pageId: '200002', title: 'Data pack: Support triage pilot (2026-08-20)' });
  });

  it('keeps a title that somebody has given the page', async () => {
    const on = ground();
    await on.write();
    on.confluence.edit('200001', { title: 'What the pilot taught us' });
    expect((await on.write(second)).kind).toBe('written');
    expect(on.confluence.all()).toMatchObject([{ title: 'What the pilot taught us', body: '{"text":"two"}' }]);
  });

  it('looks again when somebody saves the page at the same moment, and then leaves it alone', async () => {
    const on = ground();
    await on.write();
    const { replace } = on.needs.pages;
    on.needs.pages.replace = async (...given) => {
      on.needs.pages.replace = replace;
      on.confluence.edit('200001', { body: '{"text":"by hand"}' });
      return replace(...given);
    };
    expect(await on.write(second)).toMatchObject({ kind: 'edited-by-hand' });
    expect(on.confluence.all()[0]?.body).toBe('{"text":"by hand"}');
  });

  it('never takes for its own what somebody saved right after it was written', async () => {
    for (const call of ['create', 'replace'] as const) {
      const on = ground();
      if (call === 'replace') await on.write();
      const { page } = on.needs.pages;
      let looks = call === 'create' ? 1 : 2;
      on.needs.pages.page = async (pageId) => {
        looks -= 1;
        if (looks === 0) on.confluence.edit(pageId, { body: '{"text":"by hand"}' });
        return page(pageId);
      };
      await on.write(second);
      expect(await on.write({ ...second, request: 'request-0003' }), call).toMatchObject({ kind: 'edited-by-hand' });
      expect(on.confluence.all()[0]?.body, call).toBe('{"text":"by hand"}');
    }
  });

  it('opens a page for those invited alone to whoever was invited since, and closes it to whoever no longer is', async () => {
    const on = ground();
    await on.write({ onlyInvited: true });
    const record = await on.needs.postMortems.read(ID);
    if (record === null) throw new Error('The post-mortem is gone');
    const invited = [{ accountId: person('karim'), role: 'sponsor' }];
    await on.needs.postMortems.put({ ...record, version: record.version + 1, value: { ...record.value, invited } });
    await on.write({ ...second, onlyInvited: true });
    expect(on.confluence.all()[0]?.readers).toEqual(['miriam', 'karim']);
  });

  it('closes an open page where that is wanted now', async () => {
    const on = ground();
    await on.write();
    await on.write({ ...second, onlyInvited: true });
    expect(on.confluence.all()[0]?.readers).toEqual(['miriam', 'tomasz', 'sofia']);
    expect(await on.page()).toMatchObject({ onlyInvited: true });
  });

  it('writes one version for a press whose answer was lost', async () => {
    const on = ground();
    await on.write();
    on.confluence.trouble('replace', 'answer-lost', new Error('Connection cut'));
    await expect(on.write(second)).rejects.toThrow('Connection cut');
    expect((await on.write(second)).kind).toBe('written');
    expect(on.confluence.all()).toMatchObject([{ version: 2 }]);
  });

  it('says that the page is in the bin or gone, and writes a new one only when asked to', async () => {
    const on = ground();
    await on.write();
    on.confluence.bin('200001');
    expect(await on.write(second)).toEqual({ kind: 'page-gone', inBin: true });
    on.confluence.purge('200001');
    expect(await on.write(second)).toEqual({ kind: 'page-gone', inBin: false });
    expect((await on.write({ ...second, anew: true })).kind).toBe('written');
    expect(on.confluence.all()).toHaveLength(1);
  });

  it('keeps when each person was told first, and tells those who were invited since', async () => {
    const on = ground();
    await on.write();
    const record = await on.needs.postMortems.read(ID);
    if (record === null) throw new Error('The post-mortem is gone');
    const invited = [...record.value.invited, { accountId: person('karim'), role: 'sponsor' }];
    await on.needs.postMortems.put({ ...record, version: record.version + 1, value: { ...record.value, invited } });
    on.pass(1000);
    await on.write(second);
    expect((await on.postMortem()).told.map(({ accountId, at }) => [accountId, at - NOW])).toEqual([
      ['tomasz', 0],
      ['sofia', 0],
      ['karim', 1000],
    ]);
  });
});

describe('The state of the page', () => {
  it('is told as it is now', async () => {
    const on = ground();
    const state = async () => (await readPackState(on.needs, miriam, ID)).page;
    expect(await state()).toBeNull();
    await on.write();
    expect(await state()).toBe('as-written');
    on.confluence.edit('200001', { body: 'x' });
    expect(await state()).toBe('edited-by-hand');
    on.confluence.bin('200001');
    expect(await state()).toBe('in-bin');
    on.confluence.purge('200001');
    expect(await state()).toBe('gone');
    on.confluence.disconnect();
    expect(await state()).toBe('out-of-reach');
    const failing = { page: () => Promise.reject(new Error('Confluence did not answer properly (status 500).')) };
    expect((await readPackState({ ...on.needs, pages: failing }, miriam, ID)).page).toBe('out-of-reach');
  });
});

describe('Where a pack can go', () => {
  it('is every space that the person sees, with the one of the newest pack first proposed', async () => {
    const on = ground();
    expect(await listPackSpaces(on.needs, PROJECT)).toMatchObject({ last: null, spaces: [{ key: 'TEAM' }, { key: 'INNER' }] });
    await on.write({ parentId: '901' });
    expect(await listPackSpaces(on.needs, PROJECT)).toMatchObject({ last: { spaceId: '501', parentId: '901' } });
  });
});

describe('A pack that stays in Jira', () => {
  const asked = { postMortemId: ID, freezeId: 'freeze-0001', request: 'request-0001', issue: key('TRI-1') };
  const withMessages = (on: ReturnType<typeof ground>, send = async () => {}) => {
    const sent: { to: readonly string[]; subject: string; text: string }[] = [];
    const messages = {
      isIn: async (issue: string, projectId: string) => issue.startsWith('TRI-') && projectId === PROJECT,
      send: async (message: (typeof sent)[number]) => {
        await send();
        sent.push(message);
      },
    };
    return { sent, needs: { ...on.needs, messages } };
  };

  it('is told of by one message of an issue, which says what it is', async () => {
    const { sent, needs } = withMessages(ground());
    const { value } = await tellByMessage(needs, miriam, asked);
    await tellByMessage(needs, miriam, asked);
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ to: ['tomasz', 'sofia'], subject: 'Data pack: Support triage pilot' });
    expect(sent[0]?.text).toContain('The meeting is on 2026-08-26');
    expect(sent[0]?.text).toContain('Nothing in TRI-1 has changed');
    expect(value).toMatchObject({ pack: { kind: 'in-jira', issue: 'TRI-1' }, told: [{ how: 'message' }, { how: 'message' }] });
  });

  it('is not there, and nobody counts as told, when Jira will not send the message', async () => {
    const on = ground();
    const refuse = async () => {
      throw new MessageRefused('Nobody can be reached.');
    };
    const { needs } = withMessages(on, refuse);
    await expect(tellByMessage(needs, miriam, asked)).rejects.toThrow('Nobody can be reached.');
    expect(await on.postMortem()).toMatchObject({ pack: { kind: 'not-written' }, told: [] });
  });

  it('is not told of by an issue of another project, and nothing is kept', async () => {
    const on = ground();
    const { sent, needs } = withMessages(on);
    await expect(tellByMessage(needs, miriam, { ...asked, issue: key('CLAUSE-1') })).rejects.toThrow(NotPermitted);
    expect(sent).toEqual([]);
    expect((await on.postMortem()).pack).toEqual({ kind: 'not-written' });
  });

  it('tells nobody twice when the button was pressed twice', async () => {
    const { sent, needs } = withMessages(ground());
    await Promise.allSettled([tellByMessage(needs, miriam, asked), tellByMessage(needs, miriam, asked)]);
    expect(sent).toHaveLength(1);
  });

  it('remembers the page that it stood on before', async () => {
    const on = ground();
    await on.write();
    const { needs } = withMessages(on);
    const { value } = await tellByMessage(needs, miriam, { ...asked, request: 'request-0002' });
    expect(value.earlierPages).toMatchObject([{ pageId: '200001' }]);
  });
});
