import type { PostMortem } from '#domain/post-mortem/post-mortem';
import { mayChange } from '#domain/post-mortem/who-may';
import { TURNED_AWAY } from '#domain/session/turned-away';
import type { KeptRecord, RecordStore } from '#ports/record-store';
import { NotPermitted } from './not-permitted';

export interface PostMortems {
  readonly postMortems: Pick<RecordStore<PostMortem>, 'read'>;
}

/** Somebody who may browse the project. */
export interface Participant {
  readonly accountId: string;
  readonly projectId: string;
  readonly administers: boolean;
}

/**
 * A post-mortem of the project in which somebody asks.
 * @throws NotPermitted when there is none of that id in this project, whatever other projects have.
 */
export async function postMortemOfProject(
  { postMortems }: PostMortems,
  { projectId }: Pick<Participant, 'projectId'>,
  id: string,
): Promise<KeptRecord<PostMortem>> {
  const kept = await postMortems.read(id);
  if (kept === null || kept.belongsTo !== projectId) throw new NotPermitted(TURNED_AWAY['not-of-this-project']);
  return kept;
}

/**
 * The same, for somebody who wants to change it.
 * @throws NotPermitted also when this person may only read it.
 */
export async function postMortemToChange(needs: PostMortems, who: Participant, id: string): Promise<KeptRecord<PostMortem>> {
  const kept = await postMortemOfProject(needs, who, id);
  if (!mayChange(kept.value, who)) throw new NotPermitted(TURNED_AWAY['not-to-change']);
  return kept;
}
