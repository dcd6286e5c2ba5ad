import type { Instant, Milliseconds } from '#domain/history/instant';

/** Why somebody is told of: something of one's own has changed, somebody new should learn who is here, or it is time again. */
export type Occasion = 'change' | 'greeting' | 'beat';

export interface TellGiven {
  /** How many people are here, oneself among them: all of them share one channel. */
  readonly people: number;
  /** When something was last told; minus infinity: never. */
  readonly toldAt: Instant;
  readonly now: Instant;
  /** In [0, 1). */
  readonly chance: number;
}

/** Everybody is told again that somebody is here, so often; longer where there are many, because all of them tell all. */
const BEAT: Milliseconds = 20_000;
const BEAT_A_PERSON: Milliseconds = 800;
/** Beats come earlier by up to this share, so that people who once told together do not do so again. */
const BEAT_SPREAD = 0.5;
/** Nobody tells twice within so long. */
const LEAST_BETWEEN: Milliseconds = 2_000;
/**
 * What makes many tell at once, as the move to another phase does, is spread over so much time a person: 12.5 messages a second, however
 * many they are. A channel carries 50 operations a second, and whatever else happens in a session needs its share.
 */
const SPREAD_A_PERSON: Milliseconds = 80;
/** Whoever comes learns in the course of this who is here. All others hear the answers too, so there is no hurry. */
const GREETING_A_PERSON: Milliseconds = 400;

export const beatFor = (people: number): Milliseconds => Math.max(BEAT, people * BEAT_A_PERSON);

/** When to tell the others on such an occasion: soon where few are here, and spread by chance where many are. */
export function whenToTell(why: Occasion, { people, toldAt, now, chance }: TellGiven): Instant {
  const spread = people * SPREAD_A_PERSON;
  const earliest = Math.max(now, toldAt + Math.max(LEAST_BETWEEN, spread));
  switch (why) {
    case 'change':
      return earliest + chance * spread;
    case 'greeting':
      return earliest + chance * people * GREETING_A_PERSON;
    case 'beat':
      return now + beatFor(people) * (1 - chance * BEAT_SPREAD);
  }
}
