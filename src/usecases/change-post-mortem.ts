import type { PostMortem, PostMortemPlan } from '#domain/post-mortem/post-mortem';
import type { KeptRecord, RecordStore } from '#ports/record-store';
import { type Participant, postMortemOfProject, postMortemToChange } from './post-mortem-of-project';

export interface ChangePostMortem {
  readonly postMortems: Pick<RecordStore<PostMortem>, 'read' | 'put'>;
}

export interface PostMortemChange {
  readonly id: string;
  /** The version that the person looked at when changing it. */
  readonly basedOn: number;
  readonly plan: PostMortemPlan;
}

export interface ChangeResult {
  /** `changed-meanwhile`: somebody else was quicker; nothing was written, and `kept` is theirs. */
  readonly kind: 'kept' | 'changed-meanwhile';
  readonly kept: KeptRecord<PostMortem>;
}

/**
 * Settles title, kind, outcome, meeting and people anew, unless somebody has changed the post-mortem since.
 * @throws NotPermitted when this person may not.
 */
export async function changePostMortem(
  needs: ChangePostMortem,
  who: Participant,
  { id, basedOn, plan }: PostMortemChange,
): Promise<ChangeResult> {
  const current = await postMortemToChange(needs, who, id);
  // An answer that was lost is asked for again: what is there already is what was meant.
  if (current.version > basedOn && samePlan(current.value, plan)) return { kind: 'kept', kept: current };
  if (current.version !== basedOn) return { kind: 'changed-meanwhile', kept: current };
  const next = { ...current, version: current.version + 1, value: { ...current.value, ...plan } };
  if ((await needs.postMortems.put(next)) === 'kept') return { kind: 'kept', kept: next };
  return { kind: 'changed-meanwhile', kept: await postMortemOfProject(needs, who, id) };
}

const samePlan = (a: PostMortemPlan, b: PostMortemPlan): boolean =>
  JSON.stringify([a.title, a.kind, a.outcome, a.meeting, a.invited]) ===
  JSON.stringify([b.title, b.kind, b.outcome, b.meeting, b.invited]);
