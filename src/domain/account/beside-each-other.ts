import type { Statement } from './account';
import { judge } from './judge';
import type { Course } from './period-in-words';
import { readStatement } from './read-statement';
import { type Reading, sameReading, type Topic, topicOf } from './reading';
import type { Verdict, Witness } from './verdict';

/** A statement as it is read and what the history says about it; without a reading there is nothing to say. */
export interface HeldAgainst {
  readonly reading: Reading | null;
  readonly verdict: Verdict | null;
}

/** How a statement is to be read: as its author chose, else as its words say. */
export const readingOf = ({ text, reading }: Pick<Statement, 'text' | 'reading'>, course: Course): Reading | null => {
  if (reading.kind === 'chosen') return reading.reading;
  return reading.kind === 'none' ? null : (readStatement(text, course)[0] ?? null);
};

/** A statement held against the history. */
export const heldAgainst = (statement: Pick<Statement, 'text' | 'reading'>, course: Course, witness: Witness): HeldAgainst => {
  const reading = readingOf(statement, course);
  return { reading, verdict: reading === null ? null : judge(reading, witness) };
};

/** Statements on one matter that do not say the same. */
export interface Disagreement<T> {
  readonly topic: Topic;
  readonly accounts: readonly T[];
}

/**
 * Accounts that speak of the same matter and differ (S3-1: three people, three answers), by matter. Each keeps its place in
 * the order given; how many say a thing makes nothing of it.
 */
export const disagreements = <T extends HeldAgainst>(accounts: readonly T[]): readonly Disagreement<T>[] => {
  const byTopic = new Map<Topic, T[]>();
  for (const account of accounts) {
    if (account.reading === null) continue;
    const topic = topicOf(account.reading);
    const those = byTopic.get(topic);
    if (those) those.push(account);
    else byTopic.set(topic, [account]);
  }
  return [...byTopic]
    .filter(([, [first, ...rest]]) => rest.some(({ reading }) => !sameReading(reading as Reading, first?.reading as Reading)))
    .map(([topic, those]) => ({ topic, accounts: those }));
};
