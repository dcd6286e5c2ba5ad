import type { Account } from '#domain/account/account';
import { takesPart } from '#domain/post-mortem/who-may';
import type { KeptRecord } from '#ports/record-store';
import type { Accounts } from './accounts-of-post-mortem';
import { type Participant, postMortemOfProject } from './post-mortem-of-project';

export interface AccountsForViewer {
  readonly takesPart: boolean;
  readonly accounts: readonly KeptRecord<Account>[];
}

/**
 * What those who take part in a post-mortem remember, in the order in which it was written; nothing for anybody else.
 * @throws NotPermitted when there is no such post-mortem in the project.
 */
export async function readAccounts(
  needs: Pick<Accounts, 'postMortems' | 'accounts'>,
  who: Participant,
  postMortemId: string,
): Promise<AccountsForViewer> {
  const { value } = await postMortemOfProject(needs, who, postMortemId);
  if (!takesPart(value, who.accountId)) return { takesPart: false, accounts: [] };
  const accounts = await needs.accounts.listOf(postMortemId);
  return { takesPart: true, accounts: [...accounts].sort((a, b) => a.value.at - b.value.at || (a.id < b.id ? -1 : 1)) };
}
