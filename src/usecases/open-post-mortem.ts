import type { Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import { opened, type PostMortem, type PostMortemPlan } from '#domain/post-mortem/post-mortem';
import type { KeptRecord, RecordStore } from '#ports/record-store';
import { NotPermitted } from './not-permitted';

export interface OpenPostMortem {
  readonly postMortems: Pick<RecordStore<PostMortem>, 'read' | 'put'>;
  readonly now: () => Instant;
}

export interface Opening {
  /** Made up by whoever asks, for one press of the button. */
  readonly id: string;
  readonly projectId: string;
  readonly by: PersonId;
  readonly plan: PostMortemPlan;
}

/**
 * Opens a post-mortem for somebody who may browse the project. The same id again gives the one that was opened, so that a doubled
 * press opens one.
 * @throws NotPermitted when the id belongs to somebody else's.
 */
export async function openPostMortem(
  { postMortems, now }: OpenPostMortem,
  { id, projectId, by, plan }: Opening,
): Promise<KeptRecord<PostMortem>> {
  const record = { id, belongsTo: projectId, version: 1, value: opened(plan, by, now()) };
  if ((await postMortems.put(record)) === 'kept') return record;
  const kept = await postMortems.read(id);
  if (kept?.belongsTo === projectId && kept.value.openedBy === by) return kept;
  throw new NotPermitted('This post-mortem could not be opened under that id. Try again.');
}
