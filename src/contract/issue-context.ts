import type { IssueKey } from '#domain/history/issue-key';
import { isShape } from '#domain/history/json-shape';
import { parsed } from '#domain/parsing/parsed';
import { issueKeyAt } from '#domain/post-mortem/parse-post-mortem';
import { type ProjectContext, parseProjectContext } from './project-context';

/** The issue on which a panel is open, and its project. It comes from the platform with each call and cannot be set by the browser. */
export interface IssueContext extends ProjectContext {
  readonly key: IssueKey;
}

/** @throws Error naming the missing part; a call without it is refused. */
export function parseIssueContext(context: unknown): IssueContext {
  const extension = isShape(context) ? context.extension : null;
  const issue = isShape(extension) ? extension.issue : null;
  const read = parsed(() => issueKeyAt(isShape(issue) ? issue.key : undefined, 'extension.issue.key'));
  if (!read.ok)
    throw new Error('The platform did not say which issue this is (extension.issue.key). Open the panel on an issue.');
  return { ...parseProjectContext(context), key: read.value };
}
