import type { PersonId } from '#domain/history/issue-key';

/** How often which word stands beside whom. Never shown: it only serves to guess a role for each. */
export interface Tally {
  readonly of: Map<PersonId, Map<string, number>>;
  readonly inAll: Map<string, number>;
}

export const emptyTally = (): Tally => ({ of: new Map(), inAll: new Map() });

const more = (counts: Map<string, number>, word: string): void => {
  counts.set(word, (counts.get(word) ?? 0) + 1);
};

/** Counts one thing that bears the word for somebody who had to do with it. */
export const addOne = (tally: Tally, person: PersonId, word: string): void => {
  let counts = tally.of.get(person);
  if (counts === undefined) {
    counts = new Map();
    tally.of.set(person, counts);
  }
  more(counts, word);
  more(tally.inAll, word);
};

/** Counts one thing that bears the word for everybody who had to do with it. */
export const addTo = (tally: Tally, people: readonly PersonId[], word: string): void => {
  for (const person of people) addOne(tally, person, word);
};

/** Fewer acts than these say nothing about what a person does. */
const FEWEST_ACTS = 3;

/** The word whose share of a person's acts lies furthest above its share of everybody's; of equals, the one that comes first. */
export const mostOwnWord = (tally: Tally, person: PersonId): string | null => {
  const counts = tally.of.get(person) ?? new Map<string, number>();
  const own = sum(counts);
  if (own < FEWEST_ACTS) return null;
  const all = sum(tally.inAll);
  let found: string | null = null;
  let highest = 0;
  for (const [word, count] of counts) {
    const above = count / own - (tally.inAll.get(word) ?? 0) / all;
    if (above > highest || (found !== null && above === highest && word < found)) {
      found = word;
      highest = above;
    }
  }
  return found;
};

const sum = (counts: ReadonlyMap<string, number>): number => {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
};
