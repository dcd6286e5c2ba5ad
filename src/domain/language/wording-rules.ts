import type { RemarkKind } from './remark';

/**
 * Words of one kind that share what is said about them. A phrase is written word by word:
 * `word`, `begin*`, `*end`, `begin*end`, `{list}` and `a|{list}` for one of several; a `?` behind makes it optional, `'s` behind a list asks
 * for its genitive, a `+` behind a list for its words with or without an ending of the language; `~3` stands for up to three words of any kind, `^` and `$` for the beginning and the end of a sentence.
 */
export interface WordingRule {
  readonly kind: RemarkKind;
  readonly phrases: readonly string[];
  /** Phrases in the same sentence with which it is meant otherwise. */
  readonly unless?: readonly string[];
  /** It is vague only as long as the text says neither how many nor when nor why. */
  readonly unlessSpecific?: true;
  readonly suggestion: string;
  /** What may stand instead of the words. */
  readonly rewrite?: string;
}

/** What a language knows of wording. */
export interface WordingLanguage {
  /** One of several words, by name; `{name}` is there in every language: a display name. A list may hold other lists. */
  readonly lists: Readonly<Record<string, string>>;
  /** Endings that a word takes on without becoming another, for the lists written with a `+`. */
  readonly endings?: string;
  /** Words that belong to a person who stands right behind them: "the", "our", "project" of "the project manager". */
  readonly beforePerson: string;
  /** Words that tell how many, when or why. A digit always does. */
  readonly specific: string;
  readonly rules: readonly WordingRule[];
}
