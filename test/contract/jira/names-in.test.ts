import { describe, expect, it } from 'vitest';
import { namesIn } from '#contract/jira/names-in';

describe('Names that come along with what was read', () => {
  it('are those of who has an issue and who created it', () => {
    const fields = { assignee: { accountId: 'a', displayName: 'Ada' }, creator: { accountId: 'b', displayName: 'Ben' } };
    expect(namesIn({ fields })).toEqual([
      ['a', 'Ada'],
      ['b', 'Ben'],
    ]);
  });

  it('are those of who changed something', () => {
    expect(namesIn([{ author: { accountId: 'a', displayName: 'Ada' } }, { items: [] }])).toEqual([['a', 'Ada']]);
  });

  it('say of an account that is no longer active that this person left', () => {
    const gone = { accountId: 'a', displayName: 'Ada', active: false };
    expect(namesIn([{ author: gone }])).toEqual([['a', 'Ada (left)']]);
    expect(namesIn([{ author: { ...gone, active: true } }])).toEqual([['a', 'Ada']]);
  });

  it('are passed over where Jira gives none', () => {
    for (const raw of [
      null,
      'x',
      {},
      { fields: { assignee: null, creator: { accountId: 'b', displayName: '' } } },
      [null, { author: {} }],
    ])
      expect(namesIn(raw)).toEqual([]);
  });
});
