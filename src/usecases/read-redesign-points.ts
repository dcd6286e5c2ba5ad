import type { RedesignList } from '#domain/evidence/edges/redesign-points';
import type { RecordStore } from '#ports/record-store';
import { recordOfProject } from './record-of-project';

export interface ReadRedesignPoints {
  readonly redesign: Pick<RecordStore<RedesignList>, 'read'>;
}

/** The coordination points that people have chosen for redesign. Whoever may browse the project may ask. */
export async function readRedesignPoints({ redesign }: ReadRedesignPoints, projectId: string): Promise<RedesignList> {
  return (await redesign.read(recordOfProject(projectId)))?.value ?? { points: [] };
}
