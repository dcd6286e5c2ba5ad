import type { PostMortem } from '#domain/post-mortem/post-mortem';
import { TURNED_AWAY } from '#domain/session/turned-away';
import type { KeptRecord } from '#ports/record-store';
import type { ChangePostMortem } from './change-post-mortem';
import { postMortemOfProject } from './post-mortem-of-project';

/** People who work on one post-mortem at the same time are few. */
const ATTEMPTS = 6;

/**
 * Adds something to a post-mortem that does not depend on what others change at the same time: on top of whatever they made of it.
 * @param amended gives the next value from the current one, or null where nothing is left to do.
 * @throws Error when others change it again and again.
 */
export async function amendPostMortem(
  needs: ChangePostMortem,
  where: { readonly projectId: string; readonly id: string },
  amended: (current: PostMortem) => PostMortem | null,
): Promise<KeptRecord<PostMortem>> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const current = await postMortemOfProject(needs, where, where.id);
    const value = amended(current.value);
    if (value === null) return current;
    const next = { ...current, version: current.version + 1, value };
    if ((await needs.postMortems.put(next)) === 'kept') return next;
  }
  throw new Error(TURNED_AWAY['others-changing']);
}
