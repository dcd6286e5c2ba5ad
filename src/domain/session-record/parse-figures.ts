import { presentListAt, shapeAt, textAt } from '#domain/history/json-shape';
import { calendarDayAt, numberAt, oneOf, pointInTime } from '#domain/parsing/plain-values';
import { orNull, wordsAt } from '#domain/session/parse-ids';
import type { RecordFigure, RecordFigures } from './record-figures';

/** The figures of a record, from `unknown`. @throws Unreadable naming the field. */
export const figuresAt = (raw: unknown, field: string): RecordFigures => {
  const told = shapeAt(raw, field);
  return {
    project: textAt(told.project, `${field}.project`),
    client: orNull(told.client, `${field}.client`, wordsAt),
    scope: orNull(told.scope, `${field}.scope`, wordsAt),
    asOf: pointInTime(told.asOf, `${field}.asOf`),
    figures: presentListAt(told.figures, `${field}.figures`).map((one, n) => figureAt(one, `${field}.figures[${n}]`)),
  };
};

const ALL = ['start', 'end', 'scope', 'effort', 'dates-moved', 'reopened', 'budget', 'adoption'] as const;

const figureAt = (raw: unknown, field: string): RecordFigure => {
  const figure = shapeAt(raw, field);
  const of = oneOf(figure.of, ALL, `${field}.of`);
  const both = <T>(read: (value: unknown, at: string) => T) => ({
    planned: orNull(figure.planned, `${field}.planned`, read),
    actual: orNull(figure.actual, `${field}.actual`, read),
  });
  switch (of) {
    case 'start':
    case 'end':
      return { of, ...both(calendarDayAt) };
    case 'budget':
      return { of, ...both(numberAt), currency: orNull(figure.currency, `${field}.currency`, wordsAt) };
    case 'adoption':
      return { of, ...both(numberAt), unit: oneOf(figure.unit, ['percent', 'people'] as const, `${field}.unit`) };
    default:
      return { of, ...both(numberAt) };
  }
};
