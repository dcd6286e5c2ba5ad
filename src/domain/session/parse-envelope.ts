import { presentListAt, shapeAt } from '#domain/history/json-shape';
import { countAt, oneOf } from '#domain/parsing/plain-values';
import { personAt } from '#domain/post-mortem/parse-plan';
import { type Envelope, SEAL_STEPS, type SealedCard, type SealStep } from './envelope';
import { bucketAt, pinnedAt } from './parse-causes';
import { itemIdAt, numberOf, orNull, wordsAt } from './parse-ids';

/** @throws Unreadable */
export const sealStepAt = (value: unknown, field: string): SealStep => oneOf(value, SEAL_STEPS, field);

/** @throws Unreadable naming the field. */
export const envelopeAt = (raw: unknown, field: string): Envelope => {
  const envelope = shapeAt(raw, field);
  const kind = oneOf(envelope.kind, ['cards', 'ballot', 'answer'] as const, `${field}.kind`);
  switch (kind) {
    case 'cards':
      return {
        kind,
        cards: presentListAt(envelope.cards, `${field}.cards`).map((card) => sealedCardAt(card, `${field}.cards`)),
        by: orNull(envelope.by, `${field}.by`, personAt),
      };
    case 'ballot':
      return {
        kind,
        // Of a vote that was given before ballots had numbers.
        ballot: countAt(envelope.ballot ?? 0, `${field}.ballot`),
        topics: presentListAt(envelope.topics, `${field}.topics`).map((one) => itemIdAt(one, `${field}.topics`)),
      };
    case 'answer':
      return { kind, answer: numberOf(envelope.answer, [1, 2, 3, 4, 5], `${field}.answer`) };
  }
};

const sealedCardAt = (raw: unknown, field: string): SealedCard => {
  const card = shapeAt(raw, field);
  return {
    id: itemIdAt(card.id, `${field}.id`),
    text: wordsAt(card.text, `${field}.text`),
    firstBucket: bucketAt(card.firstBucket, `${field}.firstBucket`),
    pinned: pinnedAt(card.pinned, `${field}.pinned`),
  };
};
