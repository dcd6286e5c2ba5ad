import { type GivenWin, takeBackWin, tellWin } from '#domain/loop/tell-win';
import type { PeopleShown } from '#ports/people-shown';
import { type Asking, decisionOfProject } from './decisions-of-project';
import { type SpeakOfDecision, type Spoken, speakOfDecision } from './speak-of-decision';
import { type ThankForWins, thankForWins } from './thank-for-wins';

export type TellOfWin = SpeakOfDecision & ThankForWins & { readonly peopleShown: PeopleShown };

/**
 * Keeps that a decision prevented something, and thanks whoever caught it on the issue.
 * @throws NotPermitted for whoever is not shown the issue.
 */
export async function tellOfWin(needs: TellOfWin, asking: Asking, id: string, given: GivenWin): Promise<Spoken> {
  const { kept } = await decisionOfProject(needs, asking, id);
  const isShown = await needs.peopleShown.isShown(kept.value.followed.told.key, given.caughtBy);
  const spoken = await speakOfDecision(needs, asking, id, (followed, speaking) => tellWin(followed, given, isShown, speaking));
  // It is kept by now; should Jira fail at this, the daily look thanks for it.
  if (spoken.kind === 'heard') await thankForWins(needs, id).catch(() => undefined);
  return spoken;
}

/** Takes a win back. @throws NotPermitted for whoever is not shown the issue. */
export const takeBackOneWin = (needs: SpeakOfDecision, asking: Asking, id: string, win: string): Promise<Spoken> =>
  speakOfDecision(needs, asking, id, (followed, speaking) => takeBackWin(followed, win, speaking));
