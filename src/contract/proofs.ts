import type { IssueKey } from '#domain/history/issue-key';
import { presentListAt, type Shape, shapeAt, textAt, Unreadable } from '#domain/history/json-shape';
import type { CheckId } from '#domain/loop/answers';
import { LOOP_LIMITS } from '#domain/loop/limits';
import { checkIdAt } from '#domain/loop/parse-answers';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { countAt, flagAt, oneOf } from '#domain/parsing/plain-values';
import { issueKeyAt } from '#domain/post-mortem/parse-post-mortem';
import { LIMITS } from '#domain/session/limits';
import { verificationAt } from '#domain/session/parse-verification';
import type { Verification } from '#domain/session/verification';
import type { DecisionHeard, WhichDecision } from './followed-decisions';
import { decisionIdAt } from './followed-decisions';
import { whichSessionAt } from './session-asks';
import type { WhichSession } from './sessions';

/** How a decision would be verified today, for somebody in its session. Only of what the app can find out without evidence. */
export interface PreviewProof extends WhichSession {
  readonly verification: Extract<Verification, { kind: 'query' | 'field' | 'page' }>;
}

/** What it finds today, as the person who asks. */
export type ProofPreview =
  /** A search, or the issues that have the field: how many (Jira counts approximately), and the first of them. `jql` is what was asked. */
  | { readonly kind: 'issues'; readonly count: number; readonly samples: readonly IssueKey[]; readonly jql: string }
  | { readonly kind: 'page'; readonly title: string; readonly version: number; readonly holds: boolean }
  /** Deleted, or not shown to the one who asks. */
  | { readonly kind: 'page-gone' }
  | { readonly kind: 'no-confluence' }
  /** Jira would not take the search: in its own words. */
  | { readonly kind: 'refused'; readonly said: string };

/** Fields or pages by words of their name. */
export interface FindByWords extends WhichSession {
  readonly words: string;
}

export interface FoundField {
  readonly id: string;
  readonly name: string;
}

export interface FoundPage {
  readonly id: string;
  readonly title: string;
  /** Of the space. */
  readonly space: string;
}

export type FoundPages = { readonly kind: 'pages'; readonly pages: readonly FoundPage[] } | { readonly kind: 'no-confluence' };

export interface ProveCheck extends WhichDecision {
  readonly check: CheckId;
}

/** A person's look at one of the next projects. */
export interface LookAtKickOff extends WhichDecision {
  /** The key of one of `kept.kickOffs`, or of the decision's own project where it is looked at for some weeks. */
  readonly project: string;
  readonly has: boolean;
  /** May be empty. */
  readonly sentence: string;
}

export type ProofDefinitions = {
  'proof.preview': (asked: PreviewProof) => Promise<ProofPreview>;
  'proof.fields': (asked: FindByWords) => Promise<readonly FoundField[]>;
  /** A title's words, a page's id, or its whole address. */
  'proof.pages': (asked: FindByWords) => Promise<FoundPages>;
  /** Runs the proof of a check that is due, now. */
  'decisions.prove': (asked: ProveCheck) => Promise<DecisionHeard>;
  'decisions.kick-off': (asked: LookAtKickOff) => Promise<DecisionHeard>;
};

/** The payload of `proof.preview`, from `unknown`. */
export const parsePreviewProof = (raw: unknown): Parsed<PreviewProof> =>
  parsed(() => ({ ...whichSessionAt(raw), verification: previewable(shapeAt(raw, 'payload')) }));

const previewable = ({ verification }: Shape): PreviewProof['verification'] => {
  const how = verificationAt(verification, 'verification');
  if (how.kind !== 'query' && how.kind !== 'field' && how.kind !== 'page')
    throw new Unreadable('verification.kind', 'only a search, a field or a page is looked at beforehand');
  if (how.kind === 'query' && how.jql.length > LIMITS.jql)
    throw new Unreadable('verification.jql', `at most ${LIMITS.jql} characters are possible`);
  return how;
};

/** The payload of `proof.fields` and `proof.pages`, from `unknown`. */
export const parseFindByWords = (raw: unknown): Parsed<FindByWords> =>
  parsed(() => ({ ...whichSessionAt(raw), words: shortAt(shapeAt(raw, 'payload').words, 'words', LIMITS.sentence) }));

/** The payload of `decisions.prove`, from `unknown`. */
export const parseProveCheck = (raw: unknown): Parsed<ProveCheck> =>
  parsed(() => {
    const asked = shapeAt(raw, 'payload');
    return { id: decisionIdAt(asked.id), check: checkIdAt(asked.check, 'check') };
  });

/** The payload of `decisions.kick-off`, from `unknown`. Who looked is no part of it. */
export const parseLookAtKickOff = (raw: unknown): Parsed<LookAtKickOff> =>
  parsed(() => {
    const asked = shapeAt(raw, 'payload');
    return {
      id: decisionIdAt(asked.id),
      project: shortAt(asked.project, 'project', 255),
      has: flagAt(asked.has, 'has'),
      sentence: shortAt(asked.sentence, 'sentence', LOOP_LIMITS.sentence),
    };
  });

/** The answer of `proof.preview`, from `unknown`. */
export const parseProofPreview = (raw: unknown): Parsed<ProofPreview> =>
  parsed(() => {
    const answer = shapeAt(raw, 'answer');
    const kind = oneOf(answer.kind, ['issues', 'page', 'page-gone', 'no-confluence', 'refused'] as const, 'kind');
    switch (kind) {
      case 'issues':
        return {
          kind,
          count: countAt(answer.count, 'count'),
          samples: presentListAt(answer.samples, 'samples').map((key) => issueKeyAt(key, 'samples')),
          jql: textAt(answer.jql, 'jql'),
        };
      case 'page':
        return {
          kind,
          title: textAt(answer.title, 'title'),
          version: countAt(answer.version, 'version'),
          holds: flagAt(answer.holds, 'holds'),
        };
      case 'refused':
        return { kind, said: textAt(answer.said, 'said') };
      default:
        return { kind };
    }
  });

/** The answer of `proof.fields`, from `unknown`. */
export const parseFoundFields = (raw: unknown): Parsed<readonly FoundField[]> =>
  parsed(() =>
    presentListAt(raw, 'fields').map((one) => {
      const field = shapeAt(one, 'fields');
      return { id: textAt(field.id, 'fields.id'), name: textAt(field.name, 'fields.name') };
    }),
  );

/** The answer of `proof.pages`, from `unknown`. */
export const parseFoundPages = (raw: unknown): Parsed<FoundPages> =>
  parsed(() => {
    const answer = shapeAt(raw, 'answer');
    const kind = oneOf(answer.kind, ['pages', 'no-confluence'] as const, 'kind');
    if (kind === 'no-confluence') return { kind };
    return {
      kind,
      pages: presentListAt(answer.pages, 'pages').map((one) => {
        const page = shapeAt(one, 'pages');
        return {
          id: textAt(page.id, 'pages.id'),
          title: textAt(page.title, 'pages.title'),
          space: textAt(page.space, 'pages.space'),
        };
      }),
    };
  });

const shortAt = (value: unknown, field: string, most: number): string => {
  if (typeof value === 'string' && value.length <= most) return value;
  throw new Unreadable(field, `a text of at most ${most} characters is needed`);
};
