import { type Heard, type LoopRefusal, refused } from '#domain/loop/loop-refusal';
import { sayCameBack, sayNotTheSame, takeBackRecurred } from '#domain/loop/say-recurred';
import { asFixedBefore, type FixedBefore } from '#domain/recurrence/fixed-before';
import type { ItemId } from '#domain/session/ids';
import { TURNED_AWAY } from '#domain/session/turned-away';
import { type AlikeShown, alikeShown, type CausesAlike, findingOf, type KeptOld, oldDecision } from './causes-alike';
import { followDecision, isFollowed, type KeptFollowed } from './follow-decision';
import type { Room } from './into-session';
import { NotPermitted } from './not-permitted';
import { type TellState, tellState } from './tell-state';
import { untilKept } from './until-kept';

/** What somebody says of an old decision beside a topic. */
export type RecurredSaid =
  | { readonly kind: 'came-back'; readonly sentence: string }
  | { readonly kind: 'not-the-same' }
  | { readonly kind: 'take-back' };

export interface SayRecurred {
  /** The old decision. */
  readonly id: string;
  readonly topic: ItemId;
  readonly said: RecurredSaid;
}

export type RecurredHeard =
  /** As it is told now; null where it is not shown for this topic any more. */
  { readonly kind: 'heard'; readonly alike: AlikeShown | null } | { readonly kind: 'refused'; readonly refusal: LoopRefusal };

/**
 * Takes what somebody of a post-mortem says of an old decision: that what it had fixed came back (S1-81), that it is not the same, or
 * that one of both is taken back. Judged by how its issue stands now, and by what the two have in common now.
 * @throws NotPermitted for whoever is not shown the old decision's issue.
 */
export async function sayRecurred(needs: CausesAlike & TellState, room: Room, asked: SayRecurred): Promise<RecurredHeard> {
  await decisionShownTo(needs, asked.id);
  await followDecision(needs, asked.id);
  const said = await untilKept(needs, async (): Promise<RecurredHeard | null> => {
    const kept = await decisionShownTo(needs, asked.id);
    const before = await besideTopic(needs, room, asked.topic, kept);
    const heard = judged(kept, room, asked, before, needs.now());
    if (!heard.ok) return { kind: 'refused', refusal: heard.refusal };
    const next: KeptFollowed = { ...kept, version: kept.version + 1, value: { ...kept.value, followed: heard.followed } };
    if ((await needs.decisionIssues.put(next)) !== 'kept') return null;
    const after = asked.said.kind === 'not-the-same' ? null : await besideTopic(needs, room, asked.topic, next);
    return { kind: 'heard', alike: after === null ? null : await alikeShown(needs, room, asked, after) };
  });
  // What was said is kept by then; should Jira fail at this, the daily look writes it.
  await tellState(needs, asked.id).catch(() => undefined);
  return said;
}

function judged(
  { value }: KeptFollowed,
  { postMortem, you: by }: Room,
  { topic, said }: SayRecurred,
  alike: FixedBefore<KeptOld> | null,
  now: number,
): Heard {
  const of = { postMortemId: postMortem.id, topic };
  switch (said.kind) {
    case 'take-back':
      return takeBackRecurred(value.followed, of, { by });
    case 'not-the-same':
      return alike === null ? refused({ why: 'not-alike' }) : sayNotTheSame(value.followed, of, { by, now });
    case 'came-back': {
      const reasons = (alike?.reasons ?? []).map(({ kind, same }) => ({ kind, same }));
      const told = { id: postMortem.id, title: postMortem.value.title };
      return sayCameBack(value.followed, { postMortem: told, topic, reasons, sentence: said.sentence }, { by, now });
    }
  }
}

/** An old decision beside what the topic is found to be now; null where they are not alike. */
async function besideTopic(
  needs: CausesAlike,
  room: Room,
  topic: ItemId,
  kept: KeptFollowed,
): Promise<FixedBefore<KeptOld> | null> {
  const finding = await findingOf(needs, room, topic);
  const [old] = oldDecision(kept);
  return finding === null || old === undefined ? null : asFixedBefore<KeptOld>(finding)(old);
}

/** @throws NotPermitted where there is no such decision or its issue is not shown: both sound the same. */
async function decisionShownTo({ decisionIssues, shown }: CausesAlike, id: string): Promise<KeptFollowed> {
  const kept = await decisionIssues.read(id);
  if (isFollowed(kept)) {
    const { issueId } = kept.value.followed.outset;
    if ((await shown.of([issueId])).has(issueId)) return kept;
  }
  throw new NotPermitted(TURNED_AWAY['no-decision-here']);
}
