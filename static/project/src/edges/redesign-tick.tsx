import type { Edge, EdgeMap } from '#domain/evidence/edges/edge-map';
import { MOST_POINTS } from '#domain/evidence/edges/redesign-points';
import { chosenEdge } from './chosen-edge';
import { edgeName } from './edge-words';
import styles from './edges.module.css';
import type { Redesign } from './use-redesign';

interface RedesignTickProps {
  readonly edge: Edge;
  readonly map: EdgeMap;
  readonly redesign: Redesign;
}

/** Puts an edge on the list of points to redesign, or takes it off. Absent where nothing can be chosen. */
export function RedesignTick({ edge, map, redesign: { choose, points } }: RedesignTickProps) {
  if (choose === null) return null;
  const chosen = points.find((point) => point.edge === edge.id);
  const full = chosen === undefined && points.length >= MOST_POINTS;
  return (
    <label className={styles.tick}>
      <input
        type="checkbox"
        checked={chosen !== undefined}
        disabled={full}
        aria-label={`Redesign before the next project: the edge ${edgeName(edge, map)}`}
        onChange={(event) => choose(chosenEdge(edge, map, chosen?.words ?? ''), event.currentTarget.checked)}
      />
      {full ? `The list is full (${MOST_POINTS})` : 'Redesign before the next project'}
    </label>
  );
}
