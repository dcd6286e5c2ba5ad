import { isShape, shapeAt } from '#domain/history/json-shape';
import { stateToldAt } from '#domain/loop/parse-state-told';
import { parsed } from '#domain/parsing/parsed';
import { oneOf, pointInTime } from '#domain/parsing/plain-values';
import { LONGEST_TITLE, shortText } from '#domain/post-mortem/parse-plan';
import { requestIdAt } from '#domain/post-mortem/parse-post-mortem';
import { itemIdAt } from '#domain/session/parse-ids';
import { type DecisionMark, type FollowAgain, stateParts } from './decision-issue';
import { decidedAt } from './parse-decision-issue';

/**
 * The value of a decision's issue property; null where somebody wrote something else there. Whoever may edit an issue may change it:
 * what cannot be read of the rest counts as not there.
 */
export const markIn = (value: unknown): DecisionMark | null => {
  const name = parsed(() => {
    const mark = shapeAt(value, 'mark');
    return { postMortem: requestIdAt(mark.postMortem, 'postMortem'), decision: itemIdAt(mark.decision, 'decision') };
  });
  if (!name.ok) return null;
  const again = isShape(value) ? parsed(() => againAt(value.again)) : null;
  const state = parsed(() => stateToldAt(value, 'mark'));
  const parts = stateParts(state.ok ? state.value : null);
  return { shape: 2, ...name.value, ...parts, ...(again?.ok ? { again: again.value } : {}) };
};

const againAt = (raw: unknown): FollowAgain => {
  const again = shapeAt(raw, 'again');
  return {
    title: shortText(again.title, 'again.title', LONGEST_TITLE),
    decided: decidedAt(again.decided),
    how: oneOf(again.how, ['created', 'taken'] as const, 'again.how'),
    from: pointInTime(again.from, 'again.from'),
  };
};
