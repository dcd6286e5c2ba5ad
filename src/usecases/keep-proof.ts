import type { Instant } from '#domain/history/instant';
import { dateIn, type Zone } from '#domain/history/zone';
import type { Followed } from '#domain/loop/followed';
import type { PageAnswer } from '#domain/proof/judge';
import { withPageUndone, withRun } from '#domain/proof/keep-proof';
import type { ProofRun } from '#domain/proof/proof-run';
import type { ToProve } from '#domain/proof/to-prove';
import { type FollowDecisions, isFollowed, type KeptFollowed } from './follow-decision';
import { untilKept } from './until-kept';

/**
 * Changes what is kept of a decision, judged anew where somebody else was quicker. Nothing is written where nothing changes.
 * @param kept as it was read last.
 * @returns the decision as it stands then; null where it is gone.
 */
export async function keepProof(
  needs: FollowDecisions,
  kept: KeptFollowed,
  change: (followed: Followed) => Followed,
): Promise<KeptFollowed | null> {
  let known: KeptFollowed | null = kept;
  const done = await untilKept(needs, async (): Promise<KeptFollowed | 'gone' | null> => {
    const before = known ?? (await needs.decisionIssues.read(kept.id));
    known = null;
    if (!isFollowed(before)) return 'gone';
    const followed = change(before.value.followed);
    if (followed === before.value.followed) return before;
    const next = { ...before, version: before.version + 1, value: { ...before.value, followed } };
    return (await needs.decisionIssues.put(next)) === 'kept' ? next : null;
  });
  return done === 'gone' ? null : done;
}

/** What a look came to, put beside the decision; where a page lost its words, the check that held by them is asked again. */
export const withLook =
  (run: ProofRun, { check, watched }: ToProve, page: PageAnswer | null, now: Instant, zone: Zone) =>
  (followed: Followed): Followed => {
    const dayOf = (at: Instant) => dateIn(zone, at, null);
    const looked = withRun(followed, run, dayOf);
    if (watched === null || page === null) return looked;
    return withPageUndone(looked, { check, answer: watched, page, holds: run.proposes === 'held' }, now, dayOf(now));
  };
