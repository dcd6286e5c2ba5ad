import type { Part } from '#domain/loop/part';
import type { Voice } from '../../../shared/src/words/voice';

/** The number on top of the decisions: `1 of 8 fixes came back (13%)`; without a fix there is no number. */
export const repeatTitle = ({ count, of }: Part, voice: Voice): string => {
  if (of === 0) return 'Nothing is fixed yet that could come back';
  const share = voice.share(count / of);
  return `${voice.number(count)} of ${voice.count(of, 'fix', 'fixes')} came back (${share})`;
};

/** What that number counts, or what there is to do before there is one. */
export const repeatSentence = ({ count, of }: Part): string => {
  if (of === 0)
    return 'Not enough data: no decision of this project is closed as done. From the first one on, a new post-mortem that finds the same cause is shown the old decision, and what its people confirm is counted here.';
  const counted =
    'A fix is a decision whose issue is closed as done. It came back when people of a later post-mortem, here or in another project, confirmed that they found the same cause.';
  return count === 0 ? `${counted} Nobody has confirmed that of any yet.` : `${counted} Each counts once.`;
};
