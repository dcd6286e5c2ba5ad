import { dayNumber } from '#domain/history/calendar-date';
import { reopenBatches } from '../flow/reopen-batches';
import { type Gatherer, gathered } from '../gatherer';
import type { Told, ToldIssue } from '../told';
import { finished, kickOff, startsIn } from './beginning-and-end';
import { blocksIn } from './blocks';
import { datesReplanned, firstDateMove, movesIn } from './date-moves';
import { estimatesUsedUp, spentIn } from './estimate-used-up';
import { failureApparent, openWorkIn } from './failure-apparent';
import { firstWarning, warningsIn } from './first-warning';
import { bearingsOf, groundIn } from './ground';
import { loggedOn } from './logged';
import { longBlocks } from './long-block';
import type { Moment } from './moment';
import { arrivalsIn, peopleAdded } from './people-added';
import { ranked } from './ranked';
import { releasesIn, releasesMoved, shiftsIn } from './release-moved';
import { reopenWaves } from './reopen-wave';
import { closedIn, scopeCuts } from './scope-cut';
import { scopeJumps } from './scope-jump';

/**
 * The key moments that the history itself tells (S1-37), the weightiest first. Each rule stands at its function; where the data
 * for a rule is missing, its moment is not told. Measures are only told where a warning came before them.
 */
export const momentsOf = (told: Told): readonly Moment[] => gathered(told.issues, momentsIn(told));

const noMoments: Gatherer<ToldIssue, readonly Moment[]> = { take: () => {}, found: () => [] };

/** The same, gathered while others walk through the issues. */
export const momentsIn = (told: Told): Gatherer<ToldIssue, readonly Moment[]> => {
  const bearings = bearingsOf(told);
  if (bearings === null) return noMoments;
  const grounds = groundIn(bearings);
  const starts = startsIn(bearings);
  const blocks = blocksIn(bearings);
  const warnings = warningsIn(bearings);
  const moves = movesIn(bearings);
  const spent = spentIn(bearings);
  const reopened = reopenBatches(told.lens.zone);
  const shifts = shiftsIn(bearings);
  const releases = releasesIn(bearings);
  const openWork = openWorkIn(bearings);
  const closed = closedIn();
  const arrivals = arrivalsIn(bearings);
  return {
    take(issue) {
      const logged = { issue, logged: loggedOn(issue, bearings) };
      warnings.take(logged);
      spent.take(logged);
      grounds.take(issue);
      starts.take(issue);
      blocks.take(issue);
      moves.take(issue);
      reopened.take(issue);
      shifts.take(issue);
      releases.take(issue);
      openWork.take(issue);
      closed.take(issue);
      arrivals.take(issue);
    },
    found() {
      const ground = grounds.found();
      const warning = firstWarning(warnings.found(), blocks.found(), ground);
      const warned = warning === null ? null : dayNumber(warning.day);
      return ranked([
        ...kickOff(starts.found(), ground),
        ...(warning === null ? [] : [warning]),
        ...firstDateMove(moves.found(), ground),
        ...scopeJumps(ground),
        ...estimatesUsedUp(spent.found(), ground),
        ...reopenWaves(reopened.found(), ground),
        ...longBlocks(blocks.found(), ground),
        ...releasesMoved(shifts.found(), releases.found(), ground),
        ...failureApparent(openWork.found(), ground),
        ...datesReplanned(moves.found(), warned, ground),
        ...scopeCuts(closed.found(), warned, ground),
        ...peopleAdded(arrivals.found(), warned, ground),
        ...finished(ground),
      ]);
    },
  };
};
