import type { MomentMark } from '#domain/moment-marks/moment-mark';
import type { KeptRecord, RecordStore } from '#ports/record-store';

export interface ReadMomentMarks {
  readonly marks: Pick<RecordStore<MomentMark>, 'listOf'>;
}

/** What people have said about the key moments of a project. The caller must have been found to be allowed to browse it. */
export const readMomentMarks = ({ marks }: ReadMomentMarks, projectId: string): Promise<readonly KeptRecord<MomentMark>[]> =>
  marks.listOf(projectId);
