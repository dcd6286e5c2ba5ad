import { median } from '#domain/evidence/median';
import { daysBetween } from '#domain/history/calendar-date';
import type { CalendarDate } from '#domain/history/instant';
import type { CheckAnswer } from './answers';
import { isFinal } from './answers';
import { checksOf, isAsked } from './checks';
import { standingClosing } from './closing';
import { cameBack } from './comebacks';
import type { Followed } from './followed';
import type { Part } from './part';
import { lastSeen } from './standing';
import { isStanding } from './undone-answers';

/** How well decisions are followed through (S3-62). */
export interface FollowThrough {
  /** Decisions that are done, of all. One that was dropped is not done. */
  readonly done: Part;
  readonly dropped: number;
  /** Calendar days from a decision to its being done, in the middle; null while none is. */
  readonly medianDaysToDone: number | null;
  /** Checks answered, of those that were answered or wait for an answer now. */
  readonly answered: Part;
  /**
   * Decisions whose newest verdict is "held", of those that have one that nobody contradicts or of which the same came back. What came
   * back did not hold, whatever its checks say.
   */
  readonly held: Part;
  /** Decisions whose newest verdict a second person contradicts; they count neither as held nor as drifted. */
  readonly contested: number;
}

/** The figures of decisions on a day. One whose issue is gone or archived counts as it was last seen. */
export const followThrough = (followeds: readonly Followed[], today: CalendarDate): FollowThrough => {
  const standings = followeds.map(({ told }) => lastSeen(told.standing).kind);
  const checks = followeds.flatMap((followed) => checksOf(followed, today));
  const answered = checks.filter(({ status }) => status.kind === 'answered').length;
  const again = followeds.filter(cameBack).length;
  const verdicts = followeds.filter((followed) => !cameBack(followed)).flatMap(newestVerdict);
  const clear = verdicts.filter((answer) => !isContested(answer));
  return {
    done: { count: standings.filter((kind) => kind === 'done').length, of: followeds.length },
    dropped: standings.filter((kind) => kind === 'dropped').length,
    medianDaysToDone: medianOrNull(followeds.flatMap(daysToDone)),
    answered: { count: answered, of: answered + checks.filter(isAsked).length },
    held: { count: clear.filter(({ verdict }) => verdict.kind === 'held').length, of: clear.length + again },
    contested: verdicts.length - clear.length,
  };
};

/** Whether a decision counts as done. */
export const isDone = ({ told }: Followed): boolean => lastSeen(told.standing).kind === 'done';

const daysToDone = (followed: Followed): readonly number[] => {
  const closing = standingClosing(followed.told.closings);
  return closing !== null && isDone(followed) ? [Math.max(0, daysBetween(followed.outset.on, closing.on))] : [];
};

const medianOrNull = (values: readonly number[]): number | null => (values.length === 0 ? null : median(values));

/** The answer that was given last of those that end a check; none where that one no longer stands. */
export const newestVerdict = ({ kept }: Followed): readonly CheckAnswer[] => {
  const final = kept.answers.filter(isFinal);
  if (final.length === 0) return [];
  const newest = final.reduce((last, answer) => (answer.at >= last.at ? answer : last));
  return isStanding(kept, newest) ? [newest] : [];
};

export const isContested = ({ confirmations }: CheckAnswer): boolean => confirmations.some(({ agrees }) => !agrees);
