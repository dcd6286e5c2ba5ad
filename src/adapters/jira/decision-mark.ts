import type { DecisionMark } from '#domain/decision-issue/decision-issue';
import { isShape } from '#domain/history/json-shape';

/** The value of a decision's issue property; null where somebody wrote something else there. */
export const markIn = (value: unknown): DecisionMark | null =>
  isShape(value) && typeof value.postMortem === 'string' && typeof value.decision === 'string'
    ? { shape: 1, postMortem: value.postMortem, decision: value.decision }
    : null;
