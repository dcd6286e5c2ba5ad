import { shapeAt } from '#domain/history/json-shape';
import { countAt, flagAt } from '#domain/parsing/plain-values';
import type { Draft } from './command';
import { itemIdAt, orNull, wordsAt } from './parse-ids';

/** @throws Unreadable naming the field. */
export const stepAt = (raw: unknown, field: string): Draft<'steps'> => {
  const step = shapeAt(raw, field);
  return { name: wordsAt(step.name, `${field}.name`), place: countAt(step.place, `${field}.place`) };
};

/** @throws Unreadable naming the field. */
export const edgeAt = (raw: unknown, field: string): Draft<'edges'> => {
  const edge = shapeAt(raw, field);
  return {
    from: itemIdAt(edge.from, `${field}.from`),
    to: itemIdAt(edge.to, `${field}.to`),
    lost: flagAt(edge.lost, `${field}.lost`),
    what: wordsAt(edge.what, `${field}.what`),
    moment: wordsAt(edge.moment, `${field}.moment`),
  };
};

/** @throws Unreadable naming the field. */
export const redesignAt = (raw: unknown, field: string): Draft<'redesign'> => {
  const point = shapeAt(raw, field);
  return { edge: orNull(point.edge, `${field}.edge`, itemIdAt), text: wordsAt(point.text, `${field}.text`) };
};
