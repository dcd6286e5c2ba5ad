import { calendarDate } from '#domain/history/calendar-date';
import type { PersonId } from '#domain/history/issue-key';
import { amountOrNull, presentListAt, type Shape, shapeAt, textAt, Unreadable } from '#domain/history/json-shape';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { type ChosenEdge, LONGEST_WORDS, MOST_POINTS, type RedesignList, type RedesignPoint } from './redesign-points';

/** Names of roles and what is made of two of them; a guard, not a rule. */
const LONGEST_NAME = 600;

const nameAt = (value: unknown, field: string): string => {
  const text = textAt(value, field);
  if (text.length > LONGEST_NAME) throw new Unreadable(field, `has more than ${LONGEST_NAME} characters`);
  return text;
};

const numberAt = (value: unknown, field: string): number => {
  const number = amountOrNull(value, field);
  if (number === null) throw new Unreadable(field, 'is missing');
  return number;
};

/** An edge as somebody chose it, from `unknown`. @throws Unreadable */
export const chosenEdgeAt = (shape: Shape, at: string): ChosenEdge => {
  const week = calendarDate(textAt(shape.week, `${at}week`));
  if (week === null) throw new Unreadable(`${at}week`, 'should be a day, as YYYY-MM-DD');
  const { words } = shape;
  if (typeof words !== 'string') throw new Unreadable(`${at}words`, 'should be a text');
  if (words.trim().length > LONGEST_WORDS) throw new Unreadable(`${at}words`, `has more than ${LONGEST_WORDS} characters`);
  return {
    edge: nameAt(shape.edge, `${at}edge`),
    from: nameAt(shape.from, `${at}from`),
    to: nameAt(shape.to, `${at}to`),
    handOffs: numberAt(shape.handOffs, `${at}handOffs`),
    days: numberAt(shape.days, `${at}days`),
    issues: numberAt(shape.issues, `${at}issues`),
    week,
    words: words.trim(),
  };
};

const pointAt = (value: unknown, at: string): RedesignPoint => {
  const shape = shapeAt(value, at);
  const chosen = chosenEdgeAt(shape, `${at}.`);
  return { ...chosen, by: nameAt(shape.by, `${at}.by`) as PersonId, at: numberAt(shape.at, `${at}.at`) };
};

/** The chosen points, as kept or as sent. */
export const parseRedesignList = (raw: unknown): Parsed<RedesignList> =>
  parsed(() => {
    const list = presentListAt(shapeAt(raw, 'redesign').points, 'points');
    if (list.length > MOST_POINTS) throw new Unreadable('points', `there are more than ${MOST_POINTS}`);
    return { points: list.map((point, n) => pointAt(point, `points[${n}]`)) };
  });
