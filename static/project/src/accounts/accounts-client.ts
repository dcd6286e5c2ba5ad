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
import { callApp, type InvokeApp } from '../../../shared/src/bridge/call-app';

export interface AccountsClient {
  read(postMortemId: string): Promise<AccountsView>;
  write(account: WriteAccount): Promise<AccountSaved>;
  remove(which: RemoveAccount): Promise<AccountRemoved>;
}

/** What people remember, read and kept through the app. @throws Error naming the field of an answer that cannot be read. */
export const accountsClient = (invoke: InvokeApp): AccountsClient => ({
  read: (postMortemId) => callApp(invoke, 'accounts.read', { postMortemId }, parseAccountsView),
  write: (account) => callApp(invoke, 'accounts.write', account, parseAccountSaved),
  remove: (which) => callApp(invoke, 'accounts.remove', which, parseAccountRemoved),
});
