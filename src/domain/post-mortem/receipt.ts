import type { Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';

/** Where somebody opened the pack. */
export type OpenedWhere = 'jira' | 'confluence';

/** That an invited person has opened the pack: when first, when last, and where the last time. */
export interface Receipt {
  readonly accountId: PersonId;
  readonly first: Instant;
  readonly last: Instant;
  readonly where: OpenedWhere;
}

/** A receipt after it was opened once more. News of an earlier opening may come late: it never takes time back. */
export const openedOnceMore = (
  receipt: Receipt | null,
  { accountId, at, where }: { readonly accountId: PersonId; readonly at: Instant; readonly where: OpenedWhere },
): Receipt => {
  if (receipt === null) return { accountId, first: at, last: at, where };
  return at >= receipt.last ? { ...receipt, last: at, where } : { ...receipt, first: Math.min(receipt.first, at) };
};

/** One receipt a person and post-mortem. */
export const receiptId = (postMortemId: string, accountId: PersonId): string => `${postMortemId}:${accountId}`;
