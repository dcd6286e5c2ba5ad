import { presentListAt, shapeAt, Unreadable } from '#domain/history/json-shape';
import { countAt, flagAt, oneOf, pointInTime } from '#domain/parsing/plain-values';
import { personAt } from '#domain/post-mortem/parse-plan';
import { itemIdAt, orNull, wordsAt } from './parse-ids';
import type { Ballot, ChairAsked, Collecting, PhaseClock, PhaseRun, Poll } from './session';

/** @throws Unreadable naming the field. */
export const clockAt = (raw: unknown, field: string): PhaseClock => {
  const clock = shapeAt(raw, field);
  const kind = oneOf(clock.kind, ['running', 'paused'] as const, `${field}.kind`);
  if (kind === 'running') return { kind, endsAt: pointInTime(clock.endsAt, `${field}.endsAt`) };
  // A phase that is over its time is paused with less than nothing left.
  if (typeof clock.left !== 'number' || !Number.isFinite(clock.left))
    throw new Unreadable(`${field}.left`, 'a length of time is needed, in milliseconds');
  return { kind, left: clock.left };
};

/** @throws Unreadable naming the field. */
export const runAt = (raw: unknown, field: string): PhaseRun => {
  const run = shapeAt(raw, field);
  return {
    startedAt: pointInTime(run.startedAt, `${field}.startedAt`),
    endedAt: orNull(run.endedAt, `${field}.endedAt`, pointInTime),
    extendedMinutes: countAt(run.extendedMinutes, `${field}.extendedMinutes`),
    skipped: orNull(run.skipped, `${field}.skipped`, wordsAt),
  };
};

/** @throws Unreadable naming the field. */
export const collectingAt = (raw: unknown, field: string): Collecting => {
  const collecting = shapeAt(raw, field);
  return {
    what: oneOf(collecting.what, ['successes', 'frictions'] as const, `${field}.what`),
    state: oneOf(collecting.state, ['not-opened', 'writing', 'revealed'] as const, `${field}.state`),
    anonymous: flagAt(collecting.anonymous, `${field}.anonymous`),
    salt: orNull(collecting.salt, `${field}.salt`, wordsAt),
    envelopes: countAt(collecting.envelopes, `${field}.envelopes`),
  };
};

/** @throws Unreadable naming the field. */
export const ballotAt = (raw: unknown, field: string): Ballot => {
  const ballot = shapeAt(raw, field);
  return {
    // Sessions that were kept before ballots had numbers.
    number: countAt(ballot.number ?? 0, `${field}.number`),
    state: oneOf(ballot.state, ['not-opened', 'voting', 'counted'] as const, `${field}.state`),
    votesEach: countAt(ballot.votesEach, `${field}.votesEach`),
    salt: orNull(ballot.salt, `${field}.salt`, wordsAt),
    ballots: countAt(ballot.ballots, `${field}.ballots`),
    tally: presentListAt(ballot.tally, `${field}.tally`).map((one) => {
      const { topic, votes } = shapeAt(one, `${field}.tally`);
      return { topic: itemIdAt(topic, `${field}.tally.topic`), votes: countAt(votes, `${field}.tally.votes`) };
    }),
  };
};

/** @throws Unreadable naming the field. */
export const pollAt = (raw: unknown, field: string): Poll => {
  const poll = shapeAt(raw, field);
  return {
    state: oneOf(poll.state, ['not-opened', 'open', 'closed'] as const, `${field}.state`),
    salt: orNull(poll.salt, `${field}.salt`, wordsAt),
    answers: countAt(poll.answers, `${field}.answers`),
    counts: orNull(poll.counts, `${field}.counts`, countsAt),
  };
};

/** @throws Unreadable naming the field. */
export const chairAskedAt = (raw: unknown, field: string): ChairAsked => {
  const asked = shapeAt(raw, field);
  return { by: personAt(asked.by, `${field}.by`), at: pointInTime(asked.at, `${field}.at`) };
};

const countsAt = (raw: unknown, field: string): NonNullable<Poll['counts']> => {
  const [one, two, three, four, five, ...more] = presentListAt(raw, field).map((count) => countAt(count, field));
  if (
    one === undefined ||
    two === undefined ||
    three === undefined ||
    four === undefined ||
    five === undefined ||
    more.length > 0
  )
    throw new Unreadable(field, 'five counts are needed');
  return [one, two, three, four, five];
};
