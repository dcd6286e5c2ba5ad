import { flowOf } from '#domain/evidence/flow/flow-of';
import { toldOf } from '../../domain/evidence/edges/told-of';
import { flagged, type Step, sprints, walked } from '../../domain/evidence/flow/walked-issue';
import { DOING, DONE, WAITING } from '../../domain/history/an-issue';

const slow: readonly Step[] = [
  ['2024-03-04', [sprints(null, '1')]],
  ['2024-03-04', DOING],
  ['2024-03-06', WAITING],
  ['2024-03-10', [sprints('1', '1, 2')]],
  ['2024-03-12', DOING],
  ['2024-03-13', [flagged(true)]],
  ['2024-03-15', [flagged(false)]],
  ['2024-03-16', DONE],
];
const open: readonly Step[] = [
  ['2024-06-28', DOING],
  ['2024-06-29', [flagged(true)]],
];

/** Two issues: one that took 12 days, of which 6 it waited and 2 it was blocked; one that is in work and blocked. */
export const someFlow = (waiting: readonly string[] | null = null) =>
  flowOf(toldOf([walked('ABC-1', slow), walked('ABC-2', open)]), waiting);

export const noFlow = () => flowOf(toldOf([]), null);
