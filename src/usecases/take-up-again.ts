import type { DecisionIssue } from '#domain/decision-issue/decision-issue';
import { type Marked, oldestOfEach, takenUpAgain } from '#domain/decision-issue/taken-up-again';
import { follow } from '#domain/loop/follow';
import type { FollowGiven } from '#domain/loop/follow-given';
import { reminderSent, remindersDue } from '#domain/loop/reminders';
import type { MarkedIssue } from '#ports/followed-issues';
import { decisionIssueId } from './decision-issues';
import { type FollowDecisions, followGiven, isFollowed, type KeptFollowed, knowledgeFor, zonesOf } from './follow-decision';
import { settingsOfAll } from './loop-settings';

/** So many in one go; the next look takes up more. */
const MOST_AT_ONCE = 1_000;

export interface TakenUp {
  readonly taken: readonly KeptFollowed[];
  /** Why single decisions could not be taken up; all others were. */
  readonly failures: readonly unknown[];
}

/**
 * Follows the decisions on whose issues storage knows nothing any more, because the app was removed and installed again. A decision whose
 * post-mortem is still known is not one of them: whatever its mark says, it was made here or not at all. Run twice at once, each is
 * taken up once.
 * @param known ids of all decisions that are stored, readable or not.
 */
export async function takeUpAgain(
  needs: FollowDecisions,
  marked: readonly MarkedIssue[],
  known: ReadonlySet<string>,
): Promise<TakenUp> {
  const there = marked.flatMap((one): readonly (MarkedIssue & Marked)[] =>
    one.seen.kind === 'there' ? [{ ...one, issue: one.seen.issue }] : [],
  );
  const unknown = oldestOfEach(there).filter(({ mark }) => !known.has(decisionIssueId(mark.postMortem, mark.decision)));
  const failures: unknown[] = [];
  const lost = (await ofLostPostMortems(needs, unknown)).slice(0, MOST_AT_ONCE);
  const found = lost.flatMap((one): readonly Found[] => {
    const value = takenUpAgain(one);
    const kept = value === null ? null : recordOf(value, one.issue.project.id);
    if (isFollowed(kept)) return [{ kept, seen: one.seen }];
    failures.push(new Error(`${one.issue.key} bears the mark of a decision, but has no owner or no due date to follow it by.`));
    return [];
  });
  if (found.length === 0) return { taken: [], failures };
  const givenFor = await givens(needs, found);
  const taken: KeptFollowed[] = [];
  for (const one of found) {
    try {
      const kept = asRead(one, givenFor(one.kept));
      // Whoever was quicker has taken it up from the same issue.
      if ((await needs.decisionIssues.put(kept)) === 'kept') taken.push(kept);
    } catch (failure) {
      failures.push(failure);
    }
  }
  return { taken, failures };
}

interface Found {
  readonly kept: KeptFollowed;
  readonly seen: MarkedIssue['seen'];
}

/** It is listed where its issue is: the project of a post-mortem that is gone is known to nobody. */
const recordOf = (value: DecisionIssue, belongsTo: string) => ({
  id: decisionIssueId(value.postMortemId, value.decisionId),
  belongsTo,
  version: 1,
  value,
});

async function ofLostPostMortems<T extends Marked>(
  { postMortems }: FollowDecisions,
  marked: readonly T[],
): Promise<readonly T[]> {
  const isLost = new Map<string, boolean>();
  // One that cannot be read is there.
  for (const id of new Set(marked.map(({ mark }) => mark.postMortem)))
    isLost.set(
      id,
      await postMortems.read(id).then(
        (kept) => kept === null,
        () => false,
      ),
    );
  return marked.filter(({ mark }) => isLost.get(mark.postMortem) === true);
}

async function givens(needs: FollowDecisions, found: readonly Found[]): Promise<(kept: KeptFollowed) => FollowGiven> {
  const kept = found.map((one) => one.kept);
  const zoneOf = await zonesOf(needs, kept);
  const settings = await settingsOfAll(needs);
  const knowledge = await knowledgeFor(
    needs,
    found.map(({ seen }) => seen),
  );
  return (one) => followGiven({ now: needs.now(), zone: zoneOf(one), settings: settings.of(one.belongsTo) }, knowledge);
}

/** As its issue tells it. What there was to remind of up to now counts as sent: nobody knows any more whether it was, and nothing is sent twice. */
function asRead({ kept, seen }: Found, given: FollowGiven): KeptFollowed {
  const followed = follow(kept.value.followed, seen, given);
  const due = remindersDue(followed, { ...given, settings: { ...given.settings, quietDays: [] } });
  return {
    ...kept,
    value: { ...kept.value, followed: due.reduce((told, { key }) => reminderSent(told, key, given.now), followed) },
  };
}
