import type { ItemId } from '#domain/session/ids';
import type { PathEdge, PathStep } from '#domain/session/items';
import type { Session } from '#domain/session/session';
import { inOrder } from './places';

/** A hand-off to the next station; `edge` is null while nobody has said anything about it. */
export interface HandOff {
  readonly from: PathStep;
  readonly to: PathStep;
  readonly edge: PathEdge | null;
}

/** The path as it is drawn: stations from the trigger to the value, the hand-offs between neighbours, and what lies apart from them. */
export interface PathRow {
  readonly steps: readonly PathStep[];
  /** One fewer than the stations. */
  readonly handOffs: readonly HandOff[];
  /** Hand-offs that go back, or pass over a station. */
  readonly others: readonly HandOff[];
  /** What was lost inside one station: hand-offs from a station to itself. */
  readonly inside: ReadonlyMap<ItemId, PathEdge>;
}

export function pathRow({ steps, edges }: Pick<Session['items'], 'steps' | 'edges'>): PathRow {
  const row = inOrder(steps);
  const byId = new Map(row.map((step) => [step.id, step]));
  const taken = new Set<ItemId>();
  const handOffs = row.slice(1).map((to, n): HandOff => {
    const from = row[n] as PathStep;
    const edge = edges.find((one) => one.from === from.id && one.to === to.id) ?? null;
    if (edge !== null) taken.add(edge.id);
    return { from, to, edge };
  });
  const inside = new Map<ItemId, PathEdge>();
  const others: HandOff[] = [];
  for (const edge of edges) {
    if (taken.has(edge.id)) continue;
    const [from, to] = [byId.get(edge.from), byId.get(edge.to)];
    if (from === undefined || to === undefined) continue;
    if (from.id !== to.id) others.push({ from, to, edge });
    else if (!inside.has(from.id)) inside.set(from.id, edge);
  }
  return { steps: row, handOffs, others, inside };
}

/** All hand-offs between stations that somebody has said something about or could, neighbours first. */
export const allHandOffs = ({ handOffs, others }: PathRow): readonly HandOff[] => [...handOffs, ...others];

export interface Losses {
  /** Hand-offs between two stations at which energy was lost. */
  readonly atEdges: number;
  /** Stations inside which it was lost. */
  readonly inside: number;
  /** How many of those at edges still lack what happened, or the moment. */
  readonly unnamed: number;
}

/** Where the energy was lost: between stations, or inside one (S0-22). */
export function lossesOf(row: PathRow): Losses {
  const lost = allHandOffs(row).flatMap(({ edge }) => (edge?.lost ? [edge] : []));
  return {
    atEdges: lost.length,
    inside: [...row.inside.values()].filter((edge) => edge.lost).length,
    unnamed: lost.filter(({ what, moment }) => what.trim() === '' || moment.trim() === '').length,
  };
}
