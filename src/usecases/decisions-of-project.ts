import type { Decided } from '#domain/decision-issue/decision-issue';
import type { CalendarDate, Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import type { Zone } from '#domain/history/zone';
import { type Followed, startFollowing } from '#domain/loop/followed';
import type { Standing } from '#domain/loop/standing';
import { maySpeak, todayOf } from '#domain/loop/who-speaks';
import type { PostMortem } from '#domain/post-mortem/post-mortem';
import { takesPart } from '#domain/post-mortem/who-may';
import { TURNED_AWAY } from '#domain/session/turned-away';
import type { KeptRecord, RecordStore } from '#ports/record-store';
import { decisionIssueId } from './decision-issues';
import { type FollowDecisions, isFollowed, type KeptFollowed, zonesOf } from './follow-decision';
import { roomIn, type Sessions, sessionNow } from './into-session';
import { NotPermitted } from './not-permitted';
import { type PostMortemKnown, postMortemShown, speakersOf } from './post-mortem-of-decision';
import { type ProofShown, proofShown, type ToldTo } from './proof-shown';
import { SWEEP_ID, type SweepDecisions } from './sweep-decisions';
import { takeUpAgain } from './take-up-again';

export interface DecisionsOfProject
  extends FollowDecisions,
    Pick<Sessions, 'sessions'>,
    Pick<SweepDecisions, 'sweeps'>,
    ProofShown {
  readonly postMortems: Pick<RecordStore<PostMortem>, 'read' | 'found'>;
}

export interface ShownDecision {
  readonly id: string;
  readonly postMortem: { readonly id: string; readonly title: string; readonly isLost: boolean };
  readonly decided: Decided;
  readonly followed: Followed;
  readonly mayAnswer: boolean;
  readonly today: CalendarDate;
}

export interface Audited {
  readonly id: string;
  readonly title: string;
  readonly closedAt: Instant;
  readonly withoutIssue: number;
}

export interface DecisionsShown {
  readonly decisions: readonly ShownDecision[];
  readonly postMortems: readonly Audited[];
  readonly swept: { readonly at: Instant; readonly repaired: number } | null;
  readonly unreadable: number;
  /** Post-mortems that are stored and cannot be read. */
  readonly unreadablePostMortems: number;
}

/** Who asks, in which project. */
export interface Asking {
  readonly accountId: string;
  readonly projectId: string;
}

/** The decisions of a project whose issues Jira shows the person who asks; nothing is told of the others. */
export async function decisionsOfProject(needs: DecisionsOfProject, asking: Asking): Promise<DecisionsShown> {
  const found = await needs.decisionIssues.found(asking.projectId);
  const sweep = (await needs.sweeps.read(SWEEP_ID))?.value ?? null;
  const isNothingKnown = found.records.length + found.unreadable.length === 0 && sweep === null;
  const kept = isNothingKnown ? await afterReinstall(needs, asking) : found.records.filter(isFollowed);
  const shown = await needs.shown.of(kept.map(({ value }) => value.followed.outset.issueId));
  const { records: postMortems, unreadable } = await needs.postMortems.found(asking.projectId);
  const withTheirs = new Map<string, PostMortemKnown>([
    ...postMortems.map((one) => [one.id, one] as const),
    ...unreadable.map(({ id }) => [id, 'unreadable'] as const),
  ]);
  const visible = kept.flatMap((one): readonly KeptFollowed[] => {
    if (shown.has(one.value.followed.outset.issueId)) return [one];
    return isLostTo(one, withTheirs.get(one.value.postMortemId) ?? null, asking.accountId) ? [asDecided(one)] : [];
  });
  const shownIds = new Set(visible.map(({ id }) => id));
  const zoneOf = await zonesOf(needs, visible);
  const told = await proofShown(
    needs,
    visible.map(({ value }) => value),
  );
  return {
    decisions: visible.map((one) =>
      decisionShown(needs, one, withTheirs.get(one.value.postMortemId) ?? null, asking.accountId, zoneOf(one), told),
    ),
    postMortems: await auditedOf(needs, postMortems, new Set([...kept, ...found.unreadable].map(({ id }) => id))),
    swept: sweep === null ? null : { at: sweep.at, repaired: sweep.repaired.filter((id) => shownIds.has(id)).length },
    unreadable: found.unreadable.length,
    unreadablePostMortems: unreadable.length,
  };
}

/**
 * Where nothing is known yet, the app may have been removed and installed again: then the decisions are found by their issues, before the
 * first daily look.
 */
async function afterReinstall(needs: DecisionsOfProject, { projectId }: Asking): Promise<readonly KeptFollowed[]> {
  try {
    return (await takeUpAgain(needs, await needs.issues.marked(needs.now(), projectId), new Set())).taken;
  } catch {
    // The daily look tries again, and says what stands against it.
    return [];
  }
}

/** Whether somebody took part in deciding what Jira shows nobody any more: they are to know that its issue is gone. */
const isLostTo = ({ value }: KeptFollowed, postMortem: PostMortemKnown, accountId: string): boolean =>
  value.followed.told.standing.kind === 'gone' &&
  postMortem !== null &&
  postMortem !== 'unreadable' &&
  takesPart(postMortem.value, accountId);

/** A decision as it was taken, and that its issue is gone: what Jira told of it meanwhile is for those whom Jira shows it. */
const asDecided = (kept: KeptFollowed): KeptFollowed => {
  const { outset, told } = kept.value.followed;
  const fresh = startFollowing(outset);
  const followed = { ...fresh, told: { ...fresh.told, readAt: told.readAt, standing: goneSince(told.standing) } };
  return { ...kept, value: { ...kept.value, followed } };
};

const goneSince = (standing: Standing): Standing =>
  standing.kind === 'gone' ? { ...standing, was: { kind: 'open' } } : { kind: 'open' };

/** A decision that somebody may speak of, and how much of it is told to them. */
export interface MaySpeakOf {
  readonly kept: KeptFollowed;
  readonly told: (kept: KeptFollowed) => KeptFollowed;
}

/**
 * A decision, for somebody whom Jira shows its issue, or who took part in deciding it before its issue was gone.
 * @throws NotPermitted for everybody else, and where there is no such decision: both sound the same.
 */
export async function decisionOfProject(needs: DecisionsOfProject, asking: Asking, id: string): Promise<MaySpeakOf> {
  const kept = await needs.decisionIssues.read(id);
  if (isFollowed(kept)) {
    const { issueId } = kept.value.followed.outset;
    if ((await needs.shown.of([issueId])).has(issueId)) return { kept, told: (one) => one };
    const postMortem = await postMortemShown(needs, kept);
    if (isLostTo(kept, postMortem, asking.accountId)) return { kept, told: asDecided };
  }
  throw new NotPermitted(TURNED_AWAY['no-decision-here']);
}

/**
 * The same decision as it is told to somebody.
 * @param told what of the app's own looks that person may see.
 */
export function decisionShown(
  { now }: Pick<DecisionsOfProject, 'now'>,
  { id, value }: KeptFollowed,
  postMortem: PostMortemKnown,
  accountId: string,
  zone: Zone,
  told: ToldTo,
): ShownDecision {
  const title = postMortem === 'unreadable' ? null : postMortem?.value.title;
  return {
    id,
    postMortem: {
      id: value.postMortemId,
      title: title ?? value.postMortemTitle ?? '…',
      isLost: postMortem === null,
    },
    decided: value.decided,
    followed: told(value),
    mayAnswer: maySpeak(value.followed, { by: accountId as PersonId, mayAnswer: speakersOf(postMortem) }),
    today: todayOf({ now: now(), zone }),
  };
}

/** The closed post-mortems in which decisions were taken, with those that nobody has made an issue of. @param stored ids of the decisions that have one. */
async function auditedOf(
  needs: DecisionsOfProject,
  postMortems: readonly KeptRecord<PostMortem>[],
  stored: ReadonlySet<string>,
): Promise<readonly Audited[]> {
  const found = await Promise.all(
    postMortems.map(async (postMortem): Promise<readonly Audited[]> => {
      for (const number of [2, 1] as const) {
        const room = await roomIn(needs, '', { postMortemId: postMortem.id, number });
        const session = room === null ? null : ((await sessionNow(needs, room))?.session ?? null);
        if (session === null || session.closedAt === null) continue;
        const taken = session.items.decisions.filter(({ standing }) => standing.kind === 'taken');
        const withoutIssue = taken.filter(({ id }) => !stored.has(decisionIssueId(postMortem.id, id))).length;
        return [{ id: postMortem.id, title: postMortem.value.title, closedAt: session.closedAt, withoutIssue }];
      }
      return [];
    }),
  );
  return found.flat().sort((a, b) => b.closedAt - a.closedAt);
}
