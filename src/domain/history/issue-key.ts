/** `ABC-123`. */
export type IssueKey = string & { readonly brand: 'IssueKey' };

/** An Atlassian account id (an opaque name in exports). Never shown without asking Jira who it is. */
export type PersonId = string & { readonly brand: 'PersonId' };

/** A project key has no hyphen, so the last one parts it from the number: `ABC` of `ABC-123`; null when the text is no issue key. */
export const projectKeyOf = (key: string): string | null => {
  const hyphen = key.lastIndexOf('-');
  return hyphen > 0 && hyphen < key.length - 1 ? key.slice(0, hyphen) : null;
};
