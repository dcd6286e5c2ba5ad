import type { Say, SayKey } from '../../../shared/src/say/say';
import type { Known, PickableDay } from './known-by-day';

const NAMES = {
  'kick-off': 'upstream.moment.kickOff',
  'first-warning': 'upstream.moment.firstWarning',
  'first-date-move': 'upstream.moment.firstDateMove',
  'scope-jump': 'upstream.moment.scopeJump',
  'estimate-used-up': 'upstream.moment.estimateUsedUp',
  'reopen-wave': 'upstream.moment.reopenWave',
  'long-block': 'upstream.moment.longBlock',
  'release-moved': 'upstream.moment.releaseMoved',
  'failure-apparent': 'upstream.moment.failureApparent',
  'measures-taken': 'upstream.moment.measuresTaken',
  finished: 'upstream.moment.finished',
  'first-day': 'upstream.moment.firstDay',
  baseline: 'upstream.moment.baseline',
  'first-late': 'upstream.moment.firstLate',
  release: 'upstream.moment.release',
} as const satisfies Record<NonNullable<PickableDay['kind']>, SayKey>;

/** What a day is called: in the team's own words where it has some, else by its kind. */
export function dayName({ kind, wording }: Pick<Known | PickableDay, 'kind' | 'wording'>, say: Say): string {
  if (kind === null) return wording ?? say('upstream.moment.own');
  return kind === 'release' && wording !== null ? say('upstream.moment.released', { version: wording }) : say(NAMES[kind]);
}
