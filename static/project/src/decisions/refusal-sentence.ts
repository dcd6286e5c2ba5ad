import type { LoopRefusal } from '#domain/loop/loop-refusal';
import type { Voice } from '../../../shared/src/words/voice';

/** Why something was not taken, and what to do now. */
export function refusalSentence(refusal: LoopRefusal, voice: Voice): string {
  switch (refusal.why) {
    case 'no-such-check':
      return 'This check is not asked any more: the issue was reopened. Once it is closed again, a new one is asked.';
    case 'not-yours':
      return 'Only the owner of the decision and the people of its post-mortem can say this.';
    case 'not-due-yet':
      return `This check is asked on ${voice.day(refusal.dueOn)}. Until then there is nothing to answer.`;
    case 'answered-already':
      return 'Somebody has answered this check in the meantime. Their answer is shown now.';
    case 'not-answered':
      return 'Nobody has answered this check yet, so there is nothing to confirm.';
    case 'not-drifted':
      return 'What follows is chosen for what has drifted. This check has not.';
    case 'no-words':
      return 'Write one sentence first.';
    case 'too-long':
      return `That is too long: at most ${voice.number(refusal.most)} characters are kept.`;
    case 'too-many':
      return `No more is kept of this decision: at most ${voice.number(refusal.most)}.`;
    case 'day-not-possible':
      return `Choose a day between ${voice.day(refusal.earliest)} and ${voice.day(refusal.latest)}.`;
    case 'not-a-second-person':
      return 'A second look is somebody else’s: neither the owner’s nor of whoever answered.';
    case 'confirmed-already':
      return 'You have said already what you think of this answer.';
    case 'no-such-move':
      return 'This move of the date is not in Jira’s history any more.';
    case 'not-dropped':
      return 'This decision is not dropped any more, so no reason is needed.';
    case 'nothing-to-look-at':
      return 'This decision is verified in another way, so nobody needs to look.';
    case 'no-such-project':
      return 'This project is not among those that began after the decision was done.';
    case 'nothing-said':
      return 'This was taken back already.';
    case 'not-shown-to-them':
      return 'Jira does not show this issue to whoever you named, so they could not read the thanks. Name somebody who sees it.';
    // A newer version of the app may have a reason that this page does not know.
    default:
      return 'The app did not take this. Reload the page and try again.';
  }
}

const ABOUT_WHAT_WAS_SENT: readonly LoopRefusal['why'][] = ['no-words', 'too-long', 'day-not-possible', 'not-shown-to-them'];

/** Whether it was refused because things are not as this page shows them; they are read again then. */
export const isOvertaken = ({ why }: LoopRefusal): boolean => !ABOUT_WHAT_WAS_SENT.includes(why);
