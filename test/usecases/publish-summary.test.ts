import { describe, expect, it } from 'vitest';
import { MessageRefused } from '#ports/issue-message';
import { ConfluenceRefused, NoConfluence } from '#ports/pack-pages';
import { NotPermitted } from '#usecases/not-permitted';
import { NOW } from '../support/a-post-mortem';
import { JIRA, summaryToPublish } from '../support/summary-to-publish';

describe('Publishing a summary when things go wrong', () => {
  it('makes one page of a doubled press, also when both arrive at once', async () => {
    const on = await summaryToPublish();
    const both = await Promise.all([on.publish(), on.publish()]);
    expect(both.map(({ kind }) => kind)).toContain('published');
    expect((await on.publish()).kind).toBe('published');
    expect(on.confluence.all()).toHaveLength(1);
    expect((await on.kept())?.published?.edition).toBe(1);
  });

  it('finds the page again of which the answer was lost, and the version of it', async () => {
    const on = await summaryToPublish();
    on.confluence.trouble('create', 'answer-lost', new Error('The connection was lost'));
    await expect(on.publish()).rejects.toThrow('lost');
    expect((await on.kept())?.published ?? null).toBeNull();
    expect((await on.publish()).kind).toBe('published');
    on.pass(3_600_000);
    on.confluence.trouble('replace', 'answer-lost', new Error('The connection was lost'));
    await expect(on.publish('request-0002')).rejects.toThrow('lost');
    expect((await on.publish('request-0002')).kind).toBe('published');
    expect(on.confluence.all()).toMatchObject([{ version: 2, remark: 'Summary of Hindsight (request-0002)' }]);
    expect((await on.kept())?.published).toMatchObject({ edition: 2, firstAt: NOW, at: NOW + 3_600_000 });
  });

  it('takes the next version where somebody has saved the page in between without changing its text', async () => {
    const on = await summaryToPublish();
    await on.publish();
    const { replace } = on.confluence.pages;
    on.confluence.pages.replace = async (pageId, next) => {
      on.confluence.pages.replace = replace;
      on.confluence.edit(pageId, { title: 'A better title' });
      return replace(pageId, next);
    };
    expect((await on.publish('request-0002')).kind).toBe('published');
    expect(on.confluence.all()).toMatchObject([{ version: 3, title: 'A better title' }]);
  });

  it('says nothing of a page when Confluence refuses it, and leaves the way to Jira', async () => {
    const on = await summaryToPublish();
    on.confluence.trouble('create', 'refused', new ConfluenceRefused('No'));
    await expect(on.publish()).rejects.toThrow('No');
    expect(await on.kept()).toMatchObject({ place: { kind: 'not-written' }, published: null });
    on.confluence.disconnect();
    await expect(on.publish('request-0002')).rejects.toThrow(NoConfluence);
    expect((await on.publish('request-0003', JIRA)).kind).toBe('published');
    expect(on.sent).toEqual([{ to: ['tomasz', 'sofia'], subject: 'Summary of the post-mortem: Support triage pilot' }]);
  });

  it('tells of a page that is gone, and publishes one beside it if asked to', async () => {
    const on = await summaryToPublish();
    await on.publish();
    on.confluence.bin('200001');
    expect(await on.publish('request-0002')).toEqual({ kind: 'page-gone', inBin: true });
    const target = { kind: 'confluence', spaceId: '501', parentId: null, onlyInvited: false, anew: true } as const;
    expect((await on.publish('request-0003', { target })).kind).toBe('published');
    expect((await on.kept())?.earlierPages).toMatchObject([{ pageId: '200001' }]);
  });

  it('loses nothing that somebody writes while the page is on its way', async () => {
    const on = await summaryToPublish();
    const lessons = await on.lessons();
    const { create } = on.confluence.pages;
    on.confluence.pages.create = async (...asked) => {
      await on.write(['Written meanwhile'], lessons);
      return create(...asked);
    };
    expect((await on.publish()).kind).toBe('published');
    expect(await on.kept()).toMatchObject({ revision: 1, published: { revision: 0 } });
    expect(await on.lessons()).toEqual([{ as: 'bullet', text: 'Written meanwhile' }]);
  });

  it('counts nobody as told whom Jira would not send the message, so that the next publication tells them', async () => {
    const on = await summaryToPublish();
    on.refuseMail(new MessageRefused('Not now'));
    expect(await on.publish('request-0001', JIRA)).toEqual({ kind: 'published', untold: 'Not now' });
    expect(await on.kept()).toMatchObject({ told: [], published: { edition: 1 } });
    on.refuseMail(null);
    expect(await on.publish('request-0002', JIRA)).toEqual({ kind: 'published', untold: null });
    expect(on.sent).toHaveLength(1);
    await on.publish('request-0003', JIRA);
    expect(on.sent).toHaveLength(1);
  });

  it('lets only those open a page for those invited who were invited, or need to read it', async () => {
    const on = await summaryToPublish();
    const target = { kind: 'confluence', spaceId: '501', parentId: null, onlyInvited: true, anew: false } as const;
    await on.publish('request-0001', { target });
    expect(on.confluence.all()[0]?.readers).toEqual(['miriam', 'tomasz', 'sofia']);
  });

  it('is not for those who only take part', async () => {
    const on = await summaryToPublish();
    await expect(on.publish('request-0001', {}, 'sofia')).rejects.toThrow(NotPermitted);
    expect(on.confluence.all()).toEqual([]);
  });
});
