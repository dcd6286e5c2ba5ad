import { LOOP_LIMITS } from '#domain/loop/limits';
import type { Say } from '../../../shared/src/say/say';
import type { NotTaken } from './alike-desk';

/** Why what somebody said of an old decision was not taken, and what to do now. */
export function notTakenWords(why: NotTaken, say: Say): string {
  if (why.kind === 'unanswered') return say('before.unanswered');
  switch (why.refusal.why) {
    case 'not-fixed':
      return say('before.refused.not-fixed');
    case 'not-alike':
      return say('before.refused.not-alike');
    case 'not-yours':
      return say('before.refused.not-yours');
    case 'too-long':
      return say('before.refused.too-long', { n: LOOP_LIMITS.sentence });
    case 'no-words':
      return say('before.refused.no-words');
    // Said already, taken back already: somebody was quicker.
    default:
      return say('before.refused.meanwhile');
  }
}
