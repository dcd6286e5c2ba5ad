import { dayNumber } from '#domain/history/calendar-date';
import type { Told } from '../told';
import { finished, kickOff } from './beginning-and-end';
import { blocksOf } from './blocks';
import { datesReplanned, firstDateMove, movesByDay } from './date-moves';
import { estimatesUsedUp } from './estimate-used-up';
import { failureApparent } from './failure-apparent';
import { firstWarning } from './first-warning';
import { groundOf } from './ground';
import { longBlocks } from './long-block';
import type { Moment } from './moment';
import { peopleAdded } from './people-added';
import { ranked } from './ranked';
import { releasesMoved } from './release-moved';
import { reopenWaves } from './reopen-wave';
import { scopeCuts } from './scope-cut';
import { scopeJumps } from './scope-jump';

/**
 * The key moments that the history itself tells (S1-37), the weightiest first. Each rule stands at its function; where the data
 * for a rule is missing, its moment is not told. Measures are only told where a warning came before them.
 */
export const momentsOf = (told: Told): readonly Moment[] => {
  const ground = groundOf(told);
  if (ground === null) return [];
  const blocks = blocksOf(ground);
  const warning = firstWarning(ground, blocks);
  const warned = warning === null ? null : dayNumber(warning.day);
  const moves = movesByDay(ground);
  return ranked([
    ...kickOff(ground),
    ...(warning === null ? [] : [warning]),
    ...firstDateMove(moves, ground),
    ...scopeJumps(ground),
    ...estimatesUsedUp(ground),
    ...reopenWaves(ground),
    ...longBlocks(blocks, ground),
    ...releasesMoved(ground),
    ...failureApparent(ground),
    ...datesReplanned(moves, warned, ground),
    ...scopeCuts(warned, ground),
    ...peopleAdded(warned, ground),
    ...finished(ground),
  ]);
};
