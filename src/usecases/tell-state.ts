import { type DecisionMark, markOf } from '#domain/decision-issue/decision-issue';
import type { StateTold } from '#domain/loop/decision-state';
import { isSameState, stateTold } from '#domain/loop/state-told';
import type { IssueMarks } from '#ports/issue-marks';
import { type FollowDecisions, isFollowed, type KeptFollowed } from './follow-decision';
import { untilKept } from './until-kept';

export interface TellState extends Pick<FollowDecisions, 'decisionIssues' | 'wait' | 'chance' | 'now'> {
  readonly marks: IssueMarks;
}

/** So many issues are set right in one daily run; each costs a request. The next day goes on with the others. */
export const MOST_MARKS_A_DAY = 25;
const A_DAY = 86_400_000;

/**
 * Writes on the issue how its decision stands, so that JQL finds it by state and by the day of its next check. Nothing is written where
 * it says so already.
 * @param isLost whether the issue is known to say something else than what was last written.
 */
export async function tellState(needs: TellState, id: string, isLost = false): Promise<void> {
  let mustWrite = isLost;
  await untilKept(needs, async () => {
    const now = await needs.decisionIssues.read(id);
    if (!isFollowed(now)) return 'nothing';
    const { followed } = now.value;
    const state = stateTold(followed);
    const isKept = isSameState(state, followed.kept.stateTold);
    if (state === null || (isKept && !mustWrite)) return 'nothing';
    if ((await needs.marks.write(followed.outset.issueId, markWith(now, state))) === 'no') return 'nothing';
    if (isKept) return 'written';
    // Should somebody be quicker now, what stands on the issue may be this state or theirs: it is written again.
    mustWrite = true;
    const next = { ...now, version: now.version + 1, value: withState(now.value, state) };
    return (await needs.decisionIssues.put(next)) === 'kept' ? 'written' : null;
  });
}

/**
 * Sets right what issues say of their decisions: what could not be written in its time, and what somebody changed or removed by hand.
 * @param told every decision as it stands now.
 * @param found the marks that were found on issues, by the id of the issue.
 * @returns why single issues could not be written on; all others were.
 */
export async function tellStates(
  needs: TellState,
  told: readonly KeptFollowed[],
  found: ReadonlyMap<string, DecisionMark>,
): Promise<readonly unknown[]> {
  const wrong = told.filter((kept) => saysOtherwise(kept, found)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const failures: unknown[] = [];
  for (const kept of inTurn(wrong, Math.floor(needs.now() / A_DAY)))
    await tellState(needs, kept.id, true).catch((failure: unknown) => failures.push(failure));
  return failures;
}

const saysOtherwise = (kept: KeptFollowed, found: ReadonlyMap<string, DecisionMark>): boolean => {
  const state = stateTold(kept.value.followed);
  if (state === null) return false;
  const mark = found.get(kept.value.followed.outset.issueId);
  return mark === undefined || inOneOrder(mark) !== inOneOrder(markWith(kept, state));
};

/** What Jira will not take one day is not in the way of the others on the next. */
const inTurn = (wrong: readonly KeptFollowed[], day: number): readonly KeptFollowed[] => {
  const from = wrong.length === 0 ? 0 : (day * MOST_MARKS_A_DAY) % wrong.length;
  return [...wrong.slice(from), ...wrong.slice(0, from)].slice(0, MOST_MARKS_A_DAY);
};

const markWith = ({ value }: KeptFollowed, state: StateTold): DecisionMark => markOf(withState(value, state));

const withState = (value: KeptFollowed['value'], state: StateTold): KeptFollowed['value'] => ({
  ...value,
  followed: { ...value.followed, kept: { ...value.followed.kept, stateTold: state } },
});

/** Both were read by the same parser, so that their parts come in the same order. */
const inOneOrder = ({ postMortem, decision, state, verdict, checkOn, again }: DecisionMark): string =>
  JSON.stringify([postMortem, decision, state, verdict, checkOn, again]);
