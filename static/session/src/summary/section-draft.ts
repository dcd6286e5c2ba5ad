import { isShape } from '#domain/history/json-shape';
import { linesAt } from '#domain/summary/parse-lines';
import type { SummaryLine, SummarySectionId } from '#domain/summary/summary';
import type { Drafts } from '../../../shared/src/session/drafts';

/** What somebody is typing of a section, and what stood there when they began. It is still there after a reload. */
export interface SectionDraft {
  readonly text: string;
  readonly found: readonly SummaryLine[];
}

const fieldOf = (id: SummarySectionId) => `summary.${id}`;

/** @returns null where nothing is being typed, and where what the browser kept cannot be read. */
export function readSectionDraft(drafts: Drafts, id: SummarySectionId): SectionDraft | null {
  const kept = drafts.read(fieldOf(id));
  if (kept === null) return null;
  try {
    const draft: unknown = JSON.parse(kept);
    if (!isShape(draft) || typeof draft.text !== 'string') return null;
    return { text: draft.text, found: linesAt(draft.found, 'found') };
  } catch {
    return null;
  }
}

export const keepSectionDraft = (drafts: Drafts, id: SummarySectionId, draft: SectionDraft): void =>
  drafts.write(fieldOf(id), JSON.stringify(draft));

export const dropSectionDraft = (drafts: Drafts, id: SummarySectionId): void => drafts.drop(fieldOf(id));
