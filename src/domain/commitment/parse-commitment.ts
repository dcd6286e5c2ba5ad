import { shapeAt, textAt, Unreadable } from '#domain/history/json-shape';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { countAt, oneOf, pointInTime } from '#domain/parsing/plain-values';
import { orNull } from '#domain/session/parse-ids';
import { type CommitmentAnswer, HOW_IT_WENT, type HowItWent, LONGEST_ANSWER, type OwnCommitment } from './own-commitment';

/** What somebody says of their own sentence. @throws Unreadable naming the field. */
export const saidOfAt = (raw: unknown, field: string): { readonly how: HowItWent; readonly sentence: string } => {
  const answer = shapeAt(raw, field);
  const sentence = answer.sentence;
  if (typeof sentence !== 'string' || sentence.length > LONGEST_ANSWER)
    throw new Unreadable(`${field}.sentence`, `a text of at most ${LONGEST_ANSWER} characters is needed`);
  return { how: oneOf(answer.how, HOW_IT_WENT, `${field}.how`), sentence };
};

/** @throws Unreadable naming the field. */
const answerAt = (raw: unknown, field: string): CommitmentAnswer => ({
  ...saidOfAt(raw, field),
  at: pointInTime(shapeAt(raw, field).at, `${field}.at`),
});

/** An answer as it is kept, from `unknown`. */
export const parseCommitmentAnswer = (raw: unknown): Parsed<CommitmentAnswer> => parsed(() => answerAt(raw, 'answer'));

/** @throws Unreadable naming the field. */
export const ownCommitmentAt = (raw: unknown, field: string): OwnCommitment => {
  const one = shapeAt(raw, field);
  const postMortem = shapeAt(one.postMortem, `${field}.postMortem`);
  return {
    postMortem: {
      id: textAt(postMortem.id, `${field}.postMortem.id`),
      title: textAt(postMortem.title, `${field}.postMortem.title`),
    },
    number: countAt(one.number, `${field}.number`) === 2 ? 2 : 1,
    text: textAt(one.text, `${field}.text`),
    saidAt: pointInTime(one.saidAt, `${field}.saidAt`),
    backAt: pointInTime(one.backAt, `${field}.backAt`),
    backBy: oneOf(one.backBy, ['time', 'next-session'] as const, `${field}.backBy`),
    answer: orNull(one.answer, `${field}.answer`, answerAt),
  };
};
