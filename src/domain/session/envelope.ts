import type { IssueKey, PersonId } from '#domain/history/issue-key';
import type { ItemId } from './ids';
import type { Bucket } from './items';

/** Everything that is given in private and opened together. */
export const SEAL_STEPS = ['successes', 'frictions', 'ballot', 'safety', 'worthwhile'] as const;
export type SealStep = (typeof SEAL_STEPS)[number];

export interface SealedCard {
  /** The writer's own name for it. The card that comes out of the envelope has another. */
  readonly id: ItemId;
  readonly text: string;
  /** What the writer called a friction at first; null for a success, and where nothing was said. */
  readonly firstBucket: Bucket | null;
  readonly pinned: readonly IssueKey[];
}

export interface CardsEnvelope {
  readonly kind: 'cards';
  readonly cards: readonly SealedCard[];
  /** Null when the writing is anonymous; whatever stands here then does not come out. */
  readonly by: PersonId | null;
}

export interface BallotEnvelope {
  readonly kind: 'ballot';
  /** The number of the ballot that it is for: given in late, it counts in no other. */
  readonly ballot: number;
  /** One entry a vote. */
  readonly topics: readonly ItemId[];
}

export interface AnswerEnvelope {
  readonly kind: 'answer';
  readonly answer: 1 | 2 | 3 | 4 | 5;
}

/** What one person gives in. It can be given again until it is opened; the last one counts. */
export type Envelope = CardsEnvelope | BallotEnvelope | AnswerEnvelope;

/** What was taken out of the envelopes of one step. The order means nothing. */
export type OpenedEnvelopes = readonly Envelope[];
