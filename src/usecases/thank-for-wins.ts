import { winText } from '#domain/decision-issue/win-text';
import { isTimely, thanked, unthanked } from '#domain/loop/tell-win';
import type { Win } from '#domain/loop/win';
import { packAsAdf } from '#domain/pack/to-adf';
import type { IssueComments } from '#ports/issue-comments';
import { type FollowDecisions, isFollowed, type KeptFollowed } from './follow-decision';
import { untilKept } from './until-kept';

export interface ThankForWins extends Pick<FollowDecisions, 'decisionIssues' | 'now' | 'wait' | 'chance'> {
  readonly comments: IssueComments;
}

/**
 * Acknowledges what a decision prevented by a comment on its issue, once each (S1-69). As with reminders, it is noted before it is
 * written: should the function end in between, that one comment is lost, and never is one written twice.
 */
export async function thankForWins(needs: ThankForWins, id: string): Promise<void> {
  for (;;) {
    const win = await claimed(needs, id);
    if (win === null) return;
    if ((await needs.comments.write(win.issueId, packAsAdf(winText(win.win), [], null))) === 'written') continue;
    // Jira would not take it: it is as if nobody had tried, until the next day.
    await noted(needs, id, win.win.id, null);
    return;
  }
}

/** All decisions that still owe somebody a word. @returns why single ones could not be written. */
export async function thankForAll(needs: ThankForWins, told: readonly KeptFollowed[]): Promise<readonly unknown[]> {
  const failures: unknown[] = [];
  for (const { id, value } of told) {
    if (next(value.followed, needs.now()) === null) continue;
    await thankForWins(needs, id).catch((failure: unknown) => failures.push(failure));
  }
  return failures;
}

const next = (followed: KeptFollowed['value']['followed'], now: number): Win | null =>
  followed.told.standing.kind === 'gone' || followed.told.standing.kind === 'archived'
    ? null
    : (unthanked(followed).find((win) => isTimely(win, now)) ?? null);

/** The next win, noted as acknowledged; null where none is left. */
const claimed = (needs: ThankForWins, id: string): Promise<{ readonly issueId: string; readonly win: Win } | null> =>
  untilKept(needs, async () => {
    const kept = await needs.decisionIssues.read(id);
    const win = isFollowed(kept) ? next(kept.value.followed, needs.now()) : null;
    if (!isFollowed(kept) || win === null) return { claim: null };
    const { followed } = kept.value;
    const value = { ...kept.value, followed: thanked(followed, win.id, needs.now()) };
    const isKept = (await needs.decisionIssues.put({ ...kept, version: kept.version + 1, value })) === 'kept';
    return isKept ? { claim: { issueId: followed.outset.issueId, win } } : null;
  }).then(({ claim }) => claim);

const noted = (needs: ThankForWins, id: string, win: string, at: number | null): Promise<unknown> =>
  untilKept(needs, async () => {
    const kept = await needs.decisionIssues.read(id);
    if (!isFollowed(kept)) return 'gone';
    const value = { ...kept.value, followed: thanked(kept.value.followed, win, at) };
    return (await needs.decisionIssues.put({ ...kept, version: kept.version + 1, value })) === 'kept' ? 'kept' : null;
  });
