import type { CalendarDate } from '#domain/history/instant';
import type { IssueKey, PersonId } from '#domain/history/issue-key';
import { presentListAt, shapeAt } from '#domain/history/json-shape';
import type { CheckDays } from '#domain/loop/answers';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { calendarDayAt, oneOf } from '#domain/parsing/plain-values';
import { personAt, shortText } from '#domain/post-mortem/parse-plan';
import { issueKeyAt, requestIdAt } from '#domain/post-mortem/parse-post-mortem';
import type { ItemId } from '#domain/session/ids';
import { itemIdAt, numberOf, orNull, wordsAt } from '#domain/session/parse-ids';
import { SUMMARY_LIMITS } from '#domain/summary/summary-limits';
import { type PostMortemView, viewAt } from './post-mortems';

/** A decision that is not settled. */
export interface OpenDecision {
  readonly id: ItemId;
  /** Null where the viewer may not read what the session found. */
  readonly text: string | null;
  readonly owner: PersonId | null;
  readonly due: CalendarDate | null;
  /** Null where nobody has made one, or where its issue is gone. */
  readonly key: IssueKey | null;
  readonly why: 'no-issue' | 'open' | 'gone';
}

/** A check without an answer that ends it. */
export interface OpenCheck {
  readonly decision: ItemId;
  readonly text: string | null;
  /** Null where Jira does not show the viewer the issue. */
  readonly key: IssueKey | null;
  readonly days: CheckDays;
  readonly dueOn: CalendarDate;
}

/** The answer of `postmortem.left`: what somebody leaves behind who ends the post-mortem now. */
export interface LeftOpen {
  readonly decisions: readonly OpenDecision[];
  readonly checks: readonly OpenCheck[];
}

/** The payload of `postmortem.end`. The reason may be null where nothing is left. */
export interface EndPostMortem {
  readonly id: string;
  readonly reason: string | null;
}

export type PostMortemEnded =
  | { readonly kind: 'ended'; readonly postMortem: PostMortemView }
  /** Something is left, and no reason was given. */
  | { readonly kind: 'reason-needed'; readonly left: LeftOpen };

export type EndingDefinitions = {
  'postmortem.left': (asked: { readonly id: string }) => Promise<LeftOpen>;
  'postmortem.end': (asked: EndPostMortem) => Promise<PostMortemEnded>;
  'postmortem.reopen': (asked: { readonly id: string }) => Promise<PostMortemView>;
};

/** The payload of `postmortem.end`, from `unknown`. Who ends it is no part of it. */
export const parseEndPostMortem = (raw: unknown): Parsed<EndPostMortem> =>
  parsed(() => {
    const asked = shapeAt(raw, 'payload');
    return {
      id: requestIdAt(asked.id, 'id'),
      reason: orNull(asked.reason, 'reason', (reason, field) => shortText(reason, field, SUMMARY_LIMITS.reason)),
    };
  });

/** The answer of `postmortem.left`, from `unknown`. */
export const parseLeftOpen = (raw: unknown): Parsed<LeftOpen> => parsed(() => leftAt(raw));

/** The answer of `postmortem.end`, from `unknown`. */
export const parsePostMortemEnded = (raw: unknown): Parsed<PostMortemEnded> =>
  parsed(() => {
    const answer = shapeAt(raw, 'answer');
    const kind = oneOf(answer.kind, ['ended', 'reason-needed'] as const, 'kind');
    return kind === 'ended' ? { kind, postMortem: viewAt(answer.postMortem) } : { kind, left: leftAt(answer.left) };
  });

const leftAt = (raw: unknown): LeftOpen => {
  const left = shapeAt(raw, 'left');
  return {
    decisions: presentListAt(left.decisions, 'decisions').map(openDecisionAt),
    checks: presentListAt(left.checks, 'checks').map(openCheckAt),
  };
};

const openDecisionAt = (raw: unknown): OpenDecision => {
  const one = shapeAt(raw, 'decisions');
  return {
    id: itemIdAt(one.id, 'decisions.id'),
    text: orNull(one.text, 'decisions.text', wordsAt),
    owner: orNull(one.owner, 'decisions.owner', personAt),
    due: orNull(one.due, 'decisions.due', calendarDayAt),
    key: orNull(one.key, 'decisions.key', issueKeyAt),
    why: oneOf(one.why, ['no-issue', 'open', 'gone'] as const, 'decisions.why'),
  };
};

const openCheckAt = (raw: unknown): OpenCheck => {
  const one = shapeAt(raw, 'checks');
  return {
    decision: itemIdAt(one.decision, 'checks.decision'),
    text: orNull(one.text, 'checks.text', wordsAt),
    key: orNull(one.key, 'checks.key', issueKeyAt),
    days: numberOf(one.days, [30, 90] as const, 'checks.days'),
    dueOn: calendarDayAt(one.dueOn, 'checks.dueOn'),
  };
};
