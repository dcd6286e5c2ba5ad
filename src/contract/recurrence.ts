import type { CalendarDate, Instant } from '#domain/history/instant';
import type { IssueKey, PersonId } from '#domain/history/issue-key';
import { presentListAt, type Shape, shapeAt, textAt, Unreadable } from '#domain/history/json-shape';
import { CHECK_DAYS, type CheckDays, type Verdict } from '#domain/loop/answers';
import { LOOP_LIMITS } from '#domain/loop/limits';
import type { LoopRefusal } from '#domain/loop/loop-refusal';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { calendarDayAt, numberAt, oneOf, pointInTime } from '#domain/parsing/plain-values';
import { personAt } from '#domain/post-mortem/parse-plan';
import { issueKeyAt, requestIdAt } from '#domain/post-mortem/parse-post-mortem';
import type { AlikeReason } from '#domain/recurrence/alike';
import { REASON_KINDS } from '#domain/recurrence/weights';
import type { ItemId } from '#domain/session/ids';
import { itemIdAt, numberOf, orNull, wordsAt } from '#domain/session/parse-ids';
import type { DecisionHeard, WhichDecision } from './followed-decisions';
import { decisionIdAt } from './followed-decisions';
import { whichSessionAt } from './session-asks';
import type { WhichSession } from './sessions';

export interface AskAlike extends WhichSession {
  readonly topic: ItemId;
}

/** A decision that had fixed what a topic is now found to be. */
export interface AlikeDecision {
  readonly id: string;
  readonly text: string;
  readonly key: IssueKey;
  readonly owner: PersonId | null;
  readonly postMortem: { readonly id: string; readonly title: string };
  readonly fixedOn: CalendarDate;
  readonly checks: readonly { readonly days: CheckDays; readonly verdict: Verdict['kind'] | null }[];
  /** What was said in the other meeting is left out for those who may not read its record. */
  readonly reasons: readonly AlikeReason[];
  readonly cameBack: { readonly by: PersonId; readonly at: Instant; readonly sentence: string } | null;
}

export interface AlikeAnswer {
  /** The most alike first. */
  readonly alike: readonly AlikeDecision[];
}

export interface SayRecurred extends AskAlike {
  /** The old decision. */
  readonly id: string;
  readonly said:
    | { readonly kind: 'came-back'; readonly sentence: string }
    | { readonly kind: 'not-the-same' }
    | { readonly kind: 'take-back' };
}

export type RecurredHeard =
  | { readonly kind: 'heard'; readonly alike: AlikeDecision | null }
  | { readonly kind: 'refused'; readonly refusal: LoopRefusal };

/** What was said from a post-mortem about a decision, taken back on the page of its project. */
export interface TakeBack extends WhichDecision {
  readonly postMortemId: string;
  readonly topic: ItemId;
}

export type RecurrenceDefinitions = {
  'causes.alike': (asked: AskAlike) => Promise<AlikeAnswer>;
  'decisions.recurred': (asked: SayRecurred) => Promise<RecurredHeard>;
  'decisions.take-back': (asked: TakeBack) => Promise<DecisionHeard>;
};

/** The payload of `causes.alike`, from `unknown`. */
export const parseAskAlike = (raw: unknown): Parsed<AskAlike> => parsed(() => askAt(raw));

/** The payload of `decisions.recurred`, from `unknown`. Who says it is no part of it. */
export const parseSayRecurred = (raw: unknown): Parsed<SayRecurred> =>
  parsed(() => {
    const { id, said } = shapeAt(raw, 'payload');
    return { ...askAt(raw), id: decisionIdAt(id), said: saidAt(shapeAt(said, 'said')) };
  });

/** The payload of `decisions.take-back`, from `unknown`. */
export const parseTakeBack = (raw: unknown): Parsed<TakeBack> =>
  parsed(() => {
    const { id, postMortemId, topic } = shapeAt(raw, 'payload');
    return { id: decisionIdAt(id), postMortemId: requestIdAt(postMortemId, 'postMortemId'), topic: itemIdAt(topic, 'topic') };
  });

/** The answer of `causes.alike`, from `unknown`. */
export const parseAlikeAnswer = (raw: unknown): Parsed<AlikeAnswer> =>
  parsed(() => ({ alike: presentListAt(shapeAt(raw, 'answer').alike, 'alike').map(alikeAt) }));

/** The answer of `decisions.recurred`, from `unknown`. */
export const parseRecurredHeard = (raw: unknown): Parsed<RecurredHeard> =>
  parsed(() => {
    const answer = shapeAt(raw, 'answer');
    const kind = oneOf(answer.kind, ['heard', 'refused'] as const, 'kind');
    if (kind === 'heard') return { kind, alike: orNull(answer.alike, 'alike', alikeAt) };
    const refusal = shapeAt(answer.refusal, 'refusal');
    // What else a refusal says was made by this app of the same version; a page that reads it as text loses nothing.
    return { kind, refusal: { ...refusal, why: textAt(refusal.why, 'refusal.why') } as LoopRefusal };
  });

const askAt = (raw: unknown): AskAlike => ({ ...whichSessionAt(raw), topic: itemIdAt(shapeAt(raw, 'payload').topic, 'topic') });

/** Longer than any that is taken: the rule tells by how much, in words. */
const FAR_TOO_LONG = LOOP_LIMITS.sentence * 10;

const saidAt = (said: Shape): SayRecurred['said'] => {
  const kind = oneOf(said.kind, ['came-back', 'not-the-same', 'take-back'] as const, 'said.kind');
  if (kind !== 'came-back') return { kind };
  const sentence = wordsAt(said.sentence, 'said.sentence');
  if (sentence.length > FAR_TOO_LONG)
    throw new Unreadable('said.sentence', `a text of at most ${LOOP_LIMITS.sentence} characters is needed`);
  return { kind, sentence };
};

const alikeAt = (raw: unknown): AlikeDecision => {
  const one = shapeAt(raw, 'alike');
  const { id, title } = shapeAt(one.postMortem, 'alike.postMortem');
  return {
    id: decisionIdAt(one.id),
    text: textAt(one.text, 'alike.text'),
    key: issueKeyAt(one.key, 'alike.key'),
    owner: orNull(one.owner, 'alike.owner', personAt),
    postMortem: { id: textAt(id, 'alike.postMortem.id'), title: textAt(title, 'alike.postMortem.title') },
    fixedOn: calendarDayAt(one.fixedOn, 'alike.fixedOn'),
    checks: presentListAt(one.checks, 'alike.checks').map((check) => {
      const { days, verdict } = shapeAt(check, 'alike.checks');
      return {
        days: numberOf(days, CHECK_DAYS as readonly [30, 90], 'alike.checks.days'),
        verdict: orNull(verdict, 'alike.checks.verdict', (value, at) =>
          oneOf(value, ['held', 'drifted', 'not-yet-testable'] as const, at),
        ),
      };
    }),
    reasons: presentListAt(one.reasons, 'alike.reasons').map(reasonAt),
    cameBack: orNull(one.cameBack, 'alike.cameBack', (value, at) => {
      const { by, at: when, sentence } = shapeAt(value, at);
      return { by: personAt(by, `${at}.by`), at: pointInTime(when, `${at}.at`), sentence: wordsAt(sentence, `${at}.sentence`) };
    }),
  };
};

const reasonAt = (raw: unknown): AlikeReason => {
  const reason = shapeAt(raw, 'alike.reasons');
  return {
    kind: oneOf(reason.kind, REASON_KINDS, 'alike.reasons.kind'),
    same: presentListAt(reason.same, 'alike.reasons.same').map((one) => wordsAt(one, 'alike.reasons.same')),
    said: orNull(reason.said, 'alike.reasons.said', (value, at) => {
      const { before, now } = shapeAt(value, at);
      return { before: wordsAt(before, `${at}.before`), now: wordsAt(now, `${at}.now`) };
    }),
    weight: numberAt(reason.weight, 'alike.reasons.weight'),
  };
};
