import { array, assert, nat, property } from 'fast-check';
import { expect, it } from 'vitest';
import { browserKeep } from '../../../static/shared/src/keep/browser-keep';
import { bucketOf, inBuckets } from '../../../static/shared/src/keep/buckets';

const owner = { cloudId: 'cloud', viewer: 'person-1', projectId: '10200' };
const issues = (ids: readonly number[]) => [...new Set(ids)].map((id) => ({ id: String(id) }));

it('finds nothing and never fails where the browser has no storage', async () => {
  const keep = browserKeep<never, never>('1', () => 0);
  expect(await keep.load(owner)).toBeNull();
  await keep.save(owner, {} as never, null);
  await keep.drop(owner);
});

it('puts every issue into one bucket, by its id alone', () => {
  assert(
    property(array(nat()), (ids) => {
      const all = issues(ids);
      const buckets = inBuckets(all, null);
      expect([...buckets.values()].flat()).toHaveLength(all.length);
      for (const [bucket, part] of buckets) for (const { id } of part) expect(bucketOf(id)).toBe(bucket);
    }),
  );
});

it('writes only the buckets in which something changed, whole, and also the one that an issue has left', () => {
  const all = issues(Array.from({ length: 500 }, (_, n) => n));
  const buckets = inBuckets(all, new Set(['7', '9999']));
  expect([...buckets.keys()].sort()).toEqual([bucketOf('7'), bucketOf('9999')].sort());
  expect(buckets.get(bucketOf('7'))).toEqual(all.filter(({ id }) => bucketOf(id) === bucketOf('7')));
});
