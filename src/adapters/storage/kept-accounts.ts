import type { Account } from '#domain/account/account';
import { parseAccount } from '#domain/account/parse-account';
import type { RecordStore } from '#ports/record-store';
import { keptRecords } from './kept-records';

/** What people remember, a record a sentence; each belongs to a post-mortem. */
export const keptAccounts: RecordStore<Account> = keptRecords({
  entity: 'account',
  name: 'What somebody remembers',
  shape: 1,
  parse: parseAccount,
});
