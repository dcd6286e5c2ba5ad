import { presentListAt, shapeAt, textAt } from '#domain/history/json-shape';
import { oneOf, pointInTime } from '#domain/parsing/plain-values';
import { personAt, shortText } from '#domain/post-mortem/parse-plan';
import { requestIdAt } from '#domain/post-mortem/parse-post-mortem';
import { REASON_KINDS } from '#domain/recurrence/weights';
import { itemIdAt, wordsAt } from '#domain/session/parse-ids';
import type { Comeback, KeptReason, NotTheSame } from './comeback';
import { LOOP_LIMITS } from './limits';

/** A stored comeback. @throws Unreadable */
export const comebackAt = (raw: unknown, field: string): Comeback => {
  const comeback = shapeAt(raw, field);
  const { id, title } = shapeAt(comeback.postMortem, `${field}.postMortem`);
  return {
    postMortem: { id: requestIdAt(id, `${field}.postMortem.id`), title: textAt(title, `${field}.postMortem.title`) },
    topic: itemIdAt(comeback.topic, `${field}.topic`),
    closing: pointInTime(comeback.closing, `${field}.closing`),
    reasons: presentListAt(comeback.reasons, `${field}.reasons`).map((one) => reasonAt(one, `${field}.reasons`)),
    sentence: shortText(comeback.sentence, `${field}.sentence`, LOOP_LIMITS.sentence),
    by: personAt(comeback.by, `${field}.by`),
    at: pointInTime(comeback.at, `${field}.at`),
  };
};

/** A stored word that something is not the same. @throws Unreadable */
export const notTheSameAt = (raw: unknown, field: string): NotTheSame => {
  const one = shapeAt(raw, field);
  return {
    postMortemId: requestIdAt(one.postMortemId, `${field}.postMortemId`),
    topic: itemIdAt(one.topic, `${field}.topic`),
    by: personAt(one.by, `${field}.by`),
    at: pointInTime(one.at, `${field}.at`),
  };
};

const reasonAt = (raw: unknown, field: string): KeptReason => {
  const reason = shapeAt(raw, field);
  return {
    kind: oneOf(reason.kind, REASON_KINDS, `${field}.kind`),
    same: presentListAt(reason.same, `${field}.same`).map((one) => wordsAt(one, `${field}.same`)),
  };
};
