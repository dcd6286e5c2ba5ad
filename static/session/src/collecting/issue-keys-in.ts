import type { IssueKey } from '#domain/history/issue-key';
import { LIMITS } from '#domain/session/limits';

/** No key is longer. */
const LONGEST_KEY = 60;

/** The issues that a text names, each once, as many as one card takes: `PAY-12`. They show what the text says. */
export function issueKeysIn(text: string): readonly IssueKey[] {
  const named = [...text.matchAll(/(?<![\w-])[A-Z][A-Z0-9_]+-[1-9]\d*(?![\w-])/g)].map(([key]) => key as IssueKey);
  return [...new Set(named)].filter((key) => key.length <= LONGEST_KEY).slice(0, LIMITS.pinned);
}
