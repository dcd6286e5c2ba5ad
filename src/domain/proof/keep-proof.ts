import type { CalendarDate, Instant } from '#domain/history/instant';
import type { CheckAnswer, CheckId } from '#domain/loop/answers';
import type { Followed } from '#domain/loop/followed';
import type { PageAnswer } from './judge';
import { type KickOff, MOST_KICK_OFFS, MOST_PROOFS, MOST_UNDONE, type ProofKept, type ProofRun, type Undone } from './proof-run';

const withProof = (followed: Followed, change: Partial<ProofKept>): Followed => ({
  ...followed,
  kept: { ...followed.kept, proof: { ...followed.kept.proof, ...change } },
});

/** The decision with a look of the app: one for each check and day, so that a second look on the same day replaces the first. */
export function withRun(followed: Followed, run: ProofRun, dayOf: (at: Instant) => CalendarDate): Followed {
  const { runs } = followed.kept.proof;
  const isSame = (one: ProofRun) => one.closing === run.closing && one.days === run.days && dayOf(one.at) === dayOf(run.at);
  return withProof(followed, { runs: [...runs.filter((one) => !isSame(one)), run].slice(-MOST_PROOFS) });
}

/** The decision with the projects that began since it was closed; the same object where they are known. */
export function withKickOffs(followed: Followed, kickOffs: readonly KickOff[]): Followed {
  const first = kickOffs.slice(0, MOST_KICK_OFFS);
  const isKnown = JSON.stringify(first) === JSON.stringify(followed.kept.proof.kickOffs);
  return isKnown ? followed : withProof(followed, { kickOffs: first });
}

/**
 * The decision with a check that is asked again, because the page that it held by no longer says so: changed back, or in the bin. A page
 * that is not shown any more may be there as it was, and undoes nothing. The answer stays known.
 */
export function withPageUndone(
  followed: Followed,
  {
    check,
    answer,
    page,
    holds,
  }: {
    readonly check: CheckId;
    readonly answer: CheckAnswer;
    readonly page: PageAnswer;
    readonly holds: boolean;
  },
  at: Instant,
  on: CalendarDate,
): Followed {
  if (holds || (page.kind !== 'there' && page.kind !== 'in-bin')) return followed;
  const { undone } = followed.kept.proof;
  if (undone.some((one) => one.days === check.days && one.answered === answer.at)) return followed;
  const version = page.kind === 'there' ? page.version : null;
  const note: Undone = { ...check, answered: answer.at, at, on, version };
  return withProof(followed, { undone: [...undone, note].slice(-MOST_UNDONE) });
}
