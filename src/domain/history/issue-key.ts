/** `ABC-123`. */
export type IssueKey = string & { readonly brand: 'IssueKey' };

/** An Atlassian account id (an opaque name in exports). Never shown without asking Jira who it is. */
export type PersonId = string & { readonly brand: 'PersonId' };

/** Whether a text is an issue key: a number after its last hyphen, and something before it. */
export const isIssueKey = (text: string): boolean => {
  const hyphen = text.lastIndexOf('-');
  return hyphen > 0 && hyphen < text.length - 1;
};

/** A project key has no hyphen, so the last one parts it from the number: `ABC` of `ABC-123`; null when the text is no issue key. */
export const projectKeyOf = (key: string): string | null => {
  return isIssueKey(key) ? key.slice(0, key.lastIndexOf('-')) : null;
};
