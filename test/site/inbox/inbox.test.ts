import { describe, expect, it } from 'vitest';
import { askingWiki } from '../confluence/tests/ask-wiki';
import { memoryKeep } from '../jira/memory-keep';
import { createInbox, type Notice } from './inbox';

const mentioning = (...ids: string[]) => ({
  type: 'doc',
  version: 1,
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: 'Please look, ' },
        ...ids.map((id) => ({ type: 'mention', attrs: { id, text: `@${id}` } })),
      ],
    },
  ],
});
const notice = (to: string, title: string): Notice => ({
  ...{ to, title, kind: 'email', text: '', href: '/browse/A-1' },
  from: { accountId: 'ada', displayName: 'Ada' },
});

describe('an inbox', () => {
  it('shows each person his own entries, the newest first, and is kept over restarts', () => {
    const keep = memoryKeep();
    const inbox = createInbox(keep, () => 7);
    for (const [to, title] of [
      ['ben', 'one'],
      ['cleo', 'other'],
      ['ben', 'two'],
    ] as const)
      inbox.add(notice(to, title));
    const { unread, entries } = createInbox(keep, () => 8).of('ben');
    expect([unread, entries.map(({ title }) => title), entries[0]?.at]).toEqual([2, ['two', 'one'], 7]);
    expect(entries[0]).not.toHaveProperty('to');
  });

  it('marks what was read, of that person alone', () => {
    const inbox = createInbox(memoryKeep(), () => 7);
    for (const title of ['one', 'two']) inbox.add(notice('ben', title));
    inbox.add(notice('cleo', 'three'));
    const [newest] = inbox.of('ben').entries;
    inbox.markRead('cleo', [newest?.id ?? '']);
    inbox.markRead('ben', [newest?.id ?? '']);
    expect([inbox.of('ben').unread, inbox.of('cleo').unread]).toEqual([1, 1]);
    inbox.markRead('ben', 'all');
    expect(inbox.of('ben').unread).toBe(0);
  });
});

describe('a mention in a page', () => {
  it('reaches who may see the page, once, and not who wrote it', async () => {
    const { write, rewrite, inbox } = askingWiki();
    const adf = (...ids: string[]) => ({ representation: 'atlas_doc_format', value: JSON.stringify(mentioning(...ids)) });
    const id = await write('Pack', { body: adf('ada', 'ben', 'nobody') });
    expect(inbox.of('ben').entries).toMatchObject([
      {
        kind: 'mention',
        from: { accountId: 'ada', displayName: 'Ada Byron' },
        title: 'Pack',
        text: 'Please look, @ada@ben@nobody',
        href: `/wiki/spaces/TEAM/pages/${id}/Pack`,
        read: false,
      },
    ]);
    expect(inbox.of('ada').entries).toEqual([]);
    await rewrite(id, { title: 'Pack', after: 1, body: mentioning('ben', 'cleo') });
    expect([inbox.of('ben').unread, inbox.of('cleo').unread]).toEqual([1, 1]);
    await write('Inner pack', { spaceId: '502', body: adf('ben', 'cleo') });
    expect([inbox.of('ben').unread, inbox.of('cleo').unread]).toEqual([2, 1]);
  });
});

describe('what Jira sends', () => {
  const jiraAsks = () => {
    const asked = askingWiki();
    const ask = async (method: string, path: string, body: unknown, accountId: string | null = 'ada') => {
      const { status, body: answered } = await asked.jira.handle(
        { method, path, query: new URLSearchParams(), headers: {}, body: JSON.stringify(body) },
        { accountId, scopes: 'all' },
      );
      return { status, body: answered };
    };
    return {
      ...asked,
      ask,
      notify: (body: object, key = 'AI-2', as?: string | null) => ask('POST', `/rest/api/3/issue/${key}/notify`, body, as),
    };
  };

  it('as an e-mail reaches those who are named and may see the issue', async () => {
    const { notify, inbox } = jiraAsks();
    const users = [{ accountId: 'ben' }, { accountId: 'cleo' }, { accountId: 'ada' }];
    expect((await notify({ subject: 'Pack', textBody: 'The pack is there.', to: { users } })).status).toBe(204);
    expect(inbox.of('ben').entries).toMatchObject([
      { kind: 'email', title: 'Pack', text: 'The pack is there.', href: '/browse/AI-2', from: { displayName: 'Ada Byron' } },
    ]);
    expect([inbox.of('cleo').unread, inbox.of('ada').unread]).toEqual([0, 0]);
    await notify({ htmlBody: '<p>Soon &amp; well</p>', to: { reporter: true } }, 'AI-2', null);
    expect(inbox.of('ada').entries[0]).toMatchObject({ text: 'Soon & well', from: { displayName: 'Hindsight' } });
    expect(inbox.of('ada').entries[0]?.title).toMatch(/^\(AI-2\) /);
  });

  it('finds reporters and commenters among the watchers', async () => {
    const { ask, notify, inbox } = jiraAsks();
    await ask('POST', '/rest/api/3/issue/AI-2/comment', { body: mentioning() }, 'ben');
    expect((await notify({ to: { watchers: true } })).status).toBe(204);
    expect(inbox.of('ben').unread).toBe(1);
  });

  it.each([
    [{}, 400, `'to' is missing`],
    [{ to: {} }, 400, 'nobody to notify'],
    [{ to: { users: [{ accountId: 'ada' }] } }, 400, 'other than yourself'],
    [{ to: { users: [{ accountId: 'stranger' }] } }, 400, 'no user'],
    [{ to: { groups: [{ name: 'team' }] } }, 501, 'groups'],
    [{ to: { users: [{ accountId: 'ben' }] }, restrict: { groups: [{ name: 'team' }] } }, 501, 'restrict'],
    [{ to: { users: [{ accountId: 'ben' }] }, title: 'x' }, 400, 'title'],
  ])('is refused in words: %j', async (body, status, words) => {
    const { notify } = jiraAsks();
    const told = await notify(body);
    expect([told.status, told.body]).toEqual([status, expect.stringContaining(words)]);
  });

  it('is not sent about an issue that the sender may not see', async () => {
    const { notify, inbox } = jiraAsks();
    expect((await notify({ to: { users: [{ accountId: 'ada' }] } }, 'AI-4', 'ben')).status).toBe(404);
    await notify({ to: { users: [{ accountId: 'ben' }] } }, 'AI-4');
    expect(inbox.of('ben').unread).toBe(0);
  });

  it('as a mention in a comment reaches those who may see the issue', async () => {
    const { ask, inbox } = jiraAsks();
    await ask('POST', '/rest/api/3/issue/AI-2/comment', { body: mentioning('ben', 'cleo') });
    expect(inbox.of('ben').entries).toMatchObject([{ kind: 'mention', href: '/browse/AI-2', text: 'Please look, @ben@cleo' }]);
    expect(inbox.of('cleo').unread).toBe(0);
  });
});
