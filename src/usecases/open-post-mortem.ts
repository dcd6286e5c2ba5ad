import type { Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import { opened, type PostMortem, type PostMortemPlan } from '#domain/post-mortem/post-mortem';
import { TURNED_AWAY } from '#domain/session/turned-away';
import type { KeptRecord, RecordStore } from '#ports/record-store';
import { NotPermitted } from './not-permitted';

export interface OpenPostMortem {
  readonly postMortems: Pick<RecordStore<PostMortem>, 'read' | 'found' | 'put'>;
  readonly now: () => Instant;
}

export interface Opening {
  /** Made up by whoever asks, for one press of the button. */
  readonly id: string;
  readonly projectId: string;
  readonly by: PersonId;
  readonly plan: PostMortemPlan;
}

/** More than a project ever has; a guard, not a rule. */
const MOST_OF_PROJECT = 200;

/**
 * Opens a post-mortem for somebody who may browse the project. The same id again gives the one that was opened, so that a doubled
 * press opens one.
 * @throws Error where the one of this id cannot be read: then none is opened. NotPermitted when the id belongs to somebody else's, and beyond the most post-mortems of a project.
 */
export async function openPostMortem(
  { postMortems, now }: OpenPostMortem,
  { id, projectId, by, plan }: Opening,
): Promise<KeptRecord<PostMortem>> {
  const before = await postMortems.read(id);
  if (before === null && (await countOf(postMortems, projectId)) >= MOST_OF_PROJECT)
    throw new NotPermitted(TURNED_AWAY['project-full']);
  const record = { id, belongsTo: projectId, version: 1, value: opened(plan, by, now()) };
  if (before === null && (await postMortems.put(record)) === 'kept') return record;
  const kept = before ?? (await postMortems.read(id));
  if (kept?.belongsTo === projectId && kept.value.openedBy === by) return kept;
  throw new NotPermitted(TURNED_AWAY['id-taken']);
}

/** Those that cannot be read count as well: they are there. */
async function countOf(postMortems: OpenPostMortem['postMortems'], projectId: string): Promise<number> {
  const { records, unreadable } = await postMortems.found(projectId);
  return records.length + unreadable.length;
}
