import type { IssueKey } from '#domain/history/issue-key';

const KEY = /^[A-Z][A-Z0-9_]+-[1-9]\d{0,9}$/;

/** The issue key in what somebody typed or pasted: a key in any case, or the address of an issue. Null where there is none. */
export function typedKey(text: string): IssueKey | null {
  const typed = text.trim();
  const inAddress = /\/browse\/([^/?#]+)/.exec(typed) ?? /[?&]selectedIssue=([^&#]+)/.exec(typed);
  const key = (inAddress?.[1] ?? typed).toUpperCase();
  return KEY.test(key) ? (key as IssueKey) : null;
}
