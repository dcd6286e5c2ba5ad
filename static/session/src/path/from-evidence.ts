import type { Edge, EdgeMap } from '#domain/evidence/edges/edge-map';

/** What the edge map of the evidence proposes for the path of the meeting. */
export interface ProposedPath {
  /** Names of roles, from the trigger to the value. */
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  /** The edges on which most days were lost, worst first. */
  readonly worst: readonly Edge[];
}

/**
 * The roles of the map in one row, and its worst edges; null where the map shows no edge. The row is chosen so that most hand-offs go
 * forward: again and again the role goes first that hands over most and receives least among those left; of equals, the one that more
 * issues came to at first and fewer were finished from.
 */
export function proposedPath(map: EdgeMap): ProposedPath | null {
  if (map.why !== null) return null;
  const ends = new Map<string, number>();
  for (const { to, keys } of map.entries) ends.set(to, (ends.get(to) ?? 0) + keys.length);
  for (const { from, keys } of map.exits) ends.set(from, (ends.get(from) ?? 0) - keys.length);
  const left = new Map(map.nodes.map((node) => [node.id, node]));
  const roles: { readonly id: string; readonly name: string }[] = [];
  while (left.size > 0) {
    const [next] = [...left.values()].sort(
      (a, b) =>
        netOf(b.id, map.edges, left) - netOf(a.id, map.edges, left) ||
        (ends.get(b.id) ?? 0) - (ends.get(a.id) ?? 0) ||
        (a.id < b.id ? -1 : 1),
    );
    if (next === undefined) break;
    left.delete(next.id);
    roles.push({ id: next.id, name: next.name });
  }
  const worst = map.worst.flatMap((id) => map.edges.find((edge) => edge.id === id) ?? []);
  return { roles, worst };
}

/** Hand-offs given less those received, among the roles that have no place yet. */
function netOf(id: string, edges: readonly Edge[], left: ReadonlyMap<string, unknown>): number {
  let net = 0;
  for (const { from, to, handOffs } of edges) {
    if (from === id && left.has(to)) net += handOffs;
    if (to === id && left.has(from)) net -= handOffs;
  }
  return net;
}
