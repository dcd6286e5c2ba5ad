import type { Instant } from '#domain/history/instant';
import type { IssueKey, PersonId } from '#domain/history/issue-key';
import type { Period, Reading } from './reading';

/** The most characters of a statement. */
export const LONGEST_STATEMENT = 300;

/** So many statements are kept of one person in one post-mortem. */
export const MOST_OF_ONE = 30;

/** What a person holds a statement against: issues, a key moment, a stretch of days. */
export interface AccountPins {
  readonly keys: readonly IssueKey[];
  readonly momentId: string | null;
  readonly days: Period | null;
}

export const noPins: AccountPins = { keys: [], momentId: null, days: null };

/** How a statement is to be read: as the app reads it, as its author chose, or as nothing that Jira could show. */
export type ChosenReading =
  | { readonly kind: 'proposed' }
  | { readonly kind: 'chosen'; readonly reading: Reading }
  | { readonly kind: 'none' };

/** What its author says: the sentence, how to read it, what to hold it against. */
export interface Statement {
  readonly text: string;
  readonly pins: AccountPins;
  readonly reading: ChosenReading;
}

/** One sentence of one person about what happened, as remembered. */
export interface Account extends Statement {
  /** It decides who may change the sentence, and is told to nobody. */
  readonly author: PersonId;
  readonly at: Instant;
}

/** The name under which it is kept; `id` comes with the request that wrote it, so that a retry writes it once. */
export const accountIdOf = (postMortemId: string, id: string): string => `${postMortemId}:${id}`;
