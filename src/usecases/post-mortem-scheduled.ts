import type { IssueKey } from '#domain/history/issue-key';
import { isScheduled } from '#domain/post-mortem/is-scheduled';
import type { PostMortem } from '#domain/post-mortem/post-mortem';
import type { ProjectOfIssue } from '#ports/project-of-issue';
import type { RecordStore } from '#ports/record-store';
import { closedSession } from './closed-session';
import type { Sessions } from './into-session';

export interface PostMortemScheduled extends Pick<Sessions, 'sessions'> {
  readonly postMortems: Pick<RecordStore<PostMortem>, 'found'>;
  readonly projectOfIssue: ProjectOfIssue;
}

/**
 * Whether the project of an issue has a post-mortem with a day, or has held one (S3-60).
 * @throws Error where this cannot be told now.
 */
export async function postMortemScheduled(needs: PostMortemScheduled, issue: IssueKey): Promise<boolean> {
  const projectId = await needs.projectOfIssue.of(issue);
  if (projectId === null) throw new Error(`The app is not shown ${issue}.`);
  const { records, unreadable } = await needs.postMortems.found(projectId);
  const all = records.filter(({ value }) => value.kind !== 'checkpoint');
  if (all.some(({ value }) => isScheduled(value))) return true;
  // A meeting can be held without a day in the plan.
  for (const { id } of all) if ((await closedSession(needs, id, 1)) !== null) return true;
  if (unreadable.length > 0) throw new Error('A post-mortem of this project cannot be read.');
  return false;
}
