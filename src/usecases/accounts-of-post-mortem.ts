import type { Account } from '#domain/account/account';
import type { Instant } from '#domain/history/instant';
import { takesPart } from '#domain/post-mortem/who-may';
import type { RecordStore } from '#ports/record-store';
import { NotPermitted } from './not-permitted';
import { type Participant, type PostMortems, postMortemOfProject } from './post-mortem-of-project';

export interface Accounts extends PostMortems {
  readonly accounts: RecordStore<Account>;
  readonly now: () => Instant;
}

/**
 * Lets in who was invited to a post-mortem of the project, or opened it: accounts stay among those who take part.
 * @throws NotPermitted for everybody else, administrators too.
 */
export async function letTakePart(needs: PostMortems, who: Participant, postMortemId: string): Promise<void> {
  const { value } = await postMortemOfProject(needs, who, postMortemId);
  if (!takesPart(value, who.accountId))
    throw new NotPermitted('Accounts are read and written by those who are invited to this post-mortem, and by who opened it.');
}
