import type { Edge, EdgeMap } from '#domain/evidence/edges/edge-map';
import { at, day, key, person } from './story';

const DAY = 86_400_000;

/** An edge of two roles: twelve issues handed over fourteen times, 38 days lost, most of them in one week. */
export const anEdge = (from: string, to: string, more: Partial<Edge> = {}): Edge => ({
  id: `${from}>${to}`,
  from,
  to,
  handOffs: 14,
  waitMs: 38 * DAY,
  open: 0,
  keys: Array.from({ length: 12 }, (_, n) => key(`TRI-${n + 1}`)),
  worstWeek: { monday: day('2026-05-04'), handOffs: 6, waitMs: 20 * DAY, keys: [key('TRI-1'), key('TRI-2')] },
  longest: [{ key: key('TRI-1'), at: at('2026-05-05T09:00:00Z'), waitMs: 9 * DAY, open: false }],
  ...more,
});

/** Two teams that hand work to each other. */
export const anEdgeMap = (more: Partial<EdgeMap> = {}): EdgeMap => {
  const edges = [anEdge('model', 'desk'), anEdge('desk', 'model', { handOffs: 3, waitMs: 4 * DAY, keys: [key('TRI-20')] })];
  const outcome = { keys: [key('TRI-1')], dated: 10, late: [key('TRI-1'), key('TRI-2')], reopened: [] };
  return {
    why: null,
    source: 'components',
    roles: { roles: [{ id: 'model', name: 'Model team', people: [person('ana'), person('bo'), person('chen')] }] },
    unplaced: [],
    nodes: [
      { id: 'model', name: 'Model team', people: 3, joined: [] },
      { id: 'desk', name: 'Service desk', people: 5, joined: ['Legal'] },
    ],
    edges,
    inside: [{ role: 'desk', handOffs: 8, waitMs: 14 * DAY, keys: [key('TRI-30')] }],
    entries: [{ to: 'model', waitMs: 30 * DAY, keys: [key('TRI-1'), key('TRI-20')] }],
    exits: [{ from: 'desk', keys: [key('TRI-1')] }],
    seams: {
      between: { handOffs: 17, waitMs: 42 * DAY },
      inside: { handOffs: 8, waitMs: 14 * DAY },
      crossed: outcome,
      stayed: { ...outcome, dated: 0, late: [] },
    },
    worst: edges.map(({ id }) => id),
    ...more,
  };
};
