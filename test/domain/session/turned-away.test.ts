import { describe, expect, it } from 'vitest';
import { TURNED_AWAY, turnedAwayBy } from '#domain/session/turned-away';

describe('Why somebody is turned away', () => {
  it('is known by its sentence, each kind by another', () => {
    for (const [kind, sentence] of Object.entries(TURNED_AWAY)) expect(turnedAwayBy(sentence)).toBe(kind);
    expect(new Set(Object.values(TURNED_AWAY)).size).toBe(Object.keys(TURNED_AWAY).length);
  });

  it('is not known by other words', () => {
    expect(turnedAwayBy('Failed to fetch')).toBeNull();
    expect(turnedAwayBy('constructor')).toBeNull();
  });
});
