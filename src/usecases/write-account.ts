import { type Account, accountIdOf, MOST_OF_ONE, type Statement } from '#domain/account/account';
import type { PersonId } from '#domain/history/issue-key';
import type { KeptRecord } from '#ports/record-store';
import { type Accounts, letTakePart } from './accounts-of-post-mortem';
import { NotPermitted } from './not-permitted';
import type { Participant } from './post-mortem-of-project';

export interface Writing {
  readonly who: Participant;
  readonly postMortemId: string;
  /** Made with the request: the same one again finds what the first one wrote. */
  readonly id: string;
  /** The version that was looked at; 0 for a new sentence. */
  readonly basedOn: number;
  readonly statement: Statement;
}

export type WritingResult =
  | { readonly kind: 'kept'; readonly record: KeptRecord<Account> }
  /** Null where it was removed. */
  | { readonly kind: 'changed-meanwhile'; readonly record: KeptRecord<Account> | null };

const same = (account: Account, { text, pins, reading }: Statement): boolean =>
  JSON.stringify([account.text, account.pins, account.reading]) === JSON.stringify([text, pins, reading]);

/**
 * Writes a sentence of what somebody remembers, or changes an own one.
 * @throws NotPermitted for whoever takes no part, for another person's sentence, and beyond the most sentences of one person.
 */
export async function writeAccount(needs: Accounts, writing: Writing): Promise<WritingResult> {
  const { who, postMortemId, basedOn, statement } = writing;
  await letTakePart(needs, who, postMortemId);
  const id = accountIdOf(postMortemId, writing.id);
  const before = await needs.accounts.read(id);
  if (before !== null && before.value.author !== who.accountId)
    throw new NotPermitted('Only who wrote a sentence can change it.');
  // An answer that was lost is asked for again: what is there already is what was meant.
  if (before !== null && before.version === basedOn + 1 && same(before.value, statement)) return { kind: 'kept', record: before };
  if ((before?.version ?? 0) !== basedOn) return { kind: 'changed-meanwhile', record: before };
  if (before === null) await leaveRoom(needs, who, postMortemId);
  const author = who.accountId as PersonId;
  const record = {
    id,
    belongsTo: postMortemId,
    version: basedOn + 1,
    value: { ...statement, author, at: before?.value.at ?? needs.now() },
  };
  if ((await needs.accounts.put(record)) === 'kept') return { kind: 'kept', record };
  return { kind: 'changed-meanwhile', record: await needs.accounts.read(id) };
}

async function leaveRoom({ accounts }: Accounts, { accountId }: Participant, postMortemId: string): Promise<void> {
  const own = (await accounts.listOf(postMortemId)).filter(({ value }) => value.author === accountId);
  if (own.length >= MOST_OF_ONE)
    throw new NotPermitted(
      `You have written ${MOST_OF_ONE} sentences, which is as many as are kept. Change or remove one of them.`,
    );
}
