import { describe, expect, it } from 'vitest';
import {
  accountView,
  parseAccountRemoved,
  parseAccountSaved,
  parseAccountsView,
  parseReadAccounts,
  parseRemoveAccount,
  parseWriteAccount,
} from '#contract/accounts';
import type { Account } from '#domain/account/account';
import { at, day, key, person } from '../support/story';

const account: Account = {
  text: 'Scope was frozen in May',
  pins: { keys: [key('ONE-3')], momentId: null, days: { from: day('2026-05-01'), to: day('2026-05-31') } },
  reading: { kind: 'proposed' },
  author: person('ann'),
  at: at('2026-08-21T09:00:00Z'),
};
const { author: _, at: __, ...statement } = account;
const ask = { postMortemId: 'pilot-2026', id: 'request-1', version: 0, ...statement };

describe('what crosses the bridge about accounts (S3-1)', () => {
  it('never carries who wrote a sentence, only whether it is the reader’s own', () => {
    const wire = JSON.parse(
      JSON.stringify([accountView('request-1', 2, account, 'bob'), accountView('request-1', 2, account, 'ann')]),
    );
    expect(wire.map(({ mine }: { mine: boolean }) => mine)).toEqual([false, true]);
    expect(JSON.stringify(wire)).not.toContain('ann');
    expect(parseAccountsView({ takesPart: true, accounts: wire })).toEqual({
      ok: true,
      value: { takesPart: true, accounts: wire },
    });
    expect(parseAccountSaved({ conflict: true, current: null })).toEqual({ ok: true, value: { conflict: true, current: null } });
    expect(parseAccountSaved({ conflict: false, current: wire[0] })).toEqual({
      ok: true,
      value: { conflict: false, current: wire[0] },
    });
    expect(parseAccountRemoved({ removed: true })).toEqual({ ok: true, value: { removed: true } });
  });

  it('is taken when it is whole, and refused with the field that is wrong', () => {
    expect(parseWriteAccount(ask)).toEqual({ ok: true, value: ask });
    expect(parseReadAccounts({ postMortemId: 'pilot-2026' })).toMatchObject({ ok: true });
    expect(parseRemoveAccount(ask)).toEqual({ ok: true, value: { postMortemId: 'pilot-2026', id: 'request-1', version: 0 } });
    expect(parseWriteAccount({ ...ask, text: 'x'.repeat(301) })).toMatchObject({ ok: false, field: 'text' });
    expect(parseWriteAccount({ ...ask, id: 'x' })).toMatchObject({ ok: false, field: 'id' });
    expect(parseReadAccounts({ postMortemId: '../other' })).toMatchObject({ ok: false, field: 'postMortemId' });
    expect(parseRemoveAccount({ ...ask, version: null })).toMatchObject({ ok: false, field: 'version' });
  });
});
