import type { PersonId } from '#domain/history/issue-key';

/** How often each word was counted. */
type Counts = Map<string, { times: number }>;

/** How often which word stands beside whom. Never shown: it only serves to guess a role for each. */
export interface Tally {
  readonly of: Map<PersonId, Counts>;
  /** Who was counted for last, and what: mostly it is the same person again. */
  latest: PersonId;
  latestCounts: Counts | undefined;
}

export const emptyTally = (): Tally => ({ of: new Map(), latest: '' as PersonId, latestCounts: undefined });

/** Counts one thing that bears the word for somebody who had to do with it. */
export const addOne = (tally: Tally, person: PersonId, word: string): void => {
  let counts = person === tally.latest ? tally.latestCounts : tally.of.get(person);
  if (counts === undefined) {
    counts = new Map();
    tally.of.set(person, counts);
  }
  tally.latest = person;
  tally.latestCounts = counts;
  add(counts, word, 1);
};

const add = (counts: Counts, word: string, times: number): void => {
  const count = counts.get(word);
  if (count === undefined) counts.set(word, { times });
  else count.times += times;
};

/** Counts one thing that bears the word for everybody who had to do with it. */
export const addTo = (tally: Tally, people: readonly PersonId[], word: string): void => {
  for (const person of people) addOne(tally, person, word);
};

/** Fewer acts than these say nothing about what a person does. */
const FEWEST_ACTS = 3;

/** How often each word stands beside anybody. */
export const wordsOfAll = (tally: Tally): Counts => {
  const all: Counts = new Map();
  for (const counts of tally.of.values()) for (const [word, { times }] of counts) add(all, word, times);
  return all;
};

/**
 * The word whose share of a person's acts lies furthest above its share of everybody's; of equals, the one that comes first.
 * @param inAll the words of all
 */
export const mostOwnWord = (tally: Tally, inAll: Counts, person: PersonId): string | null => {
  const counts = tally.of.get(person);
  const own = counts === undefined ? 0 : sum(counts);
  if (counts === undefined || own < FEWEST_ACTS) return null;
  const all = sum(inAll);
  let found: string | null = null;
  let highest = 0;
  for (const [word, { times }] of counts) {
    const above = times / own - (inAll.get(word)?.times ?? 0) / all;
    if (above > highest || (found !== null && above === highest && word < found)) {
      found = word;
      highest = above;
    }
  }
  return found;
};

const sum = (counts: Counts): number => {
  let total = 0;
  for (const { times } of counts.values()) total += times;
  return total;
};
