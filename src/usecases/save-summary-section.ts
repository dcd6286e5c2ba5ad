import { TURNED_AWAY } from '#domain/session/turned-away';
import { sameLines, sectionWritten } from '#domain/summary/draft';
import type { SummaryLine, SummarySectionId } from '#domain/summary/summary';
import type { Visitor } from './into-session';
import { draftedBy, type Summaries, summaryToWrite, type WhichSummary } from './summaries';

export interface SectionToSave extends WhichSummary {
  readonly section: SummarySectionId;
  /** Null: as the record says. */
  readonly lines: readonly SummaryLine[] | null;
  /** As the writer found them. */
  readonly seen: readonly SummaryLine[];
}

/** Others who write other sections at the same moment do not matter; then it is looked at anew. */
const ATTEMPTS = 6;

/**
 * Writes a section otherwise than the record says, or takes it back to that. What somebody else has written there since it was seen
 * stands. An answer that was lost is asked for again: what is there already is what was meant.
 * @throws NotPermitted.
 */
export async function saveSummarySection(
  needs: Summaries,
  visitor: Visitor,
  asked: SectionToSave,
): Promise<'saved' | 'changed-meanwhile'> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const at = await summaryToWrite(needs, visitor, asked);
    const { kept, room, locale } = at;
    const now = (await draftedBy(needs, at)).sections.find(({ id }) => id === asked.section);
    if (now === undefined) throw new Error('This summary has no such section.');
    const isThere = asked.lines === null ? !now.edited : sameLines(asked.lines, now.lines);
    if (isThere) return 'saved';
    if (!sameLines(asked.seen, now.lines)) return 'changed-meanwhile';
    const written = { section: asked.section, lines: asked.lines, by: room.you, at: needs.now() };
    const sections = sectionWritten(kept.value.sections, now.asRecorded, written);
    const value = { ...kept.value, locale, sections, revision: kept.value.revision + 1 };
    if ((await needs.summaries.put({ ...kept, version: kept.version + 1, value })) === 'kept') return 'saved';
  }
  throw new Error(TURNED_AWAY['others-changing']);
}
