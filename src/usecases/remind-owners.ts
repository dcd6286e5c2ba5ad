import { reminderText } from '#domain/decision-issue/reminder-text';
import { type Reminder, reminderSent, remindersDue } from '#domain/loop/reminders';
import { packAsAdf } from '#domain/pack/to-adf';
import type { IssueComments } from '#ports/issue-comments';
import { type FollowDecisions, type KeptFollowed, zonesOf } from './follow-decision';
import { settingsOfAll } from './loop-settings';

export interface RemindOwners extends FollowDecisions {
  readonly comments: IssueComments;
}

/**
 * Reminds the owners of decisions of what is due, once per occasion (S1-58, S3-62). An occasion is noted before the comment is written:
 * run twice at once, it is written once; should the function end in between, that one reminder is lost and the next one comes.
 * Each project's owners are reminded as that project has settled it.
 * @param told decisions as they were read a moment ago, so that nobody is reminded of what is done.
 * @returns why single owners could not be reminded; all others were.
 */
export async function remindOwners(needs: RemindOwners, told: readonly KeptFollowed[]): Promise<readonly unknown[]> {
  const zoneOf = await zonesOf(needs, told);
  // Settings that cannot be read were told of by the look before.
  const settings = await settingsOfAll(needs);
  const failures: unknown[] = [];
  for (const kept of told) {
    const given = { now: needs.now(), zone: zoneOf(kept), settings: settings.of(kept.belongsTo) };
    const due = remindersDue(kept.value.followed, given);
    if (due.length > 0) await remind(needs, kept, due).catch((failure: unknown) => failures.push(failure));
  }
  return failures;
}

async function remind(needs: RemindOwners, kept: KeptFollowed, due: readonly Reminder[]): Promise<void> {
  const at = needs.now();
  const followed = due.reduce((told, { key }) => reminderSent(told, key, at), kept.value.followed);
  const noted = { ...kept, version: kept.version + 1, value: { ...kept.value, followed } };
  // Another run was quicker, or the decision has just changed: then the next run sees what is left to remind of.
  if ((await needs.decisionIssues.put(noted)) !== 'kept') return;
  const { issueId } = followed.outset;
  if ((await needs.comments.write(issueId, packAsAdf(reminderText(due), [], null))) === 'written') return;
  // Jira would not take it: the occasion is as if it had not been.
  await needs.decisionIssues.put({ ...noted, version: noted.version + 1, value: kept.value });
}
