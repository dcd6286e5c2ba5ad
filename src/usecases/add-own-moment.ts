import { type Hand, type NewMoment, ownMoment } from '#domain/moment-marks/change-mark';
import { markIdOf } from '#domain/moment-marks/moment-mark';
import { leaveRoom, type MarkingResult, type MarkMoments } from './mark-moment';

export interface Adding {
  readonly projectId: string;
  readonly who: Omit<Hand, 'at'>;
  readonly moment: NewMoment;
}

/**
 * Adds a moment of a person's own. Its id comes with the request: the same request again (an answer was lost) finds what the
 * first one kept, and adds nothing.
 * @throws NotPermitted beyond the most marks of a project.
 */
export async function addOwnMoment(needs: MarkMoments, { projectId, who, moment }: Adding): Promise<MarkingResult> {
  const id = markIdOf(projectId, moment.momentId);
  const before = await needs.marks.read(id);
  if (before === null) await leaveRoom(needs, projectId);
  const record = { id, belongsTo: projectId, version: 1, value: ownMoment(moment, { ...who, at: needs.now() }) };
  if (before === null && (await needs.marks.put(record)) === 'kept') return { kind: 'kept', record };
  const there = before ?? (await needs.marks.read(id));
  const isMine = there?.value.kind === 'own' && there.value.addedBy === who.by;
  return there !== null && isMine ? { kind: 'kept', record: there } : { kind: 'changed-meanwhile', record: there };
}
