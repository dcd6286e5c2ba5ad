import type { Instant, Milliseconds } from '#domain/history/instant';

/** How it went, in the words of the one person who knows. */
export const HOW_IT_WENT = ['kept', 'partly', 'not'] as const;
export type HowItWent = (typeof HOW_IT_WENT)[number];

/** What somebody tells themselves of their own sentence. It is kept for that person alone. */
export interface CommitmentAnswer {
  readonly how: HowItWent;
  /** May be empty. */
  readonly sentence: string;
  readonly at: Instant;
}

/** The most characters of the sentence. */
export const LONGEST_ANSWER = 300;

/** What brings it back: time alone, or the next meeting that its writer came to. */
export type BroughtBackBy = 'time' | 'next-session';

/** A sentence of the closing round, as its writer alone is given it (S0-34). */
export interface OwnCommitment {
  readonly postMortem: { readonly id: string; readonly title: string };
  /** 2 is the follow-up. */
  readonly number: 1 | 2;
  readonly text: string;
  /** When the meeting was closed. */
  readonly saidAt: Instant;
  /** From when it is asked how it went. */
  readonly backAt: Instant;
  readonly backBy: BroughtBackBy;
  readonly answer: CommitmentAnswer | null;
}

const DAY: Milliseconds = 86_400_000;

/** So long after the meeting it comes back of itself. */
export const BACK_AFTER: Milliseconds = 30 * DAY;

/**
 * When a sentence comes back to its writer: at the next meeting that they came to, or 30 days after the meeting, whichever is first.
 * @param saidAt when the meeting was closed in which it was said.
 * @param begun when meetings of the project began that the person has come to, in any order; those from before count for nothing.
 */
export const whenBack = (saidAt: Instant, begun: readonly Instant[]): { readonly at: Instant; readonly by: BroughtBackBy } => {
  const next = Math.min(...begun.filter((at) => at > saidAt), Number.POSITIVE_INFINITY);
  const inTime = saidAt + BACK_AFTER;
  return next < inTime ? { at: next, by: 'next-session' } : { at: inTime, by: 'time' };
};

/** Whether it is asked now how it went. */
export const isBack = ({ backAt }: Pick<OwnCommitment, 'backAt'>, now: Instant): boolean => backAt <= now;
