import { withAnswer } from './answer-check';
import type { CheckId } from './answers';
import { checksOf, checkWith } from './checks';
import type { Followed } from './followed';
import { LOOP_LIMITS } from './limits';
import { type Heard, heard, refused } from './loop-refusal';
import { said } from './said';
import { maySpeak, type Speaking, todayOf } from './who-speaks';

/**
 * A second person confirms or contradicts the answer that ended a check: neither the owner, at the outset or now, nor whoever answered,
 * and each once. Who contradicts says why.
 */
export const confirmCheck = (
  followed: Followed,
  { check, agrees, sentence }: { readonly check: CheckId; readonly agrees: boolean; readonly sentence: string },
  speaking: Speaking,
): Heard => {
  const { by, now: at } = speaking;
  if (!maySpeak(followed, speaking)) return refused({ why: 'not-yours' });
  const status = checkWith(checksOf(followed, todayOf(speaking)), check)?.status;
  if (status === undefined) return refused({ why: 'no-such-check' });
  if (status.kind !== 'answered') return refused({ why: 'not-answered' });
  const { answer } = status;
  if (by === answer.by || by === followed.told.owner || by === followed.outset.owner)
    return refused({ why: 'not-a-second-person' });
  if (answer.confirmations.some((one) => one.by === by)) return refused({ why: 'confirmed-already' });
  const most = LOOP_LIMITS.confirmations;
  if (answer.confirmations.length >= most) return refused({ why: 'too-many', most });
  const words = said(sentence, LOOP_LIMITS.sentence, agrees);
  if ('refusal' in words) return refused(words.refusal);
  const confirmations = [...answer.confirmations, { by, at, agrees, sentence: words.text }];
  return heard(withAnswer(followed, answer, { ...answer, confirmations }));
};
