import { type Hand, mayRule } from '#domain/moment-marks/change-mark';
import { type MomentMark, markIdOf } from '#domain/moment-marks/moment-mark';
import type { KeptRecord } from '#ports/record-store';
import type { MarkMoments } from './mark-moment';
import { NotPermitted } from './not-permitted';

export interface Removing {
  readonly projectId: string;
  readonly who: Omit<Hand, 'at'>;
  readonly momentId: string;
  readonly basedOn: number;
}

export type RemovingResult =
  | { readonly kind: 'removed' }
  | { readonly kind: 'changed-meanwhile'; readonly record: KeptRecord<MomentMark> | null };

/**
 * Removes an own moment, unless it has changed since the person looked. One that is gone already counts as removed.
 * @throws NotPermitted for everybody but who added it and who administers the project, and for a proposed moment.
 */
export async function removeOwnMoment(needs: Pick<MarkMoments, 'marks'>, removing: Removing): Promise<RemovingResult> {
  const { projectId, momentId, who, basedOn } = removing;
  const id = markIdOf(projectId, momentId);
  const there = await needs.marks.read(id);
  if (there === null) return { kind: 'removed' };
  if (there.value.kind !== 'own' || !mayRule(there.value, who))
    throw new NotPermitted('Only who added this moment, or who administers the project, can remove it.');
  if (there.version !== basedOn) return { kind: 'changed-meanwhile', record: there };
  if ((await needs.marks.remove(id, basedOn)) === 'removed') return { kind: 'removed' };
  return { kind: 'changed-meanwhile', record: await needs.marks.read(id) };
}
