import type { FreezeHead } from '#domain/post-mortem/freeze-head';
import type { PostMortem } from '#domain/post-mortem/post-mortem';
import type { FrozenEvidence } from '#domain/snapshot/frozen-evidence';
import type { PackLine } from './pack-document';
import type { PackWords } from './pack-words';

/** What somebody remembers, without who it was, and what Jira shows of it. */
export interface PackAccount {
  readonly text: string;
  /** In words: shown, contradicted, not shown. */
  readonly verdict: string;
}

/** Everything that a pack is made of. */
export interface PackGiven {
  readonly frozen: FrozenEvidence;
  readonly head: FreezeHead;
  readonly postMortem: PostMortem;
  readonly accounts: readonly PackAccount[];
  readonly words: PackWords;
  /** Where the post-mortem is in Jira; null where the page does not know its own address. */
  readonly address: string | null;
}

/** The first issues of a list as a line, with how many more there are. */
export const fewIssues = (keys: readonly PackIssueKey[], most: number, words: Pick<PackWords, 'number'>): PackLine => {
  const shown = keys.slice(0, most).flatMap((issue, n) => (n === 0 ? [{ issue }] : [' ', { issue }]));
  return keys.length > most ? [...shown, ` and ${words.number(keys.length - most)} more`] : shown;
};

type PackIssueKey = Extract<PackLine[number], { issue: unknown }>['issue'];
