import {
  type ChosenEdge,
  type RedesignList,
  type RedesignPoint,
  withoutPoint,
  withPoint,
} from '#domain/evidence/edges/redesign-points';
import type { Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import type { RecordStore } from '#ports/record-store';
import { recordOfProject } from './record-of-project';

export interface ChooseRedesignPoint {
  readonly redesign: Pick<RecordStore<RedesignList>, 'read' | 'put'>;
  readonly now: () => Instant;
}

export interface Choice {
  readonly projectId: string;
  readonly by: PersonId;
  readonly chosen: boolean;
  readonly point: ChosenEdge;
}

/** Several people may tick at once; each tick is put on the list as it then stands. */
const ATTEMPTS = 5;

/**
 * Puts a coordination point on the list of the project, or takes it off. Whoever may browse the project may choose.
 * @throws Error when others change the list at the same time, again and again.
 */
export async function chooseRedesignPoint(
  { redesign, now }: ChooseRedesignPoint,
  { projectId, by, chosen, point }: Choice,
): Promise<RedesignList> {
  const id = recordOfProject(projectId);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const kept = await redesign.read(id);
    const before: readonly RedesignPoint[] = kept?.value.points ?? [];
    const points = chosen ? withPoint(before, { ...point, by, at: now() }) : withoutPoint(before, point.edge);
    const record = { id, belongsTo: projectId, version: (kept?.version ?? 0) + 1, value: { points } };
    if ((await redesign.put(record)) === 'kept') return { points };
  }
  throw new Error('Others are changing this list at the moment. Your choice was not kept; try again.');
}
