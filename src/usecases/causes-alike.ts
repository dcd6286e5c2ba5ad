import type { CalendarDate } from '#domain/history/instant';
import type { IssueKey, PersonId } from '#domain/history/issue-key';
import type { CheckDays, Verdict } from '#domain/loop/answers';
import { checksOf } from '#domain/loop/checks';
import { isKnownBy } from '#domain/loop/closing';
import type { Comeback } from '#domain/loop/comeback';
import { comebackOf } from '#domain/loop/say-recurred';
import { todayOf } from '#domain/loop/who-speaks';
import { takesPart } from '#domain/post-mortem/who-may';
import type { AlikeReason } from '#domain/recurrence/alike';
import { causeOf, isFound } from '#domain/recurrence/cause-of';
import { type FindingOfTopic, type FixedBefore, fixedBefore, type OldDecision } from '#domain/recurrence/fixed-before';
import type { ItemId } from '#domain/session/ids';
import type { ProjectKeys } from '#ports/project-keys';
import type { DecisionsOfProject } from './decisions-of-project';
import { isFollowed, type KeptFollowed, zoneOf } from './follow-decision';
import { openSession, type Room, roomIn, sessionNow } from './into-session';
import { isPublished, type ReadSession } from './read-session';

export interface CausesAlike extends DecisionsOfProject, Pick<ReadSession, 'permissions'> {
  readonly projectKeys: ProjectKeys;
}

/** An old decision beside what is found now, as it is told to somebody. */
export interface AlikeShown {
  readonly id: string;
  readonly text: string;
  readonly key: IssueKey;
  readonly owner: PersonId | null;
  readonly postMortem: { readonly id: string; readonly title: string };
  /** The day on which it was done, where its owner is. */
  readonly fixedOn: CalendarDate;
  /** The checks of that closing, with the newest answer; null while there is none. */
  readonly checks: readonly { readonly days: CheckDays; readonly verdict: Verdict['kind'] | null }[];
  readonly reasons: readonly AlikeReason[];
  /** What somebody has confirmed of this topic. */
  readonly cameBack: Pick<Comeback, 'by' | 'at' | 'sentence'> | null;
}

/** More than a team looks at beside one topic. */
const MOST_ALIKE = 3;
/** So many of the most alike are asked for whether they are shown to this person: as many as one request to Jira takes. */
const MOST_ASKED = 100;

/**
 * The decisions of the whole site that had fixed what a topic is now found to be (S1-81, S3-2), of those whose issues Jira shows the
 * person who asks. What was said in the other meeting is told only to those who may read its record.
 */
export async function causesAlike(needs: CausesAlike, room: Room, topic: ItemId): Promise<readonly AlikeShown[]> {
  const finding = await findingOf(needs, room, topic);
  if (finding === null) return [];
  const { records } = await needs.decisionIssues.found(null);
  const alike = fixedBefore(finding, records.flatMap(oldDecision)).slice(0, MOST_ASKED);
  if (alike.length === 0) return [];
  const shown = await needs.shown.of(alike.map(({ decision }) => decision.followed.outset.issueId));
  const seen = alike.filter(({ decision }) => shown.has(decision.followed.outset.issueId)).slice(0, MOST_ALIKE);
  return Promise.all(seen.map((one) => alikeShown(needs, room, finding, one)));
}

/** What a topic is found to be; null where there is no such topic or nothing is known of it yet. */
export async function findingOf(needs: CausesAlike, room: Room, topic: ItemId): Promise<FindingOfTopic | null> {
  const { session } = await openSession(needs, room);
  const cause = causeOf(session, topic);
  if (cause === null || !isFound(cause)) return null;
  const { id, belongsTo, value } = room.postMortem;
  return { cause, topic, postMortemId: id, openedAt: value.openedAt, projectKey: await needs.projectKeys.of(belongsTo) };
}

export interface KeptOld extends OldDecision {
  readonly kept: KeptFollowed;
}

/** A decision that a finding can be compared with; those of first versions do not know what their topic was found to be. */
export const oldDecision = (kept: Parameters<typeof isFollowed>[0]): readonly KeptOld[] => {
  if (!isFollowed(kept) || kept.value.cause === undefined) return [];
  const { postMortemId, cause, followed } = kept.value;
  return [{ id: kept.id, postMortemId, cause, followed, kept }];
};

/** An old decision as it is told to somebody in the room. */
export async function alikeShown(
  needs: CausesAlike,
  room: Room,
  { topic }: Pick<FindingOfTopic, 'topic'>,
  { decision: { kept, id, postMortemId, followed }, fix, reasons }: FixedBefore<KeptOld>,
): Promise<AlikeShown> {
  // Of one that cannot be read nobody may read what was said.
  const old = await roomIn(needs, room.you, { postMortemId, number: 1 }).catch(() => null);
  const mayRead = old !== null && (await mayReadRecord(needs, old));
  const today = todayOf({ now: needs.now(), zone: await zoneOf(needs, kept) });
  const { key, owner } = followed.told;
  const comeback = comebackOf(followed, { postMortemId: room.postMortem.id, topic });
  return {
    id,
    text: kept.value.decided.text,
    key,
    owner,
    postMortem: { id: postMortemId, title: old?.postMortem.value.title ?? kept.value.postMortemTitle ?? '…' },
    fixedOn: fix.on,
    checks: checksOf(followed, today)
      .filter((check) => isKnownBy(fix, check.id.closing))
      .map(({ id: { days }, status }) => ({ days, verdict: status.kind === 'answered' ? status.answer.verdict.kind : null })),
    reasons: mayRead ? reasons : reasons.map((reason) => ({ ...reason, said: null })),
    cameBack: comeback === null ? null : { by: comeback.by, at: comeback.at, sentence: comeback.sentence },
  };
}

/** Whether somebody may read what was said: those who took part, and, once it is published, those who may browse its project. */
export async function mayReadRecord(needs: CausesAlike, { postMortem, you }: Room): Promise<boolean> {
  if (takesPart(postMortem.value, you)) return true;
  for (const number of [2, 1] as const) {
    const room = await roomIn(needs, you, { postMortemId: postMortem.id, number });
    const now = room === null ? null : await sessionNow(needs, room);
    if (now !== null) return isPublished(now.session) && (await needs.permissions.of(postMortem.belongsTo)).browse;
  }
  return false;
}
