import type { QualityNote } from '#domain/evidence/project-evidence';

/** Several fields could hold the planned start, and none was used. */
export const startUnsettled = (notes: readonly QualityNote[]): boolean =>
  notes.some((note) => note.code === 'start-date-unsettled');
