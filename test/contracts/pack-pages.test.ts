import { afterEach, describe, expect, it } from 'vitest';
import { myPackPages } from '#adapters/confluence/my-pack-pages';
import { myIssueMessage } from '#adapters/jira/my-issue-message';
import { MessageRefused } from '#ports/issue-message';
import { ConfluenceRefused, NoConfluence, type PackPages } from '#ports/pack-pages';
import { askingWiki } from '../site/confluence/tests/ask-wiki';
import { NOW } from '../site/jira/tests/small-seed';
import { confluenceInMemory } from '../support/confluence-in-memory';
import { key, person } from '../support/story';

interface Wire {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | null;
}
const platform = globalThis as {
  __forge_fetch__?: (to: unknown, path: string, init: Wire) => Promise<Response>;
  __forge_runtime__?: unknown;
};
const SCOPES = new Set([
  'read:space:confluence',
  'read:page:confluence',
  'write:page:confluence',
  'read:confluence-content.all',
  'write:confluence-content',
  'write:jira-work',
]);
const document = (text: string) =>
  JSON.stringify({ type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });

/** The real adapters and the real @forge/api, before the local site's Confluence and Jira, as Ada. */
function onForge() {
  const wiki = askingWiki();
  let instead: Response | Error | null = null;
  platform.__forge_runtime__ = { aaid: 'ada', proxy: { token: 't', url: 'http://proxy' }, contextAri: 'ari:cloud:jira::site/1' };
  platform.__forge_fetch__ = async (to, path, { method = 'GET', headers = {}, body = null }) => {
    if (instead instanceof Error) throw instead;
    if (instead !== null) return instead.clone();
    const [bare = '', query] = path.split('?');
    const product = (to as { remote: string }).remote === 'jira' ? wiki.jira : wiki.confluence;
    const request = { method, path: bare, query: new URLSearchParams(query), headers, body };
    const answer = await product.handle(request, { accountId: 'ada', scopes: SCOPES });
    return new Response(answer.body === '' ? null : answer.body, { status: answer.status, headers: answer.headers });
  };
  return {
    pages: myPackPages,
    wiki,
    edit: async (pageId: string, body: string) => {
      const { json } = await wiki.ask('GET', `/wiki/api/v2/pages/${pageId}`);
      await wiki.rewrite(pageId, { title: json.title, after: json.version.number, body: JSON.parse(body) });
    },
    bin: (pageId: string) => wiki.ask('DELETE', `/wiki/api/v2/pages/${pageId}`),
    answers: (answer: Response | Error) => {
      instead = answer;
    },
  };
}

function inMemory() {
  const confluence = confluenceInMemory({ me: person('ada'), now: () => NOW });
  return {
    pages: confluence.pages,
    edit: async (pageId: string, body: string) => confluence.edit(pageId, { body }),
    bin: async (pageId: string) => confluence.bin(pageId),
  };
}

afterEach(() => {
  delete platform.__forge_fetch__;
  delete platform.__forge_runtime__;
});

const spot = { spaceId: '501', parentId: null, title: 'Data pack: Triage' };
const createdBy = async (pages: PackPages): Promise<string> => {
  const created = await pages.create(spot, document('One'), true);
  if (created.kind !== 'created') throw new Error('The title is taken');
  return created.pageId;
};

describe.each([
  ['in memory', inMemory],
  ['on Forge', onForge],
] as [string, () => Pick<ReturnType<typeof onForge>, 'pages' | 'edit'> & { bin(pageId: string): Promise<unknown> }][])(
  'Pages for packs %s',
  (_name, open) => {
    it('names the spaces that this person sees', async () => {
      expect((await open().pages.spaces()).map(({ id, key: short }) => [id, short])).toEqual(
        expect.arrayContaining([
          ['501', 'TEAM'],
          ['502', 'INNER'],
        ]),
      );
    });

    it('creates a page that is there afterwards, in its first version', async () => {
      const { pages } = open();
      const pageId = await createdBy(pages);
      const page = await pages.page(pageId);
      expect(page).toMatchObject({ kind: 'there', pageId, title: spot.title, version: 1, remark: '' });
      expect(page.kind === 'there' && page.body).toContain('One');
      expect(page.kind === 'there' && page.address).toMatch(/^http.*\/wiki\//);
    });

    it('does not create a second page of one title in a space, whatever its letters', async () => {
      const { pages } = open();
      await createdBy(pages);
      expect(await pages.create({ ...spot, title: 'DATA PACK: Triage' }, document('Two'), true)).toEqual({ kind: 'title-taken' });
      expect(await pages.create({ ...spot, spaceId: '502' }, document('Two'), true)).toMatchObject({ kind: 'created' });
    });

    it('finds a page by its title, with who created it and when', async () => {
      const { pages } = open();
      expect(await pages.titled('501', spot.title)).toBeNull();
      const pageId = await createdBy(pages);
      expect(await pages.titled('501', spot.title)).toMatchObject({ pageId, authorId: 'ada', createdAt: NOW });
      expect(await pages.titled('502', spot.title)).toBeNull();
    });

    it('makes the next version, and not one that somebody else has made already', async () => {
      const { pages, edit } = open();
      const pageId = await createdBy(pages);
      const next = { title: spot.title, body: document('Two'), version: 2, remark: 'By the app' };
      expect(await pages.replace(pageId, next)).toBe('replaced');
      expect(await pages.page(pageId)).toMatchObject({ version: 2, remark: 'By the app' });
      await edit(pageId, document('By hand'));
      expect(await pages.replace(pageId, { ...next, version: 3 })).toBe('changed-meanwhile');
      const page = await pages.page(pageId);
      expect(page).toMatchObject({ version: 3 });
      expect(page.kind === 'there' && page.remark).not.toBe('By the app');
      expect(page.kind === 'there' && page.body).toContain('By hand');
    });

    it('tells a page in the bin from one that was never there', async () => {
      const { pages, bin } = open();
      const pageId = await createdBy(pages);
      await bin(pageId);
      expect(await pages.page(pageId)).toEqual({ kind: 'in-bin' });
      expect(await pages.page('999999')).toEqual({ kind: 'gone' });
      expect(await pages.titled('501', spot.title)).toBeNull();
    });

    it('marks a page, and marks it anew', async () => {
      const { pages } = open();
      const pageId = await createdBy(pages);
      const mark = { postMortemId: 'pm-00001', freezeId: 'freeze-1', checksum: 'abc' };
      await pages.mark(pageId, mark);
      await pages.mark(pageId, { ...mark, freezeId: 'freeze-2' });
      expect(await pages.page(pageId)).toMatchObject({ version: 1 });
    });
  },
);

describe('Pages for packs on Forge', () => {
  it('carry the mark as a property', async () => {
    const { pages, wiki } = onForge();
    const pageId = await createdBy(pages);
    const mark = { postMortemId: 'pm-00001', freezeId: 'freeze-1', checksum: 'abc' };
    await pages.mark(pageId, mark);
    await pages.mark(pageId, { ...mark, freezeId: 'freeze-2' });
    const { json } = await wiki.ask('GET', `/wiki/api/v2/pages/${pageId}/properties`);
    expect(json.results).toMatchObject([{ key: 'hindsight-data-pack', value: { freezeId: 'freeze-2' }, version: { number: 2 } }]);
  });

  it('are seen by those invited alone, from the first moment on, where that is wanted', async () => {
    const { pages, wiki } = onForge();
    const created = await pages.create(spot, document('One'), false);
    const pageId = created.kind === 'created' ? created.pageId : '';
    expect((await wiki.ask('GET', `/wiki/api/v2/pages/${pageId}`, undefined, 'ben')).status).toBe(404);
    await pages.restrict(pageId, [person('ada'), person('ben')]);
    expect((await wiki.ask('GET', `/wiki/api/v2/pages/${pageId}`, undefined, 'ben')).status).toBe(200);
    expect((await wiki.ask('GET', `/wiki/api/v2/pages/${pageId}`, undefined, 'cleo')).status).toBe(404);
  });

  it('say in words that one may not create a page there', async () => {
    const { pages } = onForge();
    await expect(pages.create({ ...spot, spaceId: '999' }, document('One'), true)).rejects.toThrow(ConfluenceRefused);
    await expect(
      pages.create({ ...spot, title: 'Other' }, '{"type":"doc","version":1,"content":[{"type":"nonsense"}]}', true),
    ).rejects.toThrow('Confluence would not take the page');
  });

  it('tell a site without Confluence from a person who may not use it, and from a Confluence that is unwell', async () => {
    const { pages, answers } = onForge();
    const away = [
      Object.assign(new Error('Authentication Required'), { name: 'NEEDS_AUTHENTICATION_ERR' }),
      new Response('{"code":403,"message":"Request confluence is not allowed from jira context."}', { status: 403 }),
      new Response('{}', { status: 401 }),
    ];
    for (const answer of away) {
      answers(answer);
      await expect(pages.spaces()).rejects.toMatchObject({ name: 'NoConfluence', why: 'not-connected' });
    }
    answers(new Response('{"message":"No licence"}', { status: 403 }));
    await expect(pages.spaces()).rejects.toMatchObject({ why: 'not-permitted' });
    answers(new Response('busy', { status: 503 }));
    const unwell = pages.spaces();
    await expect(unwell).rejects.toThrow('did not answer properly');
    await expect(unwell).rejects.not.toBeInstanceOf(NoConfluence);
    answers(new Response('{"results":[{"id":"1"}]}', { status: 200 }));
    await expect(pages.spaces()).rejects.toThrow('space.key');
  });

  it('take neither a request to slow down nor a lost connection for a no: what was written before it stands', async () => {
    const { pages, answers } = onForge();
    const busy = '{"errors":[{"title":"Rate limit exceeded."}]}';
    answers(new Response(busy, { status: 429, headers: { 'retry-after': '3' } }));
    const slowedDown = pages.create(spot, document('One'), true);
    await expect(slowedDown).rejects.toThrow('Confluence asks to slow down. Try again in 3 seconds: nothing is written twice.');
    await expect(slowedDown).rejects.not.toBeInstanceOf(ConfluenceRefused);
    answers(new Response(busy, { status: 429 }));
    await expect(pages.spaces()).rejects.toThrow('Try again in a moment');
    answers(new Error('fetch failed'));
    const lost = pages.create(spot, document('One'), true);
    await expect(lost).rejects.toThrow('The connection to Confluence was lost. Try again');
    await expect(lost).rejects.not.toBeInstanceOf(ConfluenceRefused);
  });
});

describe('A message of Jira, on Forge', () => {
  it('reaches those whom it is for, and says what Jira says when it does not', async () => {
    const { wiki } = onForge();
    const issue = key('AI-1');
    await myIssueMessage.send({ issue, to: [person('ben')], subject: 'Data pack', text: 'It is ready.' });
    expect(wiki.inbox.of('ben').entries).toMatchObject([{ kind: 'email', text: expect.stringContaining('It is ready.') }]);
    const nobody = myIssueMessage.send({ issue: key('NONE-1'), to: [person('ben')], subject: 'x', text: 'y' });
    await expect(nobody).rejects.toThrow(MessageRefused);
  });

  it('says to try again where Jira is unwell', async () => {
    const { answers } = onForge();
    answers(new Response('{"errorMessages":["Internal server error"]}', { status: 500 }));
    const unwell = myIssueMessage.send({ issue: key('AI-1'), to: [person('ben')], subject: 'x', text: 'y' });
    await expect(unwell).rejects.toThrow('Jira did not send the message (status 500). Try again in a moment.');
  });
});
