import type { Decided } from '#domain/decision-issue/decision-issue';
import { decidedAt } from '#domain/decision-issue/parse-decision-issue';
import type { CalendarDate, Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import { presentListAt, type Shape, shapeAt, textAt, Unreadable } from '#domain/history/json-shape';
import type { GivenVerdict } from '#domain/loop/answer-check';
import type { CheckId, NextStep } from '#domain/loop/answers';
import type { Followed } from '#domain/loop/followed';
import { LOOP_LIMITS } from '#domain/loop/limits';
import type { LoopRefusal } from '#domain/loop/loop-refusal';
import { checkIdAt, givenVerdictAt, nextStepAt } from '#domain/loop/parse-answers';
import { followedAt } from '#domain/loop/parse-followed';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { calendarDayAt, countAt, flagAt, oneOf, pointInTime } from '#domain/parsing/plain-values';
import { personAt } from '#domain/post-mortem/parse-plan';
import { orNull } from '#domain/session/parse-ids';

export interface PostMortemOfDecision {
  readonly id: string;
  /** As it is called now; what it was called when the issue was made, where its record is lost. */
  readonly title: string;
  /** Its record was lost with the app's storage: there is nothing to open. */
  readonly isLost: boolean;
}

/** A decision of a project whose issue the viewer may see, with what became of it. */
export interface FollowedDecision {
  /** Of the post-mortem and of the decision: `<post-mortem>.<decision>`. */
  readonly id: string;
  readonly postMortem: PostMortemOfDecision;
  readonly decided: Decided;
  readonly followed: Followed;
  /** Whether the viewer may answer its checks and give reasons. */
  readonly mayAnswer: boolean;
  /** The calendar day where its owner is. */
  readonly today: CalendarDate;
}

/** A closed post-mortem with decisions, as far as the audit counts it. */
export interface AuditedPostMortem {
  readonly id: string;
  readonly title: string;
  readonly closedAt: Instant;
  /** Decisions that were taken and have no issue. */
  readonly withoutIssue: number;
}

/** What the daily look at all decisions found that no event had told. */
export interface SweepTold {
  readonly at: Instant;
  /** How many decisions of this project it set right. */
  readonly repaired: number;
}

export interface DecisionsOfProject {
  readonly decisions: readonly FollowedDecision[];
  /** Newest first. */
  readonly postMortems: readonly AuditedPostMortem[];
  /** Null before the first one. */
  readonly swept: SweepTold | null;
  /** Decisions of this project that are stored and cannot be read. */
  readonly unreadable: number;
  /** Post-mortems of this project that are stored and cannot be read: their decisions are shown, and what else they decided is not known. */
  readonly unreadablePostMortems: number;
  readonly viewer: PersonId;
  /** The server's clock. */
  readonly now: Instant;
}

/** What became of something that a person told. */
export type DecisionHeard =
  | { readonly kind: 'heard'; readonly decision: FollowedDecision }
  | { readonly kind: 'refused'; readonly refusal: LoopRefusal };

/** What the panel of an issue tells; `none` where the issue is no decision's, or its decision is not known here. */
export type DecisionOfIssue =
  | { readonly kind: 'none' }
  | { readonly kind: 'decision'; readonly decision: FollowedDecision; readonly viewer: PersonId };

export interface WhichDecision {
  readonly id: string;
}

export interface AnswerCheck extends WhichDecision {
  readonly check: CheckId;
  readonly verdict: GivenVerdict;
  readonly sentence: string;
}

export interface ConfirmCheck extends WhichDecision {
  readonly check: CheckId;
  readonly agrees: boolean;
  readonly sentence: string;
}

export interface ChooseNext extends WhichDecision {
  readonly check: CheckId;
  readonly step: NextStep;
}

export interface TellWhy extends WhichDecision {
  /** A date move, or a closing without the change. */
  readonly of: 'move' | 'drop';
  /** The instant that it is known by. */
  readonly at: Instant;
  readonly reason: string;
}

export type FollowedDecisionDefinitions = {
  'decisions.list': () => Promise<DecisionsOfProject>;
  /** Of the issue whose panel asks. */
  'decisions.of-issue': () => Promise<DecisionOfIssue>;
  /** Reads the issue now. */
  'decisions.look': (which: WhichDecision) => Promise<DecisionHeard>;
  'decisions.answer': (asked: AnswerCheck) => Promise<DecisionHeard>;
  'decisions.confirm': (asked: ConfirmCheck) => Promise<DecisionHeard>;
  'decisions.next': (asked: ChooseNext) => Promise<DecisionHeard>;
  'decisions.why': (asked: TellWhy) => Promise<DecisionHeard>;
};

const payload = <T>(raw: unknown, rest: (asked: Shape) => T): Parsed<WhichDecision & T> =>
  parsed(() => {
    const asked = shapeAt(raw, 'payload');
    return { id: decisionIdAt(asked.id), ...rest(asked) };
  });

/** The payload of `decisions.look`, from `unknown`. */
export const parseWhichDecision = (raw: unknown): Parsed<WhichDecision> => payload(raw, () => ({}));

/** The payload of `decisions.answer`, from `unknown`. Who answers is no part of it. */
export const parseAnswerCheck = (raw: unknown): Parsed<AnswerCheck> =>
  payload(raw, (asked) => ({
    check: checkIdAt(asked.check, 'check'),
    verdict: givenVerdictAt(asked.verdict, 'verdict'),
    sentence: sentenceAt(asked.sentence, 'sentence'),
  }));

/** The payload of `decisions.confirm`, from `unknown`. */
export const parseConfirmCheck = (raw: unknown): Parsed<ConfirmCheck> =>
  payload(raw, (asked) => ({
    check: checkIdAt(asked.check, 'check'),
    agrees: flagAt(asked.agrees, 'agrees'),
    sentence: sentenceAt(asked.sentence, 'sentence'),
  }));

/** The payload of `decisions.next`, from `unknown`. */
export const parseChooseNext = (raw: unknown): Parsed<ChooseNext> =>
  payload(raw, (asked) => ({ check: checkIdAt(asked.check, 'check'), step: nextStepAt(asked.step, 'step') }));

/** The payload of `decisions.why`, from `unknown`. */
export const parseTellWhy = (raw: unknown): Parsed<TellWhy> =>
  payload(raw, (asked) => ({
    of: oneOf(asked.of, ['move', 'drop'] as const, 'of'),
    at: pointInTime(asked.at, 'at'),
    reason: sentenceAt(asked.reason, 'reason'),
  }));

/** The answer of `decisions.list`, from `unknown`. */
export const parseDecisionsOfProject = (raw: unknown): Parsed<DecisionsOfProject> =>
  parsed(() => {
    const answer = shapeAt(raw, 'answer');
    return {
      decisions: presentListAt(answer.decisions, 'decisions').map((one) => followedDecisionAt(one)),
      postMortems: presentListAt(answer.postMortems, 'postMortems').map(auditedAt),
      swept: orNull(answer.swept, 'swept', sweepAt),
      unreadable: countAt(answer.unreadable, 'unreadable'),
      unreadablePostMortems: countAt(answer.unreadablePostMortems, 'unreadablePostMortems'),
      viewer: personAt(answer.viewer, 'viewer'),
      now: pointInTime(answer.now, 'now'),
    };
  });

/** The answer of `decisions.of-issue`, from `unknown`. */
export const parseDecisionOfIssue = (raw: unknown): Parsed<DecisionOfIssue> =>
  parsed(() => {
    const answer = shapeAt(raw, 'answer');
    const kind = oneOf(answer.kind, ['none', 'decision'] as const, 'kind');
    return kind === 'none'
      ? { kind }
      : { kind, decision: followedDecisionAt(answer.decision), viewer: personAt(answer.viewer, 'viewer') };
  });

/** The answer of every other call, from `unknown`. */
export const parseDecisionHeard = (raw: unknown): Parsed<DecisionHeard> =>
  parsed(() => {
    const answer = shapeAt(raw, 'answer');
    const kind = oneOf(answer.kind, ['heard', 'refused'] as const, 'kind');
    if (kind === 'heard') return { kind, decision: followedDecisionAt(answer.decision) };
    const refusal = shapeAt(answer.refusal, 'refusal');
    // What else a refusal says was made by this app of the same version; a page that reads it as text loses nothing.
    return { kind, refusal: { ...refusal, why: textAt(refusal.why, 'refusal.why') } as LoopRefusal };
  });

/** An id of a post-mortem and one of a decision, with a dot between them. @throws Unreadable */
export const decisionIdAt = (value: unknown): string => {
  if (typeof value === 'string' && /^[A-Za-z0-9-]{8,64}\.[A-Za-z0-9-]{8,64}$/.test(value)) return value;
  throw new Unreadable('id', 'the id of a decision is needed');
};

/** Longer than any that is taken: the rule tells by how much, in words. */
const FAR_TOO_LONG = LOOP_LIMITS.sentence * 10;

const sentenceAt = (value: unknown, field: string): string => {
  if (typeof value === 'string' && value.length <= FAR_TOO_LONG) return value;
  throw new Unreadable(field, `a text of at most ${LOOP_LIMITS.sentence} characters is needed`);
};

const followedDecisionAt = (raw: unknown): FollowedDecision => {
  const one = shapeAt(raw, 'decisions');
  const postMortem = shapeAt(one.postMortem, 'decisions.postMortem');
  return {
    id: decisionIdAt(one.id),
    postMortem: {
      id: textAt(postMortem.id, 'decisions.postMortem.id'),
      title: textAt(postMortem.title, 'decisions.postMortem.title'),
      isLost: flagAt(postMortem.isLost, 'decisions.postMortem.isLost'),
    },
    decided: decidedAt(one.decided),
    followed: followedAt(one.followed),
    mayAnswer: flagAt(one.mayAnswer, 'decisions.mayAnswer'),
    today: calendarDayAt(one.today, 'decisions.today'),
  };
};

const auditedAt = (raw: unknown): AuditedPostMortem => {
  const one = shapeAt(raw, 'postMortems');
  return {
    id: textAt(one.id, 'postMortems.id'),
    title: textAt(one.title, 'postMortems.title'),
    closedAt: pointInTime(one.closedAt, 'postMortems.closedAt'),
    withoutIssue: countAt(one.withoutIssue, 'postMortems.withoutIssue'),
  };
};

const sweepAt = (raw: unknown): SweepTold => {
  const swept = shapeAt(raw, 'swept');
  return { at: pointInTime(swept.at, 'swept.at'), repaired: countAt(swept.repaired, 'swept.repaired') };
};
