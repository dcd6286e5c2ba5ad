import type { Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import { dateIn } from '#domain/history/zone';
import { notAsked } from '#domain/loop/answer-check';
import type { CheckId } from '#domain/loop/answers';
import { checksOf, checkWith } from '#domain/loop/checks';
import { standingClosing } from '#domain/loop/closing';
import type { Followed } from '#domain/loop/followed';
import { heard, type LoopRefusal } from '#domain/loop/loop-refusal';
import { maySpeak } from '#domain/loop/who-speaks';
import { judgedByLooks } from '#domain/proof/judge-by-looks';
import { withKickOffs, withRun } from '#domain/proof/keep-proof';
import { type GivenLook, lookAtKickOff } from '#domain/proof/look-at-kick-off';
import { closingForKickOffs } from '#domain/proof/needs-kick-offs';
import { type Asking, decisionOfProject } from './decisions-of-project';
import { followDecision, type KeptFollowed, zoneOf } from './follow-decision';
import { postMortemForSpeaker, speakersOf } from './post-mortem-of-decision';
import { atHand, budgetOf, sharedAnswers } from './proof-at-hand';
import { type ProveCheck, proveCheck } from './prove-check';
import { lookAgain, type SpeakOfDecision, type Spoken, speakOfDecision } from './speak-of-decision';

export type ProveNow = SpeakOfDecision & ProveCheck;

/** Requests that one press of a button makes at most. */
const MOST_REQUESTS = 60;

/**
 * Looks at a check now, for somebody who may speak of its decision: what they find does not wait for the next day (S1-58, S1-59).
 * @throws NotPermitted for whoever is not shown the issue; Error where Jira or Confluence did not answer.
 */
export async function proveNow(needs: ProveNow, asking: Asking, id: string, check: CheckId): Promise<Spoken> {
  await decisionOfProject(needs, asking, id);
  await followDecision(needs, id);
  const { kept } = await decisionOfProject(needs, asking, id);
  const zone = await zoneOf(needs, kept);
  const dayOf = (at: Instant) => dateIn(zone, at, null);
  const today = dayOf(needs.now());
  const { followed, decided } = kept.value;
  const closing = standingClosing(followed.told.closings);
  const refusal = await whyNot(needs, asking, kept, check, today);
  if (refusal !== null) return { kind: 'refused', refusal };
  if (closing === null) return lookAgain(needs, asking, id);
  const how = decided.verification;
  const since = closingForKickOffs(followed, how, today)?.on ?? null;
  const pageIds = how.kind === 'page' ? [how.pageId] : [];
  const hand = atHand(sharedAnswers(needs.proof, since, pageIds, budgetOf(MOST_REQUESTS), budgetOf(MOST_REQUESTS)), zone);
  const kickOffs = since === null ? null : await hand.kickOffs(closing);
  const withBegun = (now: Followed): Followed => (kickOffs === null ? now : withKickOffs(now, kickOffs));
  // What people saw is judged by the projects that have begun by now.
  const asOfNow = { ...kept, value: { ...kept.value, followed: withBegun(followed) } };
  const run = await proveCheck(needs, asOfNow, { check, closing }, zone, hand);
  return speakOfDecision(needs, asking, id, (now) => heard(withRun(withBegun(now), run, dayOf)));
}

async function whyNot(
  needs: ProveNow,
  { accountId }: Asking,
  kept: KeptFollowed,
  check: CheckId,
  today: ReturnType<typeof dateIn>,
): Promise<LoopRefusal | null> {
  const mayAnswer = speakersOf(await postMortemForSpeaker(needs, kept, accountId));
  const { value } = kept;
  if (!maySpeak(value.followed, { by: accountId as PersonId, mayAnswer })) return { why: 'not-yours' };
  const asked = checkWith(checksOf(value.followed, today), check);
  const isOfNow = standingClosing(value.followed.told.closings)?.since === check.closing;
  return notAsked(asked) ?? (isOfNow ? null : { why: 'no-such-check' });
}

/**
 * Takes what somebody saw at one of the next projects, and judges anew what people saw.
 * @throws NotPermitted for whoever is not shown the issue.
 */
export async function lookAtNext(needs: ProveNow, asking: Asking, id: string, look: GivenLook): Promise<Spoken> {
  const { kept } = await decisionOfProject(needs, asking, id);
  // Whoever is not shown a project is not told whether there is one.
  if (!(await needs.projectsShown.of([look.project])).has(look.project))
    return { kind: 'refused', refusal: { why: 'no-such-project' } };
  const how = kept.value.decided.verification;
  return speakOfDecision(needs, asking, id, (followed, speaking) => {
    const taken = lookAtKickOff(followed, how, look, speaking);
    return taken.ok ? heard(judgedByLooks(taken.followed, how, speaking.now, speaking.zone)) : taken;
  });
}
