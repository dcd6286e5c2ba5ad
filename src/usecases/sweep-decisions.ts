import type { DecisionMark } from '#domain/decision-issue/decision-issue';
import type { Sweep } from '#domain/decision-issue/sweep';
import type { IssueSeen } from '#domain/loop/issue-seen';
import type { RecordStore } from '#ports/record-store';
import {
  type FollowDecisions,
  followGiven,
  isFollowed,
  type KeptFollowed,
  knowledgeFor,
  tellAnew,
  zonesOf,
} from './follow-decision';
import { settingsOfAll } from './loop-settings';
import { takeUpAgain } from './take-up-again';

export interface SweepDecisions extends FollowDecisions {
  readonly sweeps: Pick<RecordStore<Sweep>, 'read' | 'put'>;
}

export interface Swept {
  readonly sweep: Sweep;
  /** Every decision as it stands now. */
  readonly told: readonly KeptFollowed[];
  /** The marks that the search found, by the id of the issue. */
  readonly marks: ReadonlyMap<string, DecisionMark>;
  /** Why single decisions could not be told; all others were. */
  readonly failures: readonly unknown[];
}

export const SWEEP_ID = 'sweep-of-all';
const MOST_REPAIRED = 500;

/**
 * Looks at every decision there is and tells it anew: what events missed is set right here (design.md, decision 6). The search finds
 * issues by their mark; those that it does not find are read by their ids, because the search may be behind. Marked issues whose
 * decision is not known any more are taken up again. A stored decision that cannot be read keeps no other from being followed.
 */
export async function sweepDecisions(needs: SweepDecisions): Promise<Swept> {
  const at = needs.now();
  const { records, unreadable } = await needs.decisionIssues.found(null);
  const marked = await needs.issues.marked(at, null);
  const again = await takeUpAgain(needs, marked, new Set([...records, ...unreadable].map(({ id }) => id)));
  const all = [...records.filter(isFollowed), ...again.taken];
  const seen = new Map<string, IssueSeen>(marked.map((one) => [one.id, one.seen]));
  const unseen = all.map(({ value }) => value.followed.outset.issueId).filter((id) => !seen.has(id));
  for (const [id, one] of await needs.issues.see(unseen, at)) seen.set(id, one);
  const knowledge = await knowledgeFor(needs, seen.values());
  const zoneOf = await zonesOf(needs, all);
  const settings = await settingsOfAll(needs);
  const repaired: string[] = [];
  const told: KeptFollowed[] = [];
  const failures: unknown[] = [
    ...unreadable.map(({ id, problem }) => new Error(`The decision ${id} cannot be read: ${problem}`)),
    ...again.failures,
    ...settings.failures,
  ];
  for (const kept of all) {
    const one = seen.get(kept.value.followed.outset.issueId) ?? { kind: 'gone' as const, readAt: at };
    try {
      const given = { now: needs.now(), zone: zoneOf(kept), settings: settings.of(kept.belongsTo) };
      const now = await tellAnew(needs, kept, one, followGiven(given, knowledge));
      if (now === null) continue;
      told.push(now.kept);
      // What the first reading finds was missed by nobody.
      if (now.changes.length > 0 && kept.value.followed.told.readAt !== null) repaired.push(kept.id);
    } catch (failure) {
      failures.push(failure);
    }
  }
  const sweep = { at, looked: all.length, repaired: repaired.slice(-MOST_REPAIRED) };
  const before = await needs.sweeps.read(SWEEP_ID);
  // Another run at the same moment has looked at the same issues: its word is as good.
  await needs.sweeps.put({ id: SWEEP_ID, belongsTo: 'site', version: (before?.version ?? 0) + 1, value: sweep });
  return { sweep, told, marks: new Map(marked.map((one) => [one.id, one.mark])), failures };
}
