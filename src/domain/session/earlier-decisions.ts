import type { Instant } from '#domain/history/instant';
import type { Decision } from './items';
import type { Session } from './session';

/** What an earlier post-mortem of the project has left to do. */
export interface EarlierDecisions {
  readonly postMortemId: string;
  readonly title: string;
  readonly closedAt: Instant;
  /** Taken, or parked until they are ripe. */
  readonly decisions: readonly Decision[];
}

/** The decisions of a closed session that are open: taken, or parked. Null where it is not closed or has none. */
export function openDecisionsOf({ status, closedAt, items }: Session): Pick<EarlierDecisions, 'closedAt' | 'decisions'> | null {
  if (status !== 'closed' || closedAt === null) return null;
  const decisions = items.decisions.filter(({ standing }) => standing.kind === 'taken' || standing.kind === 'parked');
  return decisions.length === 0 ? null : { closedAt, decisions };
}
