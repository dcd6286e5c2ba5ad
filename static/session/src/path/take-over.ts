import type { Edge } from '#domain/evidence/edges/edge-map';
import type { Draft } from '#domain/session/command';
import type { ItemId } from '#domain/session/ids';
import type { PathStep } from '#domain/session/items';
import { itemBetween } from '../writing/item-ids';
import type { ProposedPath } from './from-evidence';
import { inOrder, lastPlace } from './places';

/** What is written to take the evidence's map over. */
export interface TakenOver {
  readonly steps: readonly { readonly id: ItemId; readonly draft: Draft<'steps'> }[];
  readonly edges: readonly { readonly id: ItemId; readonly draft: Draft<'edges'> }[];
}

const STEP = 1024;
const sameName = (a: string, b: string): boolean => a.trim().toLocaleLowerCase() === b.trim().toLocaleLowerCase();

/**
 * The roles of the evidence as stations behind those that are there, and its worst edges as hand-offs where energy was lost. A role whose
 * name is a station already is that station; pressed twice, nothing is there twice.
 * @param momentOf how the moment of an edge is put.
 */
export function takenOver(
  proposed: ProposedPath,
  steps: readonly PathStep[],
  newItem: () => ItemId,
  momentOf: (edge: Edge) => string,
): TakenOver {
  const stations = new Map<string, ItemId>();
  const added: { id: ItemId; draft: Draft<'steps'> }[] = [];
  let place = lastPlace(inOrder(steps));
  for (const role of proposed.roles) {
    const there = steps.find(({ name }) => sameName(name, role.name)) ?? null;
    if (there !== null) stations.set(role.id, there.id);
    else {
      const id = newItem();
      stations.set(role.id, id);
      added.push({ id, draft: { name: role.name, place } });
      place += STEP;
    }
  }
  const edges = proposed.worst.flatMap((edge) => {
    const [from, to] = [stations.get(edge.from), stations.get(edge.to)];
    if (from === undefined || to === undefined) return [];
    return [{ id: itemBetween('edge', from, to), draft: { from, to, lost: true, what: '', moment: momentOf(edge) } }];
  });
  return { steps: added, edges };
}
