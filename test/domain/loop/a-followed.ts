import type { CheckId } from '#domain/loop/answers';
import { type Check, checksOf, checkWith } from '#domain/loop/checks';
import { follow } from '#domain/loop/follow';
import type { FollowGiven } from '#domain/loop/follow-given';
import { type Followed, type Outset, startFollowing } from '#domain/loop/followed';
import type { Heard, LoopRefusal } from '#domain/loop/loop-refusal';
import { usualSettings } from '#domain/loop/loop-settings';
import type { Speaking } from '#domain/loop/who-speaks';
import { at, day, key, person } from '../../support/story';
import { siteStatuses, zone } from '../history/an-issue';
import { DONE, type LivingIssue, RESOLUTIONS } from './living-issue';

/** A Monday. The decision of these tests is made then, and is due on Tuesday, 31 March. */
export const MADE = at('2026-03-02T09:00:00Z');

export const anOutset = (more: Partial<Outset> = {}): Outset => ({
  issueId: '1001',
  key: key('ABC-1'),
  summary: 'Check data before the kick-off',
  owner: person('olga'),
  due: day('2026-03-31'),
  from: MADE - 1000,
  on: day('2026-03-02'),
  ...more,
});

/** Made once: a zone keeps what it has worked out. */
const UTC = zone('UTC');

export const followGiven = (now: string | number, more: Partial<FollowGiven> = {}): FollowGiven => ({
  now: typeof now === 'number' ? now : at(now),
  zone: UTC,
  settings: usualSettings,
  statuses: siteStatuses,
  resolutions: RESOLUTIONS,
  usesResolutions: () => true,
  ...more,
});

/** The decision after its issue was read at a time; from the outset unless it was followed before. */
export const readAt = (
  now: string | number,
  issue: LivingIssue,
  before: Followed = startFollowing(anOutset()),
  more: Partial<FollowGiven> = {},
): Followed => {
  const given = followGiven(now, more);
  return follow(before, { kind: 'there', readAt: given.now, issue: issue.record() }, given);
};

/** Closes an issue as done. */
export const close = (issue: LivingIssue, when: string): void => issue.edit(at(when), { status: DONE, resolution: '1' });

export const speaking = (by: string, now: string, more: Partial<Speaking> = {}): Speaking => ({
  ...followGiven(now),
  by: person(by),
  mayAnswer: new Set(['paul', 'rita', 'sven']),
  ...more,
});

/** The decision with what was said. @throws when it was refused. */
export const taken = (heard: Heard): Followed => {
  if (!heard.ok) throw new Error(`refused: ${JSON.stringify(heard.refusal)}`);
  return heard.followed;
};

/** Why it was not taken. @throws when it was. */
export const refusalOf = (heard: Heard): LoopRefusal => {
  if (heard.ok) throw new Error('it was taken');
  return heard.refusal;
};

/** The check of the closing that stands. */
export const standingCheck = (followed: Followed, days: CheckId['days'], today: string): Check => {
  const { standing } = followed.told;
  const closing = standing.kind === 'done' ? standing.closing : Number.NaN;
  const check = checkWith(checksOf(followed, day(today)), { closing, days });
  if (check === undefined) throw new Error('there is no such check');
  return check;
};
