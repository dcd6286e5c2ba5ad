import type { CalendarDate } from '#domain/history/instant';
import type { EvidenceRead } from '../room/evidence-desk';

/** The day on which the project ended by its frozen evidence, or why it is not known. */
export type EndOfProject =
  | { readonly day: CalendarDate; readonly why: null }
  | { readonly day: null; readonly why: 'reading' | 'nothingFrozen' | 'notYours' | 'unread' | 'workRemains' };

/** Work that remains has no end yet, whatever was finished last. @param read null while it is being read. */
export function endOfProject(read: EvidenceRead | null): EndOfProject {
  if (read === null) return { day: null, why: 'reading' };
  switch (read.kind) {
    case 'nothing-frozen':
      return { day: null, why: 'nothingFrozen' };
    case 'not-yours-to-see':
      return { day: null, why: 'notYours' };
    case 'unread':
      return { day: null, why: 'unread' };
    case 'frozen': {
      const { actual } = read.frozen.evidence.end;
      return actual.known ? { day: actual.value, why: null } : { day: null, why: 'workRemains' };
    }
  }
}
