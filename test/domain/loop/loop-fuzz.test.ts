import { describe, expect, it } from 'vitest';
import { fuzzLoop } from './loop-fuzz';
import { DEEDS } from './loop-truth';

describe('Three thousand histories of a decision, with hints lost, doubled, late and out of order', () => {
  it('end as the final truth says, with each reminder sent once and none missing (S1-58, S1-59)', { timeout: 120_000 }, () => {
    const { differences, happened } = fuzzLoop({ histories: 3000, seed: 5 });
    expect(differences).toEqual([]);
    // A check of the check: what never happens proves nothing.
    for (const what of [
      ...DEEDS,
      ...[
        'hints: 0',
        'hints: 2',
        'applied days later',
        'schedule skipped',
        'jump of the clock',
        'reminded of a date',
        'reminded of a check',
      ],
      ...['held', 'drifted', 'not-yet-testable'],
    ])
      expect(happened, what).toHaveProperty([what]);
  });
});
