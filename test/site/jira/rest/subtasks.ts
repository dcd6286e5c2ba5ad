import type { IssueEntry } from '../model/issue-entry';
import { textAt } from '../model/json';
import type { SiteData } from '../model/site-data';

/** Whether an issue is of a type that lives only under another issue. */
export function isSubtask(data: SiteData, { raw }: IssueEntry): boolean {
  return (data.issueTypes.get(textAt(raw.fields.issuetype, 'id') ?? '')?.hierarchyLevel ?? 0) < 0;
}

/** The sub-tasks of an issue: what happens to it as a whole happens to them too. */
export const subtasksOf = (data: SiteData, entry: IssueEntry): readonly IssueEntry[] =>
  data.issues.childrenOf(entry).filter((child) => isSubtask(data, child));
