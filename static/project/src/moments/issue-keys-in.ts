import type { IssueKey } from '#domain/history/issue-key';

const KEY = /^[A-Z][A-Z0-9_]*-\d+$/;

/** The issue keys of a typed text ("tri-4, TRI-9"), each once; `stray` are the words that are none. */
export function issueKeysIn(text: string): { readonly keys: readonly IssueKey[]; readonly stray: readonly string[] } {
  const words = text
    .split(/[\s,;]+/)
    .filter((word) => word !== '')
    .map((word) => word.toUpperCase());
  const isKey = (word: string) => KEY.test(word);
  return { keys: [...new Set(words.filter(isKey))] as IssueKey[], stray: words.filter((word) => !isKey(word)) };
}
