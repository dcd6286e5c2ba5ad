import type { IssueKey } from '#domain/history/issue-key';

/** The issues that a text names, each once: `PAY-12`. They show what the text says. */
export const issueKeysIn = (text: string): readonly IssueKey[] => [
  ...new Set([...text.matchAll(/(?<![\w-])[A-Z][A-Z0-9_]+-[1-9]\d*(?![\w-])/g)].map(([key]) => key as IssueKey)),
];
