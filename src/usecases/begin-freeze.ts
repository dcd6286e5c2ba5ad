import type { Instant, Milliseconds } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import type { FreezeMark, FrozenStore } from '#ports/frozen-store';
import { NotPermitted } from './not-permitted';
import { type Participant, type PostMortems, postMortemToChange } from './post-mortem-of-project';

export interface BeginFreeze extends PostMortems {
  readonly frozen: Pick<FrozenStore, 'begin' | 'begun' | 'allBegun' | 'finish' | 'remove'>;
  readonly now: () => Instant;
}

export interface FreezeAnnounced extends Pick<FreezeMark, 'freezeId' | 'parts' | 'characters' | 'checksum'> {
  readonly postMortemId: string;
}

/** A freeze takes seconds. It can be finished for an hour, and is cleared away after two: never while somebody still finishes it. */
export const FINISHED_WITHIN: Milliseconds = 3_600_000;
const CLEARED_AFTER: Milliseconds = 2 * FINISHED_WITHIN;

/**
 * Begins to keep a snapshot, and clears away what given-up freezes of this post-mortem have left behind.
 * @returns `frozen-already` when this very freeze has been finished before.
 * @throws NotPermitted when this person may not freeze.
 */
export async function beginFreeze(
  needs: BeginFreeze,
  who: Participant,
  { postMortemId, ...announced }: FreezeAnnounced,
): Promise<'begun' | 'frozen-already'> {
  const { value } = await postMortemToChange(needs, who, postMortemId);
  if (value.freezes.some(({ id }) => id === announced.freezeId)) return 'frozen-already';
  const now = needs.now();
  const before = await needs.frozen.begun(postMortemId, announced.freezeId);
  if (before !== null && before.by !== who.accountId)
    throw new NotPermitted('Somebody else is freezing under that id. Try again.');
  // Fewer parts than before would leave the others behind for good.
  if (before !== null && (before.checksum !== announced.checksum || before.parts !== announced.parts))
    throw new Error('Under that id another snapshot is being frozen. Freeze the evidence again.');
  await clearGivenUp(needs, postMortemId, now);
  await needs.frozen.begin(postMortemId, { ...announced, by: who.accountId as PersonId, at: now });
  return 'begun';
}

async function clearGivenUp({ frozen, postMortems }: BeginFreeze, postMortemId: string, now: Instant): Promise<void> {
  const givenUp = (await frozen.allBegun(postMortemId)).filter(({ at }) => at < now - CLEARED_AFTER);
  if (givenUp.length === 0) return;
  // Read after the marks: a freeze that was finished in between is named by the post-mortem, and stays.
  const finished = new Set((await postMortems.read(postMortemId))?.value.freezes.map(({ id }) => id));
  for (const mark of givenUp) {
    if (finished.has(mark.freezeId)) await frozen.finish(postMortemId, mark.freezeId);
    else await frozen.remove(postMortemId, mark);
  }
}
