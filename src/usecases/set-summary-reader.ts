import type { PersonId } from '#domain/history/issue-key';
import { SUMMARY_LIMITS } from '#domain/summary/summary-limits';
import type { Visitor } from './into-session';
import { amendSummary, type Summaries, summaryToWrite, type WhichSummary } from './summaries';

export interface ReaderToSet extends WhichSummary {
  readonly accountId: PersonId;
  readonly role: string | null;
  readonly reads: boolean;
}

/**
 * Puts somebody on the list of those who need to read the summary, or takes them off it. Whoever was told stays told.
 * @throws NotPermitted; Error when the list is full.
 */
export async function setSummaryReader(needs: Summaries, visitor: Visitor, asked: ReaderToSet): Promise<void> {
  const at = await summaryToWrite(needs, visitor, asked);
  const { accountId, role, reads } = asked;
  await amendSummary(needs, at, (current) => {
    const others = current.readers.filter((one) => one.accountId !== accountId);
    const readers = reads ? [...others, { accountId, role }] : others;
    if (readers.length > SUMMARY_LIMITS.readers) throw new Error(`At most ${SUMMARY_LIMITS.readers} people can be added.`);
    if (JSON.stringify(readers) === JSON.stringify(current.readers)) return null;
    return { ...current, readers, revision: current.revision + 1 };
  });
}
