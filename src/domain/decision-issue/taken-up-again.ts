import { dateOfDay, dayAt } from '#domain/history/calendar-date';
import { dateOrNull } from '#domain/history/due-dates';
import type { IssueRecord } from '#domain/history/issue-record';
import { startFollowing } from '#domain/loop/followed';
import type { Decided, DecisionIssue, DecisionMark, FollowAgain } from './decision-issue';
import { summaryOf } from './issue-fields';

/** An issue that bears the mark of a decision. */
export interface Marked {
  readonly mark: DecisionMark;
  readonly issue: IssueRecord;
}

/**
 * The issue of each decision among all that bear a mark: a copy of an issue can bear the mark of the one it was copied from, so it is the
 * oldest one.
 */
export function oldestOfEach<T extends Marked>(marked: readonly T[]): readonly T[] {
  const oldest = new Map<string, T>();
  for (const one of marked) {
    const name = `${one.mark.postMortem}.${one.mark.decision}`;
    const before = oldest.get(name);
    if (before === undefined || isOlder(one.issue, before.issue)) oldest.set(name, one);
  }
  return [...oldest.values()];
}

const isOlder = (a: IssueRecord, b: IssueRecord): boolean =>
  a.created === b.created ? Number(a.id) < Number(b.id) : a.created < b.created;

/**
 * A decision of which the app's storage knows nothing any more, from what its issue bears: it is followed on. What people answered, and
 * what was sent, was in storage alone.
 * @returns null where the issue tells too little: a mark of the first versions on an issue without an owner or a day.
 */
export function takenUpAgain({ mark, issue }: Marked): DecisionIssue | null {
  const again = mark.again ?? fromIssue(issue);
  if (again === null) return null;
  const { title, decided, how, from } = again;
  const made = { issueId: issue.id, key: issue.key };
  const followed = startFollowing({
    ...made,
    summary: summaryOf(decided.text),
    owner: decided.owner,
    due: decided.due,
    from,
    on: dateOfDay(dayAt(from, 0)),
  });
  return {
    postMortemId: mark.postMortem,
    decisionId: mark.decision,
    decided,
    making: { kind: 'made', how, ...made, by: decided.owner, at: from, unlinked: [] },
    ...(title === '' ? {} : { postMortemTitle: title }),
    // What the mark says of its state may be from before: it is written anew.
    followed: { ...followed, kept: { ...followed.kept, stateTold: null } },
  };
}

/** The mark of the first versions names the decision alone: what was decided is what the issue says. */
function fromIssue(issue: IssueRecord): FollowAgain | null {
  const due = dateOrNull(issue.due);
  if (issue.assignee === null || due === null) return null;
  const decided: Decided = {
    text: issue.summary ?? issue.key,
    owner: issue.assignee,
    due,
    done: SEE_ISSUE,
    // As long as the app's own checks look.
    verification: { kind: 'period', weeks: 13, what: SEE_ISSUE },
  };
  return { title: '', decided, how: 'created', from: issue.created };
}

const SEE_ISSUE = 'As its issue says.';
