import {
  type AccountRemoved,
  type AccountSaved,
  type AccountsView,
  type AccountView,
  accountView,
  parseReadAccounts,
  parseRemoveAccount,
  parseWriteAccount,
} from '#contract/accounts';
import type { Account } from '#domain/account/account';
import type { KeptRecord } from '#ports/record-store';
import { readAccounts as read } from '#usecases/read-accounts';
import { removeAccount as remove } from '#usecases/remove-account';
import { writeAccount as write } from '#usecases/write-account';
import { forAccounts } from '../compose';
import { type Caller, inProject } from './in-project';
import { participantOf } from './post-mortems';

const viewFor = (caller: Caller, { id, belongsTo, version, value }: KeptRecord<Account>): AccountView =>
  accountView(id.slice(belongsTo.length + 1), version, value, caller.accountId);

const viewOrNull = (caller: Caller, record: KeptRecord<Account> | null): AccountView | null =>
  record === null || record.value.author !== caller.accountId ? null : viewFor(caller, record);

/** `accounts.read`: what those who take part in a post-mortem remember, without saying who. */
export const readAccounts = inProject(parseReadAccounts, async (caller, { postMortemId }): Promise<AccountsView> => {
  const { takesPart, accounts } = await read(forAccounts, participantOf(caller), postMortemId);
  return { takesPart, accounts: accounts.map((record) => viewFor(caller, record)) };
});

/** `accounts.write`: a new sentence, or a change of an own one. */
export const writeAccount = inProject(
  parseWriteAccount,
  async (caller, { postMortemId, id, version, ...statement }): Promise<AccountSaved> => {
    const who = participantOf(caller);
    const result = await write(forAccounts, { who, postMortemId, id, basedOn: version, statement });
    return result.kind === 'kept'
      ? { conflict: false, current: viewFor(caller, result.record) }
      : { conflict: true, current: viewOrNull(caller, result.record) };
  },
);

/** `accounts.remove`: takes an own sentence back. */
export const removeAccount = inProject(
  parseRemoveAccount,
  async (caller, { postMortemId, id, version }): Promise<AccountRemoved> => {
    const result = await remove(forAccounts, { who: participantOf(caller), postMortemId, id, basedOn: version });
    return result.kind === 'removed' ? { removed: true } : { removed: false, current: viewOrNull(caller, result.record) };
  },
);
