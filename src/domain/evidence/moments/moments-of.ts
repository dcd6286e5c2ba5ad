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
import { type Bearings, bearingsOf, groundIn } from './ground';
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

/** What looks out for the moments, each for its own. */
const watchesOf = (bearings: Bearings) => ({
  grounds: groundIn(bearings),
  starts: startsIn(bearings),
  blocks: blocksIn(bearings),
  warnings: warningsIn(bearings),
  moves: movesIn(bearings),
  spent: spentIn(bearings),
  reopened: reopenBatches(bearings.told.lens.zone),
  shifts: shiftsIn(bearings),
  releases: releasesIn(bearings),
  openWork: openWorkIn(bearings),
  closed: closedIn(),
  arrivals: arrivalsIn(bearings),
});

class Moments implements Gatherer<ToldIssue, readonly Moment[]> {
  private readonly watches: ReturnType<typeof watchesOf>;
  constructor(private readonly bearings: Bearings) {
    this.watches = watchesOf(bearings);
  }
  take(issue: ToldIssue): void {
    const { watches } = this;
    const logged = loggedOn(issue, this.bearings);
    watches.warnings.take(issue, logged);
    watches.spent.take(issue, logged);
    watches.grounds.take(issue);
    watches.starts.take(issue);
    watches.blocks.take(issue);
    watches.moves.take(issue);
    watches.reopened.take(issue);
    watches.shifts.take(issue);
    watches.releases.take(issue);
    watches.openWork.take(issue);
    watches.closed.take(issue);
    watches.arrivals.take(issue);
  }
  found(): readonly Moment[] {
    const { watches } = this;
    const ground = watches.grounds.found();
    const blocks = watches.blocks.found();
    const moves = watches.moves.found();
    const warning = firstWarning(watches.warnings.found(), blocks, ground);
    const warned = warning === null ? null : dayNumber(warning.day);
    return ranked([
      ...kickOff(watches.starts.found(), ground),
      ...(warning === null ? [] : [warning]),
      ...firstDateMove(moves, ground),
      ...scopeJumps(ground),
      ...estimatesUsedUp(watches.spent.found(), ground),
      ...reopenWaves(watches.reopened.found(), ground),
      ...longBlocks(blocks, ground),
      ...releasesMoved(watches.shifts.found(), watches.releases.found(), ground),
      ...failureApparent(watches.openWork.found(), ground),
      ...datesReplanned(moves, warned, ground),
      ...scopeCuts(watches.closed.found(), warned, ground),
      ...peopleAdded(watches.arrivals.found(), warned, ground),
      ...finished(ground),
    ]);
  }
}

/** The same, gathered while others walk through the issues. */
export const momentsIn = (told: Told): Gatherer<ToldIssue, readonly Moment[]> => {
  const bearings = bearingsOf(told);
  return bearings === null ? noMoments : new Moments(bearings);
};
