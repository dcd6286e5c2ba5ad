import { emptyRecord } from '#domain/outside/change-outside';
import type { OutsideRecord } from '#domain/outside/outside-facts';
import type { RecordStore } from '#ports/record-store';
import { recordOfProject } from './record-of-project';

export interface ReadOutsideFacts {
  readonly outside: Pick<RecordStore<OutsideRecord>, 'read'>;
}

export interface OutsideAsKept extends OutsideRecord {
  readonly version: number;
}

/** What people entered that Jira does not hold. Whoever may browse the project may ask. */
export async function readOutsideFacts({ outside }: ReadOutsideFacts, projectId: string): Promise<OutsideAsKept> {
  const kept = await outside.read(recordOfProject(projectId));
  return kept === null ? { ...emptyRecord, version: 0 } : { ...kept.value, version: kept.version };
}
