import type { CalendarDate, Instant } from '#domain/history/instant';
import { changeMark, type Hand, type MarkChange } from '#domain/moment-marks/change-mark';
import { MOST_MARKS, type MomentMark, markIdOf } from '#domain/moment-marks/moment-mark';
import type { KeptRecord, RecordStore } from '#ports/record-store';
import { NotPermitted } from './not-permitted';

export interface MarkMoments {
  readonly marks: RecordStore<MomentMark>;
  readonly now: () => Instant;
}

export interface Marking {
  readonly projectId: string;
  readonly who: Omit<Hand, 'at'>;
  readonly momentId: string;
  readonly day: CalendarDate;
  /** The version that the person looked at; 0 where nobody had marked the moment. */
  readonly basedOn: number;
  readonly change: MarkChange;
}

/** What is kept now, or what somebody else has kept meanwhile (null: it was removed). */
export type MarkingResult =
  | { readonly kind: 'kept'; readonly record: KeptRecord<MomentMark> }
  | { readonly kind: 'changed-meanwhile'; readonly record: KeptRecord<MomentMark> | null };

/**
 * Stars, rewords or dismisses a moment for everybody, unless its mark has changed since the person looked.
 * @throws NotPermitted when the person may not reword it, and beyond the most marks of a project.
 */
export async function markMoment(needs: MarkMoments, marking: Marking): Promise<MarkingResult> {
  const { projectId, momentId, day, change, who, basedOn } = marking;
  const id = markIdOf(projectId, momentId);
  const before = await needs.marks.read(id);
  if ((before?.version ?? 0) !== basedOn) return { kind: 'changed-meanwhile', record: before };
  const judged = changeMark(before?.value ?? null, { momentId, day }, change, { ...who, at: needs.now() });
  if (!judged.ok) throw new NotPermitted(judged.problem);
  if (before === null) await leaveRoom(needs, projectId);
  const record = { id, belongsTo: projectId, version: basedOn + 1, value: judged.mark };
  if ((await needs.marks.put(record)) === 'kept') return { kind: 'kept', record };
  return { kind: 'changed-meanwhile', record: await needs.marks.read(id) };
}

/** @throws NotPermitted where a project has as many marks as are kept. */
export async function leaveRoom({ marks }: MarkMoments, projectId: string): Promise<void> {
  if ((await marks.listOf(projectId)).length >= MOST_MARKS)
    throw new NotPermitted(
      `${MOST_MARKS} moments of this project are marked, which is as many as are kept. Remove one that was added.`,
    );
}
