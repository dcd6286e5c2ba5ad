import { describe, expect, it } from 'vitest';
import { peopleStore } from '../../../static/shared/src/people/people-store';
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
