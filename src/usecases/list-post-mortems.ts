import type { PostMortem } from '#domain/post-mortem/post-mortem';
import type { Receipt } from '#domain/post-mortem/receipt';
import type { KeptRecord, RecordStore, UnreadableRecord } from '#ports/record-store';

export interface ListPostMortems {
  readonly postMortems: Pick<RecordStore<PostMortem>, 'found'>;
  readonly receipts: Pick<RecordStore<Receipt>, 'found'>;
}

export interface PostMortemWithReceipts {
  readonly kept: KeptRecord<PostMortem>;
  readonly receipts: readonly Receipt[];
}

export interface PostMortemsFound {
  readonly postMortems: readonly PostMortemWithReceipts[];
  readonly unreadable: readonly UnreadableRecord[];
}

/** The post-mortems of a project, the newest first, each with who has opened its pack. One that cannot be read hides no other. */
export async function listPostMortems(needs: ListPostMortems, projectId: string): Promise<PostMortemsFound> {
  const { records, unreadable } = await needs.postMortems.found(projectId);
  const newestFirst = [...records].sort((a, b) => b.value.openedAt - a.value.openedAt || (a.id < b.id ? -1 : 1));
  const postMortems = await Promise.all(newestFirst.map((kept) => withReceipts(needs, kept)));
  return { postMortems, unreadable };
}

/**
 * A post-mortem with who has opened its pack: those invited alone, in the order in which they did. Whose receipt cannot be read counts
 * as not having opened it: that they are asked once more is better than that nobody sees the post-mortem.
 */
export async function withReceipts(
  { receipts }: Pick<ListPostMortems, 'receipts'>,
  kept: KeptRecord<PostMortem>,
): Promise<PostMortemWithReceipts> {
  const invited = new Set(kept.value.invited.map(({ accountId }) => accountId));
  const { records } = await receipts.found(kept.id);
  const all = records.map(({ value }) => value).filter(({ accountId }) => invited.has(accountId));
  return { kept, receipts: all.sort((a, b) => a.first - b.first || (a.accountId < b.accountId ? -1 : 1)) };
}
