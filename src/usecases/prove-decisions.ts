import type { Instant } from '#domain/history/instant';
import { dateIn, type Zone } from '#domain/history/zone';
import type { Closing } from '#domain/loop/closing';
import { withKickOffs } from '#domain/proof/keep-proof';
import { closingForKickOffs } from '#domain/proof/needs-kick-offs';
import { lastRun, type ToProve, toProve } from '#domain/proof/to-prove';
import { OutOfRequests } from '#ports/proof-source';
import { type FollowDecisions, type KeptFollowed, zonesOf } from './follow-decision';
import { keepProof, withLook } from './keep-proof';
import { atHand, budgetOf, kickOffsSince, type SharedAnswers, sharedAnswers } from './proof-at-hand';
import { type ProveCheck, proveCheck } from './prove-check';

export interface ProveDecisions extends FollowDecisions, ProveCheck {
  readonly now: () => Instant;
}

/** Requests that one run makes for proofs at most, and records that it writes; what is left waits for the next day. */
export const MOST_REQUESTS = 60;
/** Beside them, so many to find new projects. */
export const MOST_FOR_PROJECTS = 40;
export const MOST_WRITES = 400;

export interface Proven {
  /** The decisions as they stand now, in the order in which they came. */
  readonly told: readonly KeptFollowed[];
  /** Why single checks could not be looked at; all others were. */
  readonly failures: readonly unknown[];
}

/** A check to look at. */
interface Task {
  readonly kept: KeptFollowed;
  readonly zone: Zone;
  readonly to: ToProve;
  readonly isFirst: boolean;
}

/** A decision that waits for projects that begin after it was closed. */
interface Waiting {
  readonly kept: KeptFollowed;
  readonly zone: Zone;
  readonly closing: Closing;
}

/**
 * Looks at the checks that are due, finds out what the app can find out by itself, and keeps what was found beside them (S1-56, S1-58,
 * S1-59). A person decides. Checks that nobody has looked at come first, those that are due longest before others. An ordinary day, on
 * which nothing is due and no decision waits for new projects, asks nothing.
 * @param told decisions as they were read a moment ago.
 */
export async function proveDecisions(needs: ProveDecisions, told: readonly KeptFollowed[]): Promise<Proven> {
  const now = needs.now();
  const failures: unknown[] = [];
  const concerned = told.filter((kept) => isConcerned(kept, now));
  const standing = new Map(told.map((kept) => [kept.id, kept]));
  const given = { now, zoneOf: concerned.length === 0 ? () => FURTHEST_AHEAD : await zonesOf(needs, concerned) };
  const tasks = concerned.flatMap((kept) => tasksOf(kept, given.zoneOf(kept), now)).sort(byUrgency);
  const waiting = concerned.flatMap((kept) => waitingOf(kept, given.zoneOf(kept), now));
  const since = waiting.map(({ closing }) => closing.on).sort()[0] ?? null;
  const pageIds = tasks.flatMap(({ kept }) => pageOf(kept) ?? []);
  const shared = sharedAnswers(needs.proof, since, pageIds, budgetOf(MOST_REQUESTS), budgetOf(MOST_FOR_PROJECTS));
  const steps = [
    ...waiting.map((one) => ({ id: one.kept.id, take: (kept: KeptFollowed) => noteKickOffs(needs, kept, one, shared) })),
    ...tasks.map((task) => ({ id: task.kept.id, take: (kept: KeptFollowed) => look(needs, kept, task, shared) })),
  ];
  let written = 0;
  for (const { id, take } of steps) {
    if (written >= MOST_WRITES) break;
    const before = standing.get(id) as KeptFollowed;
    try {
      const changed = await take(before);
      if (changed === null) continue;
      standing.set(id, changed);
      if (changed !== before) written += 1;
    } catch (failure) {
      if (failure instanceof OutOfRequests) break;
      failures.push(failure);
    }
  }
  return { told: [...standing.values()], failures: [...new Set(failures)] };
}

/** Where a day begins first. */
const FURTHEST_AHEAD: Zone = { name: '+14:00', offsetAt: () => 14 * 60 };

/** Whether there can be anything to look at for a decision, wherever its owner is: only of these the zones are asked for. */
const isConcerned = (kept: KeptFollowed, now: Instant): boolean =>
  tasksOf(kept, FURTHEST_AHEAD, now).length > 0 || waitingOf(kept, FURTHEST_AHEAD, now).length > 0;

const followedOf = ({ value }: KeptFollowed) => value.followed;
const verificationOf = ({ value }: KeptFollowed) => value.decided.verification;

const pageOf = (kept: KeptFollowed | undefined): string | null => {
  const how = kept?.value.decided.verification;
  return how?.kind === 'page' ? how.pageId : null;
};

const tasksOf = (kept: KeptFollowed, zone: Zone, now: Instant): readonly Task[] => {
  const dayOf = (at: Instant) => dateIn(zone, at, null);
  return toProve(followedOf(kept), verificationOf(kept), dayOf(now), dayOf).map((to) => ({
    ...{ kept, zone, to },
    isFirst: lastRun(followedOf(kept), to.check) === null,
  }));
};

const byUrgency = (a: Task, b: Task): number => {
  if (a.isFirst !== b.isFirst) return a.isFirst ? -1 : 1;
  if (a.to.since !== b.to.since) return a.to.since < b.to.since ? -1 : 1;
  return a.kept.id < b.kept.id ? -1 : 1;
};

const waitingOf = (kept: KeptFollowed, zone: Zone, now: Instant): readonly Waiting[] => {
  const closing = closingForKickOffs(followedOf(kept), verificationOf(kept), dateIn(zone, now, null));
  return closing === null ? [] : [{ kept, closing, zone }];
};

async function look(needs: ProveDecisions, kept: KeptFollowed, { to, zone }: Task, shared: SharedAnswers) {
  const hand = atHand(shared, zone);
  const run = await proveCheck(needs, kept, to, zone, hand);
  const pageId = pageOf(kept);
  const page = pageId === null ? null : await hand.page(pageId);
  return keepProof(needs, kept, withLook(run, to, page, needs.now(), zone));
}

/** Puts the projects that began since beside a decision that asks for them. */
async function noteKickOffs(needs: ProveDecisions, kept: KeptFollowed, { closing, zone }: Waiting, shared: SharedAnswers) {
  const next = kickOffsSince(await shared.begun(), closing, zone);
  return keepProof(needs, kept, (followed) => withKickOffs(followed, next));
}
