import { type Account, accountIdOf } from '#domain/account/account';
import type { KeptRecord } from '#ports/record-store';
import { type Accounts, letTakePart } from './accounts-of-post-mortem';
import { NotPermitted } from './not-permitted';
import type { Participant } from './post-mortem-of-project';

export interface RemovingAccount {
  readonly who: Participant;
  readonly postMortemId: string;
  readonly id: string;
  readonly basedOn: number;
}

export type AccountRemoval =
  | { readonly kind: 'removed' }
  | { readonly kind: 'changed-meanwhile'; readonly record: KeptRecord<Account> | null };

/**
 * Removes an own sentence. One that is gone already counts as removed.
 * @throws NotPermitted for whoever takes no part, and for another person's sentence.
 */
export async function removeAccount(
  needs: Accounts,
  { who, postMortemId, id, basedOn }: RemovingAccount,
): Promise<AccountRemoval> {
  await letTakePart(needs, who, postMortemId);
  const recordId = accountIdOf(postMortemId, id);
  const there = await needs.accounts.read(recordId);
  if (there === null) return { kind: 'removed' };
  if (there.value.author !== who.accountId) throw new NotPermitted('Only who wrote a sentence can remove it.');
  if (there.version !== basedOn) return { kind: 'changed-meanwhile', record: there };
  if ((await needs.accounts.remove(recordId, basedOn)) === 'removed') return { kind: 'removed' };
  return { kind: 'changed-meanwhile', record: await needs.accounts.read(recordId) };
}
