import { Filter, FilterConditions, kvs, MetadataField, Sort, WhereConditions } from '@forge/kvs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../store/open-store';
import { parseManifest } from '../manifest/read-manifest';
import { createKvs, type Kvs } from './kvs';

const manifest = parseManifest(`
app:
  id: ari:cloud:ecosystem::app/one
  storage:
    entities:
      - name: decision
        attributes:
          project: { type: string }
          due: { type: string }
          version: { type: integer }
          open: { type: boolean }
          weight: { type: float }
          notes: { type: any }
        indexes:
          - version
          - { name: by-project, partition: [project], range: [due] }
          - { name: by-project-open, partition: [project, open], range: [due] }
`);

let now = 0;
let store: Kvs;
const holder = globalThis as { __forge_fetch__?: unknown };

beforeEach(() => {
  now = Date.UTC(2026, 7, 20);
  store = createKvs({ database: openStore({ folder: null }).database, entities: manifest.entities, now: () => now });
});
beforeAll(() => {
  holder.__forge_fetch__ = async (_to: unknown, path: string, init: { body: string }) => {
    const { status, body } = store.handle(path, init.body);
    return new Response(body === '' ? null : body, { status });
  };
});
afterAll(() => {
  delete holder.__forge_fetch__;
});

interface Decision {
  project?: string;
  due?: string;
  version?: number;
  open?: boolean;
  weight?: number;
  notes?: unknown;
}
const decision = kvs.entity<Decision>('decision');
const refusal = (code: string) => expect.objectContaining({ code });
const daysLater = (days: number) => {
  now += days * 86_400_000;
};

describe('the key-value store, used through the real package', () => {
  it('keeps texts, numbers, booleans, lists and objects', async () => {
    for (const value of ['a', 0, false, [1, [2]], { a: { b: null } }]) {
      await kvs.set('key', value);
      expect(await kvs.get('key')).toEqual(value);
    }
  });

  it('answers undefined for what is not there, and deletes it without complaint', async () => {
    expect(await kvs.get('nothing')).toBeUndefined();
    await kvs.delete('nothing');
  });

  it('keeps secrets apart from plain keys and out of queries', async () => {
    await kvs.setSecret('key', 'hidden');
    expect(await kvs.get('key')).toBeUndefined();
    expect(await kvs.getSecret('key')).toBe('hidden');
    expect((await kvs.query().getMany()).results).toEqual([]);
    await kvs.deleteSecret('key');
    expect(await kvs.getSecret('key')).toBeUndefined();
  });

  it('refuses keys that Forge refuses', async () => {
    await expect(kvs.set('', 1)).rejects.toEqual(refusal('EMPTY_KEY'));
    await expect(kvs.set('k'.repeat(501), 1)).rejects.toEqual(refusal('KEY_TOO_LONG'));
    await expect(kvs.set('a/b', 1)).rejects.toEqual(refusal('INVALID_KEY'));
    await expect(kvs.set('   ', 1)).rejects.toEqual(refusal('INVALID_KEY'));
    await kvs.set('a:B.9_ -#', 1);
  });

  it('refuses values over 240 KiB or deeper than 31', async () => {
    await kvs.set('key', 'x'.repeat(240 * 1024 - 2));
    await expect(kvs.set('key', 'x'.repeat(240 * 1024 - 1))).rejects.toEqual(refusal('MAX_SIZE'));
    const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)]);
    await kvs.set('key', nested(31));
    await expect(kvs.set('key', nested(32))).rejects.toEqual(refusal('MAX_DEPTH'));
  });

  it('keeps the first of two writers who both insist on a new key', async () => {
    await kvs.set('key', 'first', { keyPolicy: 'FAIL_IF_EXISTS' });
    await expect(kvs.set('key', 'second', { keyPolicy: 'FAIL_IF_EXISTS' })).rejects.toEqual(refusal('KEY_CONFLICT'));
    expect(await kvs.get('key')).toBe('first');
  });

  it('gives back the previous or the latest value when a write asks for it', async () => {
    expect(await kvs.set('key', 1, { keyPolicy: 'OVERRIDE', returnValue: 'PREVIOUS' })).toBeUndefined();
    expect(await kvs.set('key', 2, { keyPolicy: 'OVERRIDE', returnValue: 'PREVIOUS' })).toEqual({ key: 'key', value: 1 });
    const fields = [MetadataField.CREATED_AT, MetadataField.UPDATED_AT];
    daysLater(1);
    expect(await kvs.set('key', 3, { keyPolicy: 'OVERRIDE', returnValue: 'LATEST', returnMetadataFields: fields })).toEqual({
      key: 'key',
      value: 3,
      createdAt: now - 86_400_000,
      updatedAt: now,
    });
  });

  it('forgets a value two days after its time to live has passed on the clock of the site, as late as Forge may', async () => {
    await kvs.set('key', 1, { ttl: { value: 2, unit: 'DAYS' } });
    expect(await kvs.get('key', { metadataFields: [MetadataField.EXPIRE_TIME] })).toEqual({
      key: 'key',
      value: 1,
      expireTime: '2026-08-22T00:00:00.000Z',
    });
    daysLater(3.9);
    expect(await kvs.get('key')).toBe(1);
    await expect(kvs.set('key', 2, { keyPolicy: 'FAIL_IF_EXISTS' })).rejects.toEqual(refusal('KEY_CONFLICT'));
    daysLater(0.1);
    expect(await kvs.get('key')).toBeUndefined();
    expect((await kvs.query().getMany()).results).toEqual([]);
    await expect(kvs.set('key', 1, { ttl: { value: 400, unit: 'DAYS' } })).rejects.toEqual(refusal('INVALID_TTL'));
  });

  it('lists keys by prefix in pages until there are no more', async () => {
    for (let n = 10; n < 35; n += 1) await kvs.set(`a#${n}`, n);
    await kvs.set('b#1', 0);
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const query = kvs.query().where('key', WhereConditions.beginsWith('a#'));
      const page = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
      expect(page.results.length).toBeLessThanOrEqual(10);
      found.push(...page.results.map(({ key }) => key));
      cursor = page.nextCursor;
    } while (cursor !== undefined);
    expect(found).toEqual(Array.from({ length: 25 }, (_, place) => `a#${place + 10}`));
    await expect(kvs.query().limit(101).getMany()).rejects.toEqual(refusal('COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE'));
  });

  it('tells success and failure of a batch item by item', async () => {
    const result = await kvs.batchSet<unknown>([
      { key: 'a', value: 1 },
      { key: 'b/', value: 2 },
      { key: 'c', value: { project: 'P' }, entityName: 'decision' },
    ]);
    expect(result.successfulKeys).toEqual([{ key: 'a' }, { key: 'c', entityName: 'decision' }]);
    expect(result.failedKeys).toEqual([{ key: 'b/', error: refusal('INVALID_KEY') }]);
    const read = await kvs.batchGet([{ key: 'a' }, { key: 'gone' }]);
    expect(read.successfulKeys).toEqual([{ key: 'a', value: 1 }]);
    expect(read.failedKeys).toEqual([{ key: 'gone', error: refusal('KEY_NOT_FOUND') }]);
    expect((await kvs.batchDelete([{ key: 'a' }])).successfulKeys).toEqual([{ key: 'a' }]);
    const many = Array.from({ length: 26 }, (_, n) => ({ key: `k${n}`, value: n }));
    await expect(kvs.batchSet(many)).rejects.toEqual(refusal('TOO_MANY_ITEMS'));
  });
});

describe('custom entities', () => {
  const put = (key: string, value: object) => decision.set(key, value);

  it('refuses an entity, an attribute, a type or an index that the manifest does not declare', async () => {
    await expect(kvs.entity('lesson').set('a', {})).rejects.toEqual(refusal('INVALID_ENTITY_TYPE'));
    await expect(put('a', { colour: 'red' })).rejects.toEqual(refusal('INVALID_ENTITY_VALUE'));
    await expect(put('a', { version: '1' })).rejects.toEqual(refusal('INVALID_ENTITY_VALUE'));
    await expect(put('a', { version: 2 ** 31 })).rejects.toEqual(refusal('INVALID_ENTITY_VALUE'));
    await expect(put('a', { project: ' ' })).rejects.toEqual(refusal('INVALID_ENTITY_VALUE'));
    await expect(decision.query().index('by-owner').getMany()).rejects.toEqual(refusal('INVALID_ENTITY_INDEX'));
    await expect(decision.query().index('by-project').getMany()).rejects.toEqual(refusal('INVALID_REQUEST'));
    await put('a', { project: 'P', version: 1, open: true, weight: 0.5, notes: [{ deep: true }] });
    expect(await decision.get('a')).toEqual({ project: 'P', version: 1, open: true, weight: 0.5, notes: [{ deep: true }] });
  });

  it('finds by partition and range, sorted either way, and leaves out what lacks the range', async () => {
    await put('a', { project: 'P', due: '2026-03-01' });
    await put('b', { project: 'P', due: '2026-01-01' });
    await put('c', { project: 'P', due: '2026-02-01' });
    await put('d', { project: 'P' });
    await put('e', { project: 'Q', due: '2026-02-01' });
    const keys = async (query: ReturnType<ReturnType<typeof decision.query>['index']>) =>
      (await query.getMany()).results.map(({ key }) => key);
    const of = () => decision.query().index('by-project', { partition: ['P'] });
    expect(await keys(of())).toEqual(['b', 'c', 'a']);
    expect(await keys(of().sort(Sort.DESC))).toEqual(['a', 'c', 'b']);
    expect(await keys(of().where(WhereConditions.lessThanEqualTo('2026-02-01')))).toEqual(['b', 'c']);
    expect(await keys(of().where(WhereConditions.between('2026-01-15', '2026-02-15')))).toEqual(['c']);
    expect(await keys(of().where(WhereConditions.beginsWith('2026-0')))).toEqual(['b', 'c', 'a']);
    expect(await keys(decision.query().index('by-key').where(WhereConditions.greaterThan('c')))).toEqual(['d', 'e']);
  });

  it('uses booleans in partitions', async () => {
    await put('a', { project: 'P', open: true, due: '2026-01-01' });
    await put('b', { project: 'P', open: false, due: '2026-01-01' });
    const { results } = await decision
      .query()
      .index('by-project-open', { partition: ['P', false] })
      .getMany();
    expect(results.map(({ key }) => key)).toEqual(['b']);
  });

  it('pages through equal ranges without losing or repeating a record, in both directions', async () => {
    for (let n = 0; n < 23; n += 1) await put(`k${String(n).padStart(2, '0')}`, { version: n % 3 });
    for (const sort of [Sort.ASC, Sort.DESC]) {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const query = decision.query().index('version').sort(sort).limit(5);
        const page = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
        seen.push(...page.results.map(({ key }) => key));
        cursor = page.nextCursor;
      } while (cursor !== undefined);
      expect(new Set(seen).size).toBe(23);
      expect(seen).toHaveLength(23);
    }
  });

  it('filters the page it has read, so a page may be empty and still lead on', async () => {
    for (let n = 0; n < 4; n += 1) await put(`k${n}`, { version: n, project: n === 3 ? 'wanted' : 'other' });
    const query = () =>
      decision
        .query()
        .index('version')
        .filters(new Filter<Decision>().and('project', FilterConditions.equalTo('wanted')))
        .limit(2);
    const first = await query().getMany();
    expect(first.results).toEqual([]);
    const second = await query()
      .cursor(first.nextCursor ?? '')
      .getMany();
    expect(second.results.map(({ key }) => key)).toEqual(['k3']);
    expect(second.nextCursor).toBeUndefined();
  });

  it('knows every filter condition', async () => {
    await put('a', { version: 1, project: 'alpha' });
    await put('b', { version: 2, project: 'beta', weight: 1.5 });
    const matched = async (property: keyof Decision, condition: Parameters<Filter<Decision>['and']>[1]) => {
      const filter = new Filter<Decision>().and(property, condition);
      return (await decision.query().index('version').filters(filter).getMany()).results.map(({ key }) => key).join('');
    };
    expect(await matched('project', FilterConditions.beginsWith('al'))).toBe('a');
    expect(await matched('project', FilterConditions.contains('et'))).toBe('b');
    expect(await matched('project', FilterConditions.notContains('et'))).toBe('a');
    expect(await matched('project', FilterConditions.notEqualTo('beta'))).toBe('a');
    expect(await matched('weight', FilterConditions.exists())).toBe('b');
    expect(await matched('weight', FilterConditions.notExists())).toBe('a');
    expect(await matched('version', FilterConditions.greaterThan(1))).toBe('b');
    expect(await matched('version', FilterConditions.greaterThanEqualTo(1))).toBe('ab');
    expect(await matched('version', FilterConditions.lessThan(2))).toBe('a');
    expect(await matched('version', FilterConditions.lessThanEqualTo(2))).toBe('ab');
    expect(await matched('version', FilterConditions.between(2, 3))).toBe('b');
    await expect(matched('notes', FilterConditions.equalTo('x'))).rejects.toEqual(refusal('UNSUPPORTED_ATTRIBUTE'));
  });
});

describe('a transaction', () => {
  const versionIs = (version: number) => new Filter<Decision>().and('version', FilterConditions.equalTo(version));

  it('lets one of two writers win who both start from the same version', async () => {
    await decision.set('a', { version: 1 });
    const write = (project: string) =>
      kvs
        .transact()
        .set<Decision>('a', { version: 2, project }, { entityName: 'decision', conditions: versionIs(1) })
        .set(`log#${project}`, 1)
        .execute();
    const outcomes = await Promise.allSettled([write('one'), write('two')]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(await decision.get('a')).toEqual({ version: 2, project: 'one' });
    expect(await kvs.get('log#two')).toBeUndefined();
  });

  it('creates only where nothing was, and checks only what is there', async () => {
    const absent = new Filter<Decision>().and('version', FilterConditions.notExists());
    const create = () =>
      kvs.transact().set<Decision>('a', { version: 1 }, { entityName: 'decision', conditions: absent }).execute();
    await create();
    await expect(create()).rejects.toEqual(refusal('CONDITION_NOT_MET'));
    const checked = (key: string) =>
      kvs
        .transact()
        .check(key, { entityName: 'decision', conditions: versionIs(1) })
        .delete('other')
        .execute();
    await checked('a');
    await expect(checked('missing')).rejects.toEqual(refusal('CONDITION_NOT_MET'));
  });

  it('holds at most 25 operations, each key once and 4 MB', async () => {
    const many = (count: number) => {
      const work = kvs.transact();
      for (let n = 0; n < count; n += 1) work.set(`k${n}`, n);
      return work.execute();
    };
    await many(25);
    await expect(many(26)).rejects.toEqual(refusal('TOO_MANY_OPERATIONS'));
    await expect(kvs.transact().set('a', 1).delete('a').execute()).rejects.toEqual(refusal('DUPLICATE_KEY'));
    const heavy = kvs.transact();
    for (let n = 0; n < 18; n += 1) heavy.set(`h${n}`, 'x'.repeat(239 * 1024));
    await expect(heavy.execute()).rejects.toEqual(refusal('MAX_SIZE'));
  });

  it('writes nothing when one operation is wrong', async () => {
    await expect(kvs.transact().set('good', 1).set('bad/', 1).execute()).rejects.toEqual(refusal('INVALID_KEY'));
    expect(await kvs.get('good')).toBeUndefined();
  });
});

describe('what the store charges', () => {
  it('counts bytes read and written, and an empty read as 1 KB', () => {
    const written = store.handle('/api/v1/set', JSON.stringify({ key: 'ab', value: 'xyz' }));
    expect(written).toMatchObject({ status: 204, writtenBytes: 7, readBytes: 0 });
    expect(store.handle('/api/v1/get', JSON.stringify({ key: 'ab' })).readBytes).toBe(7);
    expect(store.handle('/api/v1/get', JSON.stringify({ key: 'no' })).readBytes).toBe(1024);
  });

  it('names a path that it does not serve', () => {
    expect(store.handle('/api/v1/cache/get', '{}')).toMatchObject({
      status: 501,
      body: expect.stringContaining('/api/v1/cache/get'),
    });
  });
});
