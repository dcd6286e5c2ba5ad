import {
  type AccountRemoved,
  type AccountSaved,
  type AccountsView,
  parseAccountRemoved,
  parseAccountSaved,
  parseAccountsView,
  type RemoveAccount,
  type WriteAccount,
} from '#contract/accounts';
import type { Parsed } from '#domain/parsing/parsed';
import type { InvokeApp } from '../settings/settings-client';

export interface AccountsClient {
  read(postMortemId: string): Promise<AccountsView>;
  write(account: WriteAccount): Promise<AccountSaved>;
  remove(which: RemoveAccount): Promise<AccountRemoved>;
}

/** What people remember, read and kept through the app. @throws Error naming the field of an answer that cannot be read. */
export function accountsClient(invoke: InvokeApp): AccountsClient {
  const call = async <T>(name: string, payload: object, parse: (raw: unknown) => Parsed<T>): Promise<T> => {
    const answer = parse(await invoke(name, { ...payload }));
    if (!answer.ok) throw new Error(`The app’s answer could not be read (${answer.field}: ${answer.problem}).`);
    return answer.value;
  };
  return {
    read: (postMortemId) => call('accounts.read', { postMortemId }, parseAccountsView),
    write: (account) => call('accounts.write', account, parseAccountSaved),
    remove: (which) => call('accounts.remove', which, parseAccountRemoved),
  };
}
