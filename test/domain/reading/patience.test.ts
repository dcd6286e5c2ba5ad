import { assert, double, integer, property } from 'fast-check';
import { it } from 'vitest';
import { backoff } from '#domain/reading/patience';

it('waits at least a moment and at most a minute, and at most twice as long as the time before', () => {
  assert(
    property(integer({ min: 1, max: 60 }), double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (attempt, chance) => {
      const wait = backoff(attempt, chance);
      return wait >= 250 && wait <= Math.min(60_000, 1000 * 2 ** attempt);
    }),
  );
});
