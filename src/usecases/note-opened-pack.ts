import type { Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import type { PostMortem } from '#domain/post-mortem/post-mortem';
import { type OpenedWhere, openedOnceMore, type Receipt, receiptId } from '#domain/post-mortem/receipt';
import type { PackPageIndex } from '#ports/pack-page-index';
import type { KeptRecord, RecordStore } from '#ports/record-store';

export interface NoteOpenedPack {
  readonly postMortems: Pick<RecordStore<PostMortem>, 'read'>;
  readonly receipts: Pick<RecordStore<Receipt>, 'read' | 'put'>;
}

export interface Opened {
  readonly accountId: PersonId;
  readonly at: Instant;
  readonly where: OpenedWhere;
}

/** A person opens a page in several windows at most. */
const ATTEMPTS = 5;
/** Somebody who looks again within a minute has not opened it anew; this spares a write for each glance. */
const SAME_LOOK = 60_000;

const isOut = ({ value: { pack } }: KeptRecord<PostMortem>): boolean => pack.kind === 'in-confluence' || pack.kind === 'in-jira';

/**
 * Keeps that an invited person has opened the pack. Of everybody else nothing is kept, and nothing while there is no pack.
 * @param holds whether it was the pack of this post-mortem that was opened.
 */
export async function noteOpenedPack(
  needs: NoteOpenedPack,
  postMortemId: string,
  opened: Opened,
  holds: (postMortem: KeptRecord<PostMortem>) => boolean = isOut,
): Promise<void> {
  const postMortem = await needs.postMortems.read(postMortemId);
  if (postMortem === null || !holds(postMortem)) return;
  if (!postMortem.value.invited.some(({ accountId }) => accountId === opened.accountId)) return;
  const id = receiptId(postMortemId, opened.accountId);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const kept = await needs.receipts.read(id);
    if (kept !== null && Math.abs(opened.at - kept.value.last) < SAME_LOOK && kept.value.where === opened.where) return;
    const value = openedOnceMore(kept?.value ?? null, opened);
    const record = { id, belongsTo: postMortemId, version: (kept?.version ?? 0) + 1, value };
    if ((await needs.receipts.put(record)) === 'kept') return;
  }
}

/** The same, for a page of Confluence that somebody has looked at; most pages hold no pack, and some one that has a newer page. */
export async function noteViewedPage(
  needs: NoteOpenedPack & { readonly index: Pick<PackPageIndex, 'find'> },
  pageId: string,
  viewed: Omit<Opened, 'where'>,
): Promise<void> {
  const owner = await needs.index.find(pageId);
  if (owner === null) return;
  await noteOpenedPack(
    needs,
    owner.postMortemId,
    { ...viewed, where: 'confluence' },
    ({ belongsTo, value: { pack } }) => belongsTo === owner.projectId && pack.kind === 'in-confluence' && pack.pageId === pageId,
  );
}
