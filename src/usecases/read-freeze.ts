import type { FreezeHead } from '#domain/post-mortem/freeze-head';
import type { FrozenStore } from '#ports/frozen-store';
import { NotPermitted } from './not-permitted';
import { type Participant, type PostMortems, postMortemOfProject } from './post-mortem-of-project';

export interface ReadFreeze extends PostMortems {
  readonly frozen: Pick<FrozenStore, 'readParts'>;
}

/**
 * A finished freeze with all its parts, for whoever may browse the project.
 * @throws NotPermitted when the post-mortem of this project has no such freeze; Error when a part of it has been lost.
 */
export async function readFreeze(
  needs: ReadFreeze,
  who: Pick<Participant, 'projectId'>,
  { postMortemId, freezeId }: { readonly postMortemId: string; readonly freezeId: string },
): Promise<{ readonly head: FreezeHead; readonly parts: readonly string[] }> {
  const { value } = await postMortemOfProject(needs, who, postMortemId);
  const head = value.freezes.find(({ id }) => id === freezeId);
  if (head === undefined) throw new NotPermitted('This post-mortem has no such freeze.');
  const parts = await needs.frozen.readParts(postMortemId, freezeId, head.parts);
  const there = parts.filter((part) => part !== null);
  if (there.length < head.parts)
    throw new Error(`${head.parts - there.length} of ${head.parts} parts of this snapshot are lost, so it cannot be shown.`);
  return { head, parts: there };
}
