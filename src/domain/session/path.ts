import type { ItemId } from './ids';
import type { PathEdge, PathStep } from './items';
import type { Session } from './session';

/** The stations from the trigger to the value (S0-18), in their order. */
export const stepsInOrder = ({ items }: Pick<Session, 'items'>): readonly PathStep[] =>
  [...items.steps].sort((a, b) => a.place - b.place);

/** The hand-offs from and to a station. */
export const edgesOf = ({ items }: Pick<Session, 'items'>, step: ItemId): readonly PathEdge[] =>
  items.edges.filter(({ from, to }) => from === step || to === step);

const lostAlong = ({ items }: Pick<Session, 'items'>, inside: boolean): readonly PathEdge[] => {
  const places = new Map(items.steps.map(({ id, place }) => [id, place]));
  return items.edges
    .filter(({ lost, from, to }) => lost && (from === to) === inside)
    .sort((a, b) => (places.get(a.from) ?? 0) - (places.get(b.from) ?? 0));
};

/** The hand-offs between stations at which energy was lost (S0-20), in the order of the path. */
export const lostEdges = (session: Pick<Session, 'items'>): readonly PathEdge[] => lostAlong(session, false);

/** Where energy was lost inside a station, and not between two (S0-22). */
export const lostInside = (session: Pick<Session, 'items'>): readonly PathEdge[] => lostAlong(session, true);
