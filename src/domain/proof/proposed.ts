import type { CalendarDate } from '#domain/history/instant';
import type { CheckId } from '#domain/loop/answers';
import { isKnownBy } from '#domain/loop/closing';
import type { Followed } from '#domain/loop/followed';
import type { Verification } from '#domain/session/verification';
import { judgeLooks } from './judge-looks';
import type { Because, Found, ProofRun, Proposal } from './proof-run';
import { lastRun } from './to-prove';

/** What is proposed for a check, and from what. A person decides. */
export interface Proposed {
  readonly proposes: Proposal;
  readonly because: Because;
  readonly found: Found;
  /** The look of the app that it comes from; null where it comes from what people saw. */
  readonly run: ProofRun | null;
}

/**
 * What is proposed for a check on a day: from the app's last look, or from what people saw at the next projects, which is judged anew
 * whenever somebody looks (S1-56). Null where nobody has looked yet.
 */
export function proposedFor(followed: Followed, how: Verification, check: CheckId, today: CalendarDate): Proposed | null {
  if (how.kind !== 'count' && how.kind !== 'period') {
    const run = lastRun(followed, check);
    return run === null ? null : { ...run, run };
  }
  const closing = followed.told.closings.find((one) => isKnownBy(one, check.closing));
  if (closing === undefined) return null;
  const { proposes, because, found } = judgeLooks(how, followed.kept.proof, closing, today);
  const seen = found.kind === 'looks' ? found.has + found.hasNot : 0;
  return seen === 0 ? null : { proposes, because, found, run: null };
}
