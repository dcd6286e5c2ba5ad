import type { IssueEntry } from '../model/issue-entry';
import { type JsonObject, textAt } from '../model/json';
import { needPermission } from './find-issue';
import type { Call } from './route';

/**
 * One's own comments one may change and take away, and their properties too; those of others only who leads the project.
 * @throws RestProblem 403
 */
export function needCommentRight(call: Call, entry: IssueEntry, comment: JsonObject): void {
  const isOwn = textAt(comment.author, 'accountId') === call.actor.accountId;
  needPermission(call, entry, isOwn ? 'ADD_COMMENTS' : 'ADMINISTER_PROJECTS', 'edit comments');
}
