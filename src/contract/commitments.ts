import type { HowItWent, OwnCommitment } from '#domain/commitment/own-commitment';
import { ownCommitmentAt, saidOfAt } from '#domain/commitment/parse-commitment';
import type { Instant } from '#domain/history/instant';
import { presentListAt, shapeAt } from '#domain/history/json-shape';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { pointInTime } from '#domain/parsing/plain-values';
import { requestIdAt } from '#domain/post-mortem/parse-post-mortem';
import { orNull } from '#domain/session/parse-ids';
import { whichSessionAt } from './session-asks';
import type { WhichSession } from './sessions';

/** Whose sentences are asked for comes from the platform alone. */
export interface AskCommitments {
  /** The post-mortem that the page in Confluence is bound to; null on the page of the project in Jira, where it does not matter. */
  readonly here: string | null;
}

/** What somebody says of one sentence of their own. */
export interface AnswerCommitment extends WhichSession, AskCommitments {
  readonly how: HowItWent;
  /** May be empty. */
  readonly sentence: string;
}

export interface CommitmentsAnswer {
  /** The viewer's own, in the closed meetings of the project, the latest first; those that are not back yet too. */
  readonly commitments: readonly OwnCommitment[];
  /** The server's clock. */
  readonly now: Instant;
}

export type CommitmentDefinitions = {
  'commitments.mine': (asked: AskCommitments) => Promise<CommitmentsAnswer>;
  'commitments.answer': (answer: AnswerCommitment) => Promise<CommitmentsAnswer>;
};

/** The payload of `commitments.mine`, from `unknown`. */
export const parseAskCommitments = (raw: unknown): Parsed<AskCommitments> => parsed(() => hereAt(raw));

/** The payload of `commitments.answer`, from `unknown`. Who answers is no part of it. */
export const parseAnswerCommitment = (raw: unknown): Parsed<AnswerCommitment> =>
  parsed(() => ({ ...hereAt(raw), ...whichSessionAt(raw), ...saidOfAt(raw, 'answer') }));

/** The answer of both calls, from `unknown`. */
export const parseCommitmentsAnswer = (raw: unknown): Parsed<CommitmentsAnswer> =>
  parsed(() => {
    const answer = shapeAt(raw, 'answer');
    return {
      commitments: presentListAt(answer.commitments, 'commitments').map((one) => ownCommitmentAt(one, 'commitments')),
      now: pointInTime(answer.now, 'now'),
    };
  });

const hereAt = (raw: unknown): AskCommitments => ({ here: orNull(shapeAt(raw, 'payload').here, 'here', requestIdAt) });
