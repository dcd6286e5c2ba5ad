import type { PersonId } from '#domain/history/issue-key';
import type { Followed } from '#domain/loop/followed';
import type { Heard, LoopRefusal } from '#domain/loop/loop-refusal';
import type { Speaking } from '#domain/loop/who-speaks';
import {
  type Asking,
  type DecisionsOfProject,
  decisionOfProject,
  decisionShown,
  type ShownDecision,
} from './decisions-of-project';
import { followDecision, zoneOf } from './follow-decision';
import { postMortemForSpeaker, postMortemShown, speakersOf } from './post-mortem-of-decision';
import { proofShown } from './proof-shown';
import { type TellState, tellState } from './tell-state';
import { untilKept } from './until-kept';

export type SpeakOfDecision = DecisionsOfProject & TellState;

export type Spoken =
  | { readonly kind: 'heard'; readonly decision: ShownDecision }
  | { readonly kind: 'refused'; readonly refusal: LoopRefusal };

/**
 * Takes what somebody says of a decision, judged by how its issue stands now. Who says it comes from the platform.
 * @param say the rule that judges it.
 * @throws NotPermitted for whoever is not shown the issue.
 */
export async function speakOfDecision(
  needs: SpeakOfDecision,
  asking: Asking,
  id: string,
  say: (followed: Followed, speaking: Speaking) => Heard,
): Promise<Spoken> {
  await decisionOfProject(needs, asking, id);
  await followDecision(needs, id);
  const spoken = await untilKept(needs, async (): Promise<Spoken | null> => {
    const { kept, told } = await decisionOfProject(needs, asking, id);
    const { value } = kept;
    const postMortem = await postMortemForSpeaker(needs, kept, asking.accountId);
    const zone = await zoneOf(needs, kept);
    const heard = say(value.followed, {
      now: needs.now(),
      zone,
      by: asking.accountId as PersonId,
      mayAnswer: speakersOf(postMortem),
    });
    if (!heard.ok) return { kind: 'refused', refusal: heard.refusal };
    const next = { ...kept, version: kept.version + 1, value: { ...value, followed: heard.followed } };
    if ((await needs.decisionIssues.put(next)) !== 'kept') return null;
    const sight = await proofShown(needs, [next.value]);
    return { kind: 'heard', decision: decisionShown(needs, told(next), postMortem, asking.accountId, zone, sight) };
  });
  await sayOnIssue(needs, id);
  return spoken;
}

/** What was said is kept by then; should Jira fail at this, the daily look writes it. */
const sayOnIssue = (needs: TellState, id: string): Promise<void> => tellState(needs, id).catch(() => undefined);

/** Reads the issue of a decision now. @throws NotPermitted for whoever is not shown the issue. */
export async function lookAgain(needs: SpeakOfDecision, asking: Asking, id: string): Promise<Spoken> {
  await decisionOfProject(needs, asking, id);
  await followDecision(needs, id);
  await sayOnIssue(needs, id);
  // What the reading found decides anew to whom it is told.
  const { kept, told } = await decisionOfProject(needs, asking, id);
  const postMortem = await postMortemShown(needs, kept);
  const [zone, sight] = await Promise.all([zoneOf(needs, kept), proofShown(needs, [kept.value])]);
  return { kind: 'heard', decision: decisionShown(needs, told(kept), postMortem, asking.accountId, zone, sight) };
}
