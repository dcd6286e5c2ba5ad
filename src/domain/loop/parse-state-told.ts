import { shapeAt } from '#domain/history/json-shape';
import { calendarDayAt, oneOf } from '#domain/parsing/plain-values';
import { orNull } from '#domain/session/parse-ids';
import { DECISION_STATES, type StateTold } from './decision-state';

/** What an issue says of its decision, as stored and as it stands in its property. @throws Unreadable */
export const stateToldAt = (raw: unknown, field: string): StateTold => {
  const told = shapeAt(raw, field);
  return {
    state: oneOf(told.state, DECISION_STATES, `${field}.state`),
    verdict: orNull(told.verdict, `${field}.verdict`, (value, at) => oneOf(value, ['held', 'drifted'] as const, at)),
    checkOn: orNull(told.checkOn, `${field}.checkOn`, calendarDayAt),
  };
};
