import { describe, expect, it } from 'vitest';
import { type Account, MOST_OF_ONE, noPins, type Statement } from '#domain/account/account';
import { opened, type PostMortem } from '#domain/post-mortem/post-mortem';
import { NotPermitted } from '#usecases/not-permitted';
import { readAccounts } from '#usecases/read-accounts';
import { removeAccount } from '#usecases/remove-account';
import { writeAccount } from '#usecases/write-account';
import { recordsInMemory } from '../support/records-in-memory';
import { at, person } from '../support/story';

const PILOT = 'pilot-2026';
const FIRST = 'request-1';
const who = (accountId: string, administers = false, projectId = '10001') => ({ accountId, projectId, administers });
const miriam = who('miriam');
const invited = who('hannah');
const stranger = who('sofia', true);

const needs = () => {
  const plan = {
    title: 'Pilot',
    kind: 'pilot',
    outcome: 'not-judged-yet',
    meeting: null,
    invited: [{ accountId: person('hannah'), role: 'contributor' }],
  } as const;
  const value: PostMortem = opened(plan, person('miriam'), at('2026-08-20T09:00:00Z'));
  let clock = at('2026-08-21T09:00:00Z');
  return {
    postMortems: recordsInMemory<PostMortem>([{ id: PILOT, belongsTo: '10001', version: 1, value }]),
    accounts: recordsInMemory<Account>(),
    now: () => {
      clock += 1000;
      return clock;
    },
  };
};
const statement = (text: string): Statement => ({ text, pins: noPins, reading: { kind: 'proposed' } });
const frozen = statement('Scope was frozen in May');
const writing = { postMortemId: PILOT, id: FIRST, basedOn: 0, statement: frozen };

describe('what those who take part remember (S3-1)', () => {
  it('is written by who was invited and by who opened it, and read by both', async () => {
    const store = needs();
    await writeAccount(store, { ...writing, who: invited });
    await writeAccount(store, { ...writing, who: miriam, id: 'request-2', statement: statement('It was not') });
    for (const reader of [invited, miriam]) {
      const { takesPart, accounts } = await readAccounts(store, reader, PILOT);
      expect(takesPart).toBe(true);
      expect(accounts.map(({ value }) => value.text)).toEqual(['Scope was frozen in May', 'It was not']);
    }
  });

  it('is hidden from everybody else, administrators too, and they write nothing', async () => {
    const store = needs();
    await writeAccount(store, { ...writing, who: invited });
    expect(await readAccounts(store, stranger, PILOT)).toEqual({ takesPart: false, accounts: [] });
    await expect(writeAccount(store, { ...writing, who: stranger, id: 'request-3' })).rejects.toThrow(NotPermitted);
    await expect(removeAccount(store, { who: stranger, postMortemId: PILOT, id: FIRST, basedOn: 1 })).rejects.toThrow(
      NotPermitted,
    );
  });

  it('does not reach into the post-mortems of another project', async () => {
    const elsewhere = who('miriam', true, '10002');
    await expect(readAccounts(needs(), elsewhere, PILOT)).rejects.toThrow(NotPermitted);
    await expect(writeAccount(needs(), { ...writing, who: elsewhere })).rejects.toThrow(NotPermitted);
  });

  it('is written once, however often its request arrives', async () => {
    const store = needs();
    const first = await writeAccount(store, { ...writing, who: invited });
    expect(await writeAccount(store, { ...writing, who: invited })).toEqual(first);
    expect((await readAccounts(store, invited, PILOT)).accounts).toHaveLength(1);
  });

  it('is changed by its author alone, against the version that was looked at', async () => {
    const store = needs();
    await writeAccount(store, { ...writing, who: invited });
    const changed = { ...writing, basedOn: 1, statement: { ...frozen, reading: { kind: 'none' } as const } };
    await expect(writeAccount(store, { ...changed, who: miriam })).rejects.toThrow(NotPermitted);
    expect(await writeAccount(store, { ...changed, who: invited })).toMatchObject({ kind: 'kept', record: { version: 2 } });
    const late = { ...changed, statement: statement('Something else') };
    expect(await writeAccount(store, { ...late, who: invited })).toMatchObject({
      kind: 'changed-meanwhile',
      record: { version: 2 },
    });
  });

  it('keeps its place when it is changed', async () => {
    const store = needs();
    await writeAccount(store, { ...writing, who: invited });
    await writeAccount(store, { ...writing, who: miriam, id: 'request-2', statement: statement('Later') });
    await writeAccount(store, { ...writing, who: invited, basedOn: 1, statement: statement('Sooner') });
    expect((await readAccounts(store, miriam, PILOT)).accounts.map(({ value }) => value.text)).toEqual(['Sooner', 'Later']);
  });

  it('is removed by its author alone; once it is gone, removing it again does no harm', async () => {
    const store = needs();
    await writeAccount(store, { ...writing, who: invited });
    const removing = { postMortemId: PILOT, id: FIRST, basedOn: 1 };
    await expect(removeAccount(store, { ...removing, who: miriam })).rejects.toThrow(NotPermitted);
    expect(await removeAccount(store, { ...removing, who: invited, basedOn: 7 })).toMatchObject({ kind: 'changed-meanwhile' });
    expect(await removeAccount(store, { ...removing, who: invited })).toEqual({ kind: 'removed' });
    expect(await removeAccount(store, { ...removing, who: invited })).toEqual({ kind: 'removed' });
  });

  it('has an end: so many sentences of one person, and no more', async () => {
    const store = needs();
    for (let n = 0; n < MOST_OF_ONE; n += 1)
      await writeAccount(store, { ...writing, who: invited, id: `request-${n + 10}`, statement: statement(`Sentence ${n}`) });
    await expect(writeAccount(store, { ...writing, who: invited, id: 'request-99' })).rejects.toThrow(NotPermitted);
    expect(await writeAccount(store, { ...writing, who: miriam })).toMatchObject({ kind: 'kept' });
  });
});
