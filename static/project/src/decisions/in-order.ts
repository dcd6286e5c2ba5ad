import type { FollowedDecision } from '#contract/followed-decisions';
import type { Standing } from '#domain/loop/standing';

/** The decisions of one state, or all of them. */
export interface DecisionGroup {
  /** Null for all by date. */
  readonly state: Standing['kind'] | null;
  readonly decisions: readonly FollowedDecision[];
}

const STATES: readonly Standing['kind'][] = ['open', 'done', 'dropped', 'gone', 'archived'];

/** By due date, the earliest first; those without one at the end. */
export const byDate = (decisions: readonly FollowedDecision[]): readonly FollowedDecision[] =>
  [...decisions].sort((a, b) => {
    const [one, other] = [dateOf(a), dateOf(b)];
    return one === other ? a.id.localeCompare(b.id) : one < other ? -1 : 1;
  });

/** By the state of their issues, each group by date. States without decisions are left out. */
export const byState = (decisions: readonly FollowedDecision[]): readonly DecisionGroup[] =>
  STATES.map((state) => ({
    state,
    decisions: byDate(decisions.filter(({ followed }) => followed.told.standing.kind === state)),
  })).filter((group) => group.decisions.length > 0);

/** Later than every date. */
const NO_DATE = '~';

const dateOf = ({ followed }: FollowedDecision): string => followed.told.due ?? NO_DATE;
