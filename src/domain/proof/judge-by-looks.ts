import type { Instant } from '#domain/history/instant';
import { dateIn, type Zone } from '#domain/history/zone';
import { checksOf, isAsked } from '#domain/loop/checks';
import { standingClosing } from '#domain/loop/closing';
import type { Followed } from '#domain/loop/followed';
import type { Verification } from '#domain/session/verification';
import { judgeLooks } from './judge-looks';
import { withRun } from './keep-proof';

/** The decision with what people saw judged anew, for each check that waits for an answer now: it takes no request. */
export function judgedByLooks(followed: Followed, how: Verification, now: Instant, zone: Zone): Followed {
  const closing = standingClosing(followed.told.closings);
  if (closing === null || (how.kind !== 'count' && how.kind !== 'period')) return followed;
  const dayOf = (at: Instant) => dateIn(zone, at, null);
  const today = dayOf(now);
  const judged = judgeLooks(how, followed.kept.proof, closing, today);
  return checksOf(followed, today)
    .filter((check) => isAsked(check) && check.id.closing === closing.since)
    .reduce((told, { id }) => withRun(told, { ...id, at: now, took: 0, asked: null, ...judged }, dayOf), followed);
}
