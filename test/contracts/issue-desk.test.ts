import { afterEach, describe, expect, it } from 'vitest';
import { myIssueDesk } from '#adapters/jira/my-issue-desk';
import type { DecisionMark } from '#domain/decision-issue/decision-issue';
import type { IssueKey } from '#domain/history/issue-key';
import { DeskRefused, type IssueDesk } from '#ports/issue-desk';
import { askingWiki } from '../site/confluence/tests/ask-wiki';
import { item } from '../support/a-session';
import { issuesInMemory } from '../support/issues-in-memory';

interface Wire {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | null;
}
const platform = globalThis as {
  __forge_fetch__?: (to: unknown, path: string, init: Wire) => Promise<Response>;
  __forge_runtime__?: unknown;
};
const SCOPES = new Set(['read:jira-work', 'write:jira-work']);
const MARK: DecisionMark = { shape: 2, postMortem: 'pm-00000001', decision: item('decision-0001') };

/** The real adapter and the real @forge/api, before the local site's Jira, as Ada. */
function onForge() {
  const { jira } = askingWiki();
  let instead: Response | Error | null = null;
  platform.__forge_runtime__ = { aaid: 'ada', proxy: { token: 't', url: 'http://proxy' }, contextAri: 'ari:cloud:jira::site/1' };
  platform.__forge_fetch__ = async (to, path, { method = 'GET', headers = {}, body = null }) => {
    if (instead instanceof Error) throw instead;
    if (instead !== null) return instead.clone();
    const [bare = '', query] = path.split('?');
    const request = { method, path: bare, query: new URLSearchParams(query), headers, body };
    const asApp = (to as { provider?: string }).provider === 'app';
    const answer = await jira.handle(request, { accountId: asApp ? null : 'ada', scopes: SCOPES });
    return new Response(answer.body === '' ? null : answer.body, { status: answer.status, headers: answer.headers });
  };
  return {
    desk: myIssueDesk,
    project: '10100',
    put: async () =>
      (await myIssueDesk.create(fields('An issue that is there'), { ...MARK, decision: item('of-another-one') })).key,
    answers: (answer: Response | Error) => {
      instead = answer;
    },
  };
}

function inMemory() {
  const jira = issuesInMemory();
  return { desk: jira.desk, project: '10000', put: async () => jira.put('AI-90') };
}

const fields = (summary: string) => ({ project: { id: '10100' }, issuetype: { id: '10001' }, summary });

afterEach(() => {
  delete platform.__forge_fetch__;
  delete platform.__forge_runtime__;
});

describe.each([
  ['in memory', inMemory],
  ['on Forge', onForge],
] as [string, () => { desk: IssueDesk; project: string; put: () => Promise<IssueKey> }][])(
  'Issues at the desk %s',
  (_name, open) => {
    it('tells which fields the screen of a new issue has', async () => {
      const { desk, project } = open();
      const screen = await desk.screenOf(project, '10001');
      expect(screen.find(({ id }) => id === 'summary')).toMatchObject({ required: true, takes: { kind: 'text' } });
      expect(screen.find(({ id }) => id === 'duedate')).toMatchObject({ required: false, takes: { kind: 'day' } });
      expect(screen.find(({ id }) => id === 'assignee')).toMatchObject({ takes: { kind: 'person' } });
    });

    it('makes an issue with its mark, and finds it by that mark', async () => {
      const { desk } = open();
      expect(await desk.marked(MARK)).toBeNull();
      const made = await desk.create(fields('The offer template has a section on the data'), MARK);
      expect(await desk.marked(MARK)).toEqual(made);
      expect(await desk.look(made.key)).toEqual({ ...made, mark: MARK, closed: false });
      expect(await desk.marked({ ...MARK, decision: item('decision-0002') })).toBeNull();
    });

    it('marks an issue that is there', async () => {
      const { desk, put } = open();
      const issue = await desk.look(await put());
      await desk.mark(issue, MARK);
      expect((await desk.look(issue.key)).mark).toEqual(MARK);
      expect(await desk.marked(MARK)).toEqual({ id: issue.id, key: issue.key });
    });

    it('links issues and the page, and once is as good as twice', async () => {
      const { desk, put } = open();
      const other = await put();
      const made = await desk.create(fields('The offer template has a section on the data'), MARK);
      const page = {
        pageId: '900001',
        title: 'Support triage pilot',
        address: 'https://acme.example/wiki/pages/viewpage.action?pageId=900001',
      };
      for (let twice = 0; twice < 2; twice += 1) {
        await desk.relate(made, other);
        await desk.linkPage(made, page);
      }
    });

    it('says of an issue that is gone that it is gone', async () => {
      const { desk } = open();
      const made = await desk.create(fields('The offer template has a section on the data'), MARK);
      for (const asked of [() => desk.look('AI-999' as IssueKey), () => desk.relate(made, 'AI-999' as IssueKey)])
        await expect(asked()).rejects.toMatchObject({ name: 'DeskRefused', gone: true });
    });
  },
);

describe('Jira that says no, or nothing', () => {
  it.each([
    [
      400,
      { errorMessages: [], errors: { duedate: 'Field is not on the screen.' } },
      { fields: { duedate: 'Field is not on the screen.' } },
    ],
    [403, { errorMessages: ['You may not create issues.'] }, { messages: ['You may not create issues.'] }],
    [413, 'not JSON', { messages: [], own: { why: 'without-words', status: 413 } }],
  ])("takes %i for a no, in Jira's words", async (status, body, told) => {
    const on = onForge();
    on.answers(new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }));
    await expect(on.desk.create(fields('One'), MARK)).rejects.toMatchObject({ name: 'DeskRefused', ...told });
  });

  it('says how long to wait when Jira asks to slow down: nothing was made', async () => {
    const on = onForge();
    on.answers(new Response('', { status: 429, headers: { 'retry-after': '12' } }));
    await expect(on.desk.create(fields('One'), MARK)).rejects.toMatchObject({
      name: 'DeskRefused',
      own: { why: 'slow-down', seconds: 12 },
      message: 'Jira asks to slow down. Nothing was made; try again in 12 s.',
    });
  });

  it.each([new Response('', { status: 502 }), new Error('socket hang up'), new Response('{}', { status: 201 })])(
    'takes no proper answer for no answer at all: the issue may be there',
    async (answer) => {
      const on = onForge();
      on.answers(answer);
      const failure = await on.desk.create(fields('One'), MARK).catch((problem: unknown) => problem);
      expect(failure).toBeInstanceOf(Error);
      expect(failure).not.toBeInstanceOf(DeskRefused);
    },
  );
});
