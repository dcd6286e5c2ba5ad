import { describe, expect, it } from 'vitest';
import { namesInConfluence } from '../../../static/shared/src/people/names-in-confluence';
import { NamesRefused, peopleStore } from '../../../static/shared/src/people/people-store';
import { person } from '../../support/story';

const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

function withAnswers(answer: (path: string) => unknown) {
  const asked: string[] = [];
  const store = peopleStore(async (path) => {
    asked.push(path);
    return answer(path);
  });
  return { asked, store };
}

describe('names of people', () => {
  it('are asked for once, in one request for all that is needed', async () => {
    const { asked, store } = withAnswers(() => ({ values: [{ accountId: 'a', displayName: 'Ana' }] }));
    store.ask([person('a'), person('b')]);
    store.ask([person('a')]);
    expect(store.nameOf(person('a'))).toBeNull();
    await settle();
    store.ask([person('a'), person('b')]);
    await settle();
    expect(asked).toEqual(['/rest/api/3/user/bulk?maxResults=50&accountId=a&accountId=b']);
    expect([store.nameOf(person('a')), store.nameOf(person('b'))]).toEqual(['Ana', 'someone who left']);
  });

  it('are asked for in portions of fifty', async () => {
    const { asked, store } = withAnswers(() => ({ values: [] }));
    store.ask(Array.from({ length: 120 }, (_, n) => person(`p${n}`)));
    await settle();
    expect(asked.map((path) => path.split('accountId=').length - 1)).toEqual([50, 50, 20]);
  });

  it('may be asked for again after a request that failed', async () => {
    let fails = true;
    const { asked, store } = withAnswers(() => {
      if (fails) throw new Error('503');
      return { values: [{ accountId: 'a', displayName: 'Ana' }] };
    });
    store.ask([person('a')]);
    await settle();
    expect(store.nameOf(person('a'))).toBeNull();
    fails = false;
    store.ask([person('a')]);
    await settle();
    expect([asked.length, store.nameOf(person('a'))]).toEqual([2, 'Ana']);
  });

  it('tell those who listen when they come, and survive an answer of another shape', async () => {
    const { store } = withAnswers(() => 'unexpected');
    let told = 0;
    const stop = store.subscribe(() => {
      told += 1;
    });
    store.ask([person('a')]);
    await settle();
    stop();
    store.ask([person('b')]);
    await settle();
    expect([told, store.nameOf(person('a'))]).toEqual([1, 'someone who left']);
  });
});

describe('names of people on a page in Confluence', () => {
  const jira = { values: [{ accountId: 'a', displayName: 'Ana' }] };
  const wiki = { results: [{ accountId: 'b', displayName: '', publicName: 'Bo' }, { accountId: 7 }, 'unexpected'] };
  const refuse = () => Promise.reject(new NamesRefused('403'));

  async function named(answers: { readonly jira: () => unknown; readonly wiki: () => unknown }) {
    const sent: unknown[] = [];
    const store = peopleStore(async () => answers.jira(), {
      elsewhere: (ids) =>
        namesInConfluence(async (path, body) => {
          sent.push([path, body]);
          return answers.wiki();
        }, ids),
      left: () => 'somebody gone',
      unnamed: () => 'somebody without access to Jira',
    });
    store.ask([person('a'), person('b')]);
    await settle();
    return { sent, names: [store.nameOf(person('a')), store.nameOf(person('b'))] };
  }

  it('are asked of Confluence for those whom Jira does not know, and for all where the viewer has no Jira', async () => {
    const known = await named({ jira: () => jira, wiki: () => wiki });
    expect(known.names).toEqual(['Ana', 'Bo']);
    expect(known.sent).toEqual([['/wiki/api/v2/users-bulk', { accountIds: ['b'] }]]);
    const without = await named({ jira: refuse, wiki: () => wiki });
    expect(without.names).toEqual(['somebody gone', 'Bo']);
    expect(without.sent).toEqual([['/wiki/api/v2/users-bulk', { accountIds: ['a', 'b'] }]]);
  });

  it('are said in words where both refuse to tell them, and stay open where there was no answer', async () => {
    const refused = await named({ jira: refuse, wiki: refuse });
    expect(refused.names).toEqual(['somebody without access to Jira', 'somebody without access to Jira']);
    expect((await named({ jira: refuse, wiki: () => Promise.reject(new Error('503')) })).names).toEqual([null, null]);
    expect((await named({ jira: () => jira, wiki: refuse })).names).toEqual(['Ana', 'somebody gone']);
  });
});
