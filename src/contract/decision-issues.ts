import type { CreateField, FieldAnswer, FieldChoice, FieldKind } from '#domain/decision-issue/create-field';
import type { NotOnScreen } from '#domain/decision-issue/issue-fields';
import type { IssueRefusal } from '#domain/decision-issue/issue-refusal';
import type { Instant } from '#domain/history/instant';
import type { IssueKey, PersonId } from '#domain/history/issue-key';
import { isShape, presentListAt, type Shape, shapeAt, textAt, Unreadable } from '#domain/history/json-shape';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { countAt, flagAt, oneOf, pointInTime } from '#domain/parsing/plain-values';
import { personAt, shortText } from '#domain/post-mortem/parse-plan';
import { issueKeyAt } from '#domain/post-mortem/parse-post-mortem';
import type { ItemId } from '#domain/session/ids';
import { itemIdAt, orNull } from '#domain/session/parse-ids';
import type { DecisionLack } from '#domain/session/refusal';
import { whichSessionAt } from './session-asks';
import type { WhichSession } from './sessions';

/** How far the issue of a decision is. Decisions without one are left out. */
export interface IssueStanding {
  readonly decisionId: ItemId;
  readonly standing:
    | { readonly kind: 'being-made'; readonly by: PersonId; readonly until: Instant }
    | {
        readonly kind: 'made';
        readonly how: 'created' | 'taken';
        readonly issueId: string;
        readonly key: IssueKey;
        /** Links that could not be set yet. */
        readonly unlinked: number;
      };
}

export interface IssuesOfDecisions {
  readonly issues: readonly IssueStanding[];
  /** The server's clock. */
  readonly now: Instant;
}

export interface CreateIssue extends WhichSession {
  readonly decisionId: ItemId;
  readonly projectId: string;
  readonly typeId: string;
  readonly answers: Readonly<Record<string, FieldAnswer>>;
  readonly unassigned: boolean;
  /** BCP 47. */
  readonly locale: string;
}

export interface TakeIssue extends WhichSession {
  readonly decisionId: ItemId;
  readonly key: IssueKey;
}

/** What came of it. Only `made` has made anything. */
export type IssueMade =
  | { readonly kind: 'made'; readonly issue: IssueStanding; readonly missing: readonly NotOnScreen[] }
  | { readonly kind: 'busy'; readonly by: PersonId; readonly until: Instant }
  | {
      readonly kind: 'refused';
      /** Jira's own words, also those about single fields. */
      readonly messages: readonly string[];
      readonly fields: Readonly<Record<string, string>>;
      /** Why, where Jira has no words for it. */
      readonly own: IssueRefusal | null;
    }
  | { readonly kind: 'not-ripe'; readonly lacks: readonly DecisionLack[] }
  | { readonly kind: 'demands'; readonly fields: readonly CreateField[] };

export type DecisionIssueDefinitions = {
  'decision.issues': (which: WhichSession) => Promise<IssuesOfDecisions>;
  'decision.create': (asked: CreateIssue) => Promise<IssueMade>;
  'decision.take': (asked: TakeIssue) => Promise<IssueMade>;
};

/** The payload of `decision.create`, from `unknown`. */
export const parseCreateIssue = (raw: unknown): Parsed<CreateIssue> =>
  parsed(() => {
    const asked = shapeAt(raw, 'payload');
    return {
      ...whichSessionAt(raw),
      decisionId: itemIdAt(asked.decisionId, 'decisionId'),
      projectId: jiraIdAt(asked.projectId, 'projectId'),
      typeId: jiraIdAt(asked.typeId, 'typeId'),
      answers: answersAt(asked.answers),
      unassigned: flagAt(asked.unassigned, 'unassigned'),
      locale: shortText(asked.locale, 'locale', LONGEST_LOCALE),
    };
  });

/** The payload of `decision.take`, from `unknown`. */
export const parseTakeIssue = (raw: unknown): Parsed<TakeIssue> =>
  parsed(() => {
    const asked = shapeAt(raw, 'payload');
    return {
      ...whichSessionAt(raw),
      decisionId: itemIdAt(asked.decisionId, 'decisionId'),
      key: issueKeyAt(asked.key, 'key'),
    };
  });

/** The answer of `decision.issues`, from `unknown`. */
export const parseIssuesOfDecisions = (raw: unknown): Parsed<IssuesOfDecisions> =>
  parsed(() => {
    const answer = shapeAt(raw, 'answer');
    return { issues: presentListAt(answer.issues, 'issues').map(standingAt), now: pointInTime(answer.now, 'now') };
  });

/** The answer of `decision.create` and `decision.take`, from `unknown`. */
export const parseIssueMade = (raw: unknown): Parsed<IssueMade> =>
  parsed(() => {
    const answer = shapeAt(raw, 'answer');
    const kind = oneOf(answer.kind, ['made', 'busy', 'refused', 'not-ripe', 'demands'] as const, 'kind');
    switch (kind) {
      case 'made': {
        const missing = presentListAt(answer.missing, 'missing');
        return {
          kind,
          issue: standingAt(answer.issue),
          missing: missing.map((one) => oneOf(one, ['assignee', 'duedate', 'description'] as const, 'missing')),
        };
      }
      case 'busy':
        return { kind, by: personAt(answer.by, 'by'), until: pointInTime(answer.until, 'until') };
      case 'refused': {
        const fields = Object.entries(shapeAt(answer.fields, 'fields'));
        return {
          kind,
          messages: presentListAt(answer.messages, 'messages').map((one) => textAt(one, 'messages')),
          fields: Object.fromEntries(fields.map(([id, text]) => [id, textAt(text, 'fields')])),
          own: orNull(answer.own, 'own', refusalAt),
        };
      }
      case 'not-ripe':
        return { kind, lacks: presentListAt(answer.lacks, 'lacks').map((one) => textAt(one, 'lacks') as DecisionLack) };
      case 'demands':
        return { kind, fields: presentListAt(answer.fields, 'fields').map(createFieldAt) };
    }
  });

const KEYED = ['of-another-decision', 'closed-already', 'has-its-issue'] as const;

const refusalAt = (raw: unknown): IssueRefusal => {
  const own = shapeAt(raw, 'own');
  const why = oneOf(own.why, ['no-such-decision', ...KEYED, 'slow-down', 'without-words'] as const, 'own.why');
  switch (why) {
    case 'no-such-decision':
      return { why };
    case 'slow-down':
      return { why, seconds: orNull(own.seconds, 'own.seconds', countAt) };
    case 'without-words':
      return { why, status: countAt(own.status, 'own.status') };
    default:
      return { why, key: issueKeyAt(own.key, 'own.key') };
  }
};

const LONGEST_LOCALE = 35;
const MOST_ANSWERS = 50;
const LONGEST_ANSWER = 2_000;
const MOST_VALUES = 100;

/** An id of Jira: digits. @throws Unreadable */
const jiraIdAt = (value: unknown, field: string): string => {
  if (typeof value === 'string' && /^\d{1,20}$/.test(value)) return value;
  throw new Unreadable(field, 'an id of Jira is needed');
};

const answersAt = (raw: unknown): CreateIssue['answers'] => {
  const entries = Object.entries(shapeAt(raw, 'answers'));
  if (entries.length > MOST_ANSWERS) throw new Unreadable('answers', `at most ${MOST_ANSWERS} fields can be filled`);
  return Object.fromEntries(entries.map(([id, value]) => [id, answerAt(value, `answers.${id}`)]));
};

const answerAt = (value: unknown, field: string): FieldAnswer => {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value === 'string' && value.length <= LONGEST_ANSWER) return value;
  if (Array.isArray(value) && value.length <= MOST_VALUES) return value.map((one) => shortText(one, field, LONGEST_ANSWER));
  throw new Unreadable(field, `a number, a text of at most ${LONGEST_ANSWER} characters or a list of texts is needed`);
};

const standingAt = (raw: unknown): IssueStanding => {
  const issue = shapeAt(raw, 'issues');
  const standing = shapeAt(issue.standing, 'issues.standing');
  const kind = oneOf(standing.kind, ['being-made', 'made'] as const, 'issues.standing.kind');
  const decisionId = itemIdAt(issue.decisionId, 'issues.decisionId');
  if (kind === 'being-made')
    return { decisionId, standing: { kind, by: personAt(standing.by, 'by'), until: pointInTime(standing.until, 'until') } };
  return {
    decisionId,
    standing: {
      kind,
      how: oneOf(standing.how, ['created', 'taken'] as const, 'how'),
      issueId: textAt(standing.issueId, 'issueId'),
      key: issueKeyAt(standing.key, 'key'),
      unlinked: countAt(standing.unlinked, 'unlinked'),
    },
  };
};

const createFieldAt = (raw: unknown): CreateField => {
  const field = shapeAt(raw, 'fields');
  return {
    id: textAt(field.id, 'fields.id'),
    name: textAt(field.name, 'fields.name'),
    required: flagAt(field.required, 'fields.required'),
    hasDefault: flagAt(field.hasDefault, 'fields.hasDefault'),
    takes: takesAt(shapeAt(field.takes, 'fields.takes')),
  };
};

const KINDS = ['text', 'document', 'number', 'day', 'person', 'labels', 'choice', 'choices', 'other'] as const;

const takesAt = (takes: Shape): FieldKind => {
  const kind = oneOf(takes.kind, KINDS, 'fields.takes.kind');
  if (kind !== 'choice' && kind !== 'choices') return { kind };
  return { kind, choices: presentListAt(takes.choices, 'fields.takes.choices').filter(isShape).map(choiceAt) };
};

const choiceAt = (choice: Shape): FieldChoice => ({
  id: textAt(choice.id, 'choices.id'),
  name: textAt(choice.name, 'choices.name'),
});
