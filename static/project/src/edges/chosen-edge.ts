import type { Edge, EdgeMap } from '#domain/evidence/edges/edge-map';
import type { ChosenEdge } from '#domain/evidence/edges/redesign-points';
import { daysIn, namesOf } from './edge-words';

/** An edge as it goes onto the list of points to redesign: with its roles by name and what lay behind it. */
export function chosenEdge(edge: Edge, map: EdgeMap, words: string): ChosenEdge {
  const name = namesOf(map);
  return {
    edge: edge.id,
    from: name(edge.from),
    to: name(edge.to),
    handOffs: edge.handOffs,
    days: daysIn(edge.waitMs),
    issues: edge.keys.length,
    week: edge.worstWeek.monday,
    words,
  };
}
