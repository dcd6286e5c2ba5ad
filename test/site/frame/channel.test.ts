import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Channel, openChannel } from './channel';

/** Two ends joined as two windows are: later, and by a structured clone. */
function joined(answer: (command: string, payload: unknown) => unknown): { app: Channel; product: Channel } {
  const ends: { app?: Channel; product?: Channel } = {};
  const deliver = (to: 'app' | 'product') => (packet: unknown) => {
    const copy: unknown = structuredClone(packet);
    setTimeout(() => ends[to]?.receive(copy));
  };
  ends.product = openChannel(deliver('app'), answer);
  ends.app = openChannel(deliver('product'), () => {
    throw new Error('nothing here');
  });
  return { app: ends.app, product: ends.product };
}

describe('two windows that call each other', () => {
  test('an answer comes back as a copy of what was given', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const { app } = joined((_, payload) => payload);
        expect(await app.call('echo', value)).toEqual(structuredClone(value));
      }),
      { numRuns: 200 },
    );
  });

  test('a key named __proto__ is data like any other', async () => {
    const { app } = joined((_, payload) => JSON.stringify(payload));
    expect(await app.call('echo', JSON.parse('{"__proto__":{"admin":true}}'))).toBe('{"__proto__":{"admin":true}}');
  });

  test('dates and missing values survive the crossing', async () => {
    const { app } = joined((_, payload) => payload);
    const day = new Date(0);
    expect(await app.call('echo', { day, missing: undefined })).toEqual({ day, missing: undefined });
  });

  test('a value that refers to itself crosses whole', async () => {
    const { app } = joined((_, payload) => (payload as { self: unknown }).self === payload);
    const knot: { self?: unknown } = {};
    knot.self = knot;
    expect(await app.call('echo', knot)).toBe(true);
  });

  test('a function that was handed over runs later, where it was made, and answers with a promise', async () => {
    const heard: unknown[] = [];
    const { app } = joined(async (_, payload) => {
      const { tell } = payload as { tell(text: string): Promise<unknown> };
      expect(heard).toEqual([]);
      return tell('hello');
    });
    expect(await app.call('on', { tell: (text: string) => heard.push(text) })).toBe(1);
    expect(heard).toEqual(['hello']);
  });

  test('a function in an answer calls the other side', async () => {
    let stopped = false;
    const { app } = joined(() => ({
      unsubscribe: () => {
        stopped = true;
      },
    }));
    await ((await app.call('on', {})) as { unsubscribe(): Promise<void> }).unsubscribe();
    expect(stopped).toBe(true);
  });

  test('an error arrives with its name and its words', async () => {
    const { app } = joined(() => {
      throw new TypeError('Failed to fetch');
    });
    await expect(app.call('fetchProduct', {})).rejects.toMatchObject({ name: 'TypeError', message: 'Failed to fetch' });
  });

  test('what cannot be cloned rejects the call instead of hanging it', async () => {
    const { app } = joined(() => undefined);
    await expect(app.call('invoke', { symbol: Symbol('x') })).rejects.toThrow(/could not be cloned/);
  });

  test('an answer that cannot be cloned rejects the call too', async () => {
    const { app } = joined(() => ({ symbol: Symbol('x') }));
    await expect(app.call('invoke', {})).rejects.toThrow(/could not be cloned/);
  });

  test('messages of other scripts are left alone', () => {
    const { product } = joined(() => undefined);
    for (const stray of [null, 'text', 7, {}, { bridge: 'call' }, { id: 1, bridge: 'other' }, [1]])
      expect(() => product.receive(stray)).not.toThrow();
  });

  test('a channel that is closed rejects what still waits', async () => {
    const { app } = joined(() => new Promise(() => undefined));
    const call = app.call('invoke', {});
    app.close('The page has been left.');
    await expect(call).rejects.toThrow('The page has been left.');
  });
});
