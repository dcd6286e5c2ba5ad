import type { IssueKey } from '#domain/history/issue-key';
import type { FrozenEvidence } from '#domain/snapshot/frozen-evidence';

/**
 * The issue by way of which Jira tells people of the pack where there is no Confluence: the epic with most issues under it, else the
 * issue that most moments name, else the first one. Null in a project without issues.
 */
export const issueToTellBy = ({ issues, findings }: Pick<FrozenEvidence, 'issues' | 'findings'>): IssueKey | null => {
  const children = mostNamed(issues.flatMap(({ parent }) => (parent === null ? [] : [parent])));
  const epic = children.find((key) => issues.some((one) => one.key === key && (one.type.level ?? 0) > 0));
  if (epic !== undefined) return epic;
  const here = new Set(issues.map(({ key }) => key));
  const named = mostNamed((findings?.moments ?? []).flatMap(({ keys }) => keys)).find((key) => here.has(key));
  return named ?? issues[0]?.key ?? null;
};

const mostNamed = (keys: readonly IssueKey[]): readonly IssueKey[] => {
  const times = new Map<IssueKey, number>();
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1);
  return [...times].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([key]) => key);
};
