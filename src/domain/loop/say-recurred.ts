import type { ItemId } from '#domain/session/ids';
import { standingClosing } from './closing';
import type { Comeback, NotTheSame } from './comeback';
import type { Followed } from './followed';
import { LOOP_LIMITS } from './limits';
import { type Heard, heard, refused } from './loop-refusal';
import { said } from './said';
import type { Speaking } from './who-speaks';

/** A topic of the post-mortem in which something looks as if it had come back. */
export interface OfTopic {
  readonly postMortemId: string;
  readonly topic: ItemId;
}

/** Who says it, and when. They take part in the post-mortem of the topic, which whoever calls has seen to. */
type Says = Pick<Speaking, 'by' | 'now'>;

/** What a decision had fixed came back: it did not hold (S1-81). Said once of each topic, with what the two have in common. */
export const sayCameBack = (
  followed: Followed,
  { postMortem, topic, reasons, sentence }: Pick<Comeback, 'postMortem' | 'topic' | 'reasons' | 'sentence'>,
  { by, now: at }: Says,
): Heard => {
  const fix = standingClosing(followed.told.closings);
  if (fix?.as !== 'done') return refused({ why: 'not-fixed' });
  if (reasons.length === 0) return refused({ why: 'not-alike' });
  if (whoSaid(followed, { postMortemId: postMortem.id, topic }).length > 0) return refused({ why: 'said-already' });
  const words = said(sentence, LOOP_LIMITS.sentence);
  if ('refusal' in words) return refused(words.refusal);
  const { comebacks } = followed.kept;
  if (comebacks.length >= LOOP_LIMITS.comebacks) return refused({ why: 'too-many', most: LOOP_LIMITS.comebacks });
  const comeback = { postMortem, topic, closing: fix.since, reasons, sentence: words.text, by, at };
  return heard({ ...followed, kept: { ...followed.kept, comebacks: [...comebacks, comeback] } });
};

/** It only looks the same: it is not shown for this topic again. */
export const sayNotTheSame = (followed: Followed, of: OfTopic, { by, now: at }: Says): Heard => {
  if (whoSaid(followed, of).length > 0) return refused({ why: 'said-already' });
  const { notTheSame } = followed.kept;
  if (notTheSame.length >= LOOP_LIMITS.notTheSame) return refused({ why: 'too-many', most: LOOP_LIMITS.notTheSame });
  return heard({ ...followed, kept: { ...followed.kept, notTheSame: [...notTheSame, { ...of, by, at }] } });
};

/** Takes back what was said of a topic, as far as the same person said it. */
export const takeBackRecurred = (followed: Followed, of: OfTopic, { by }: Pick<Says, 'by'>): Heard => {
  const who = whoSaid(followed, of);
  if (who.length === 0) return refused({ why: 'nothing-said' });
  if (!who.some((one) => one.by === by)) return refused({ why: 'not-yours' });
  const { kept } = followed;
  return heard({
    ...followed,
    kept: {
      ...kept,
      comebacks: kept.comebacks.filter((one) => one.by !== by || !isComebackOf(one, of)),
      notTheSame: kept.notTheSame.filter((one) => one.by !== by || !isNotTheSameOf(one, of)),
    },
  });
};

/** The comeback that was confirmed of a topic; null where there is none. */
export const comebackOf = ({ kept }: Followed, of: OfTopic): Comeback | null =>
  kept.comebacks.find((one) => isComebackOf(one, of)) ?? null;

const isComebackOf = ({ postMortem, topic }: Comeback, of: OfTopic): boolean =>
  postMortem.id === of.postMortemId && topic === of.topic;

const isNotTheSameOf = ({ postMortemId, topic }: NotTheSame, of: OfTopic): boolean =>
  postMortemId === of.postMortemId && topic === of.topic;

const whoSaid = ({ kept }: Followed, of: OfTopic): readonly Pick<Comeback, 'by'>[] => [
  ...kept.comebacks.filter((one) => isComebackOf(one, of)),
  ...kept.notTheSame.filter((one) => isNotTheSameOf(one, of)),
];
