import type { PersonId } from '#domain/history/issue-key';
import type { Reader } from '#domain/summary/summary';
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
    const before = current.readers.find((one) => one.accountId === accountId) ?? null;
    if (reads ? before?.role === role : before === null) return null;
    const readers = reads ? withReader(current.readers, { accountId, role }) : current.readers.filter((one) => one !== before);
    if (readers.length > SUMMARY_LIMITS.readers) throw new Error(`At most ${SUMMARY_LIMITS.readers} people can be added.`);
    return { ...current, readers, revision: current.revision + 1 };
  });
}

/** Whoever is there already stays where they are: the order is the one that the page names them in. */
const withReader = (readers: readonly Reader[], reader: Reader): readonly Reader[] =>
  readers.some(({ accountId }) => accountId === reader.accountId)
    ? readers.map((one) => (one.accountId === reader.accountId ? reader : one))
    : [...readers, reader];
