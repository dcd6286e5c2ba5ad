import { describe, expect, it } from 'vitest';
import { fuzzSessions } from '../../support/session-fuzz';

describe('Twenty thousand commands of anybody, allowed and not', () => {
  it('leave every law of a session standing', { timeout: 60_000 }, () => {
    const { happened, refused } = fuzzSessions({ count: 20_000, seed: 4 });
    // A check of the check: what never happens proves nothing.
    for (const kind of [
      ...['prepared', 'joined', 'acknowledged', 'put', 'removed', 'started', 'moved', 'clock-set', 'collecting', 'ballot'],
      ...['poll', 'topics', 'chair-asked', 'facilitator', 'closed', 'reopened', 'published'],
    ])
      expect(happened, kind).toHaveProperty(kind);
    for (const why of [
      ...['only-facilitator', 'listening', 'not-in-this-phase', 'not-all-sorted', 'gate', 'changed-meanwhile', 'moved-meanwhile'],
      ...['no-words', 'too-long', 'reason-too-short', 'too-many', 'not-ripe', 'no-such-item', 'not-yours', 'no-such-person'],
      ...['facilitator-is-here', 'too-early', 'closed', 'not-possible-now', 'no-opening'],
      ...['ballot-over', 'asked-too-long-ago'],
    ])
      expect(refused, why).toHaveProperty(why);
  });
});
