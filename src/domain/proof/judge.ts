import type { IssueKey } from '#domain/history/issue-key';
import type { Verification } from '#domain/session/verification';
import { FEWEST_MEASURED, isBetter, type Measured } from './measure';
import { type Because, type Found, MOST_SAMPLES, type ProjectFound, type Proposal } from './proof-run';

/** What was found, and what follows from it. */
export interface Judged {
  readonly found: Found;
  readonly samples: readonly IssueKey[];
  readonly proposes: Proposal;
  readonly because: Because;
  readonly said: string | null;
}

/** A kind of verification. */
type Of<K extends Verification['kind']> = Extract<Verification, { kind: K }>;

/** What a search answers: how many, and the first of them; or why Jira would not take it, in its own words. */
export type SearchAnswer =
  | { readonly kind: 'found'; readonly count: number; readonly samples: readonly IssueKey[] }
  | { readonly kind: 'refused'; readonly said: string };

/** What became of a page. */
export type PageAnswer =
  | { readonly kind: 'there'; readonly title: string; readonly version: number; readonly text: string }
  | { readonly kind: 'in-bin' }
  /** Deleted for good, or not shown to whoever asks. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'no-confluence' };

const NOTHING: Found = { kind: 'nothing' };

const judged = (found: Found, proposes: Proposal, because: Because, samples: readonly IssueKey[] = []): Judged => ({
  found,
  samples: samples.slice(0, MOST_SAMPLES),
  proposes,
  because,
  said: null,
});

/** What Jira said of a search that it would not take. */
export const judgeRefused = (said: string): Judged => ({ ...judged(NOTHING, 'not-yet-testable', 'refused'), said });

/** Nothing can be asked yet. */
export const judgeNotYet = (because: Because): Judged => judged(NOTHING, 'not-yet-testable', because);

/**
 * A search. That it finds nothing proves something only where there was later work in which it could have found something: absence of
 * data is never taken for absence of trouble.
 * @param later how many issues of later work there are to be seen.
 */
export function judgeQuery(
  { expects }: Of<'query'>,
  { count, samples }: Extract<SearchAnswer, { kind: 'found' }>,
  later: number,
): Judged {
  const found: Found = { kind: 'issues', count, later: Math.max(count, later) };
  if (count > 0) return judged(found, expects === 'something' ? 'held' : 'drifted', 'found-some', samples);
  if (later === 0) return judged(found, 'not-yet-testable', 'no-later-work');
  return judged(found, expects === 'nothing' ? 'held' : 'drifted', 'found-none');
}

/**
 * A field on each of the next projects; fewer projects than asked for prove nothing, because a young one may still fill it.
 * @param projects the next ones in the order in which they began.
 */
export function judgeField(
  { projects: wanted }: Of<'field'>,
  projects: readonly ProjectFound[],
  samples: readonly IssueKey[],
): Judged {
  const next = projects.slice(0, wanted);
  const found: Found = { kind: 'projects', projects: next, wanted };
  if (next.length < wanted) return judged(found, 'not-yet-testable', 'too-few-projects', samples);
  return next.every(({ has }) => has)
    ? judged(found, 'held', 'all-have-it', samples)
    : judged(found, 'drifted', 'one-lacks-it', samples);
}

/** A measure of later work against its value in the post-mortem. */
export function judgeMeasure({ of, was }: Of<'measure'>, { value, keys }: Measured, cut: boolean): Judged {
  // A decision is not ripe without it; there is nothing to compare with.
  if (was === null) return judgeNotYet('too-few-issues');
  const found: Found = { kind: 'value', value, was, issues: keys.length, cut };
  if (keys.length < FEWEST_MEASURED || value === null)
    return judged(found, 'not-yet-testable', of === 'edge-wait' && value === null ? 'no-such-edge' : 'too-few-issues', keys);
  return isBetter(of, value, was) ? judged(found, 'held', 'better', keys) : judged(found, 'drifted', 'not-better', keys);
}

/** A page that is to hold some words. */
export function judgePage({ holds }: Of<'page'>, page: PageAnswer): Judged {
  switch (page.kind) {
    case 'no-confluence':
      return judgeNotYet('no-confluence');
    case 'gone':
    case 'in-bin':
      return judgeNotYet('page-gone');
    case 'there': {
      const has = holdsWords(page.text, holds);
      const found: Found = { kind: 'page', version: page.version, holds: has };
      return has ? judged(found, 'held', 'page-holds') : judged(found, 'drifted', 'page-lost');
    }
  }
}

/** Whether a text holds some words, however they are spaced and in capitals or not. */
export const holdsWords = (text: string, words: string): boolean => plain(words) !== '' && plain(text).includes(plain(words));

const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('en');
