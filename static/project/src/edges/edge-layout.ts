import { Graph, layout } from '@dagrejs/dagre';
import type { EdgeMap } from '#domain/evidence/edges/edge-map';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box of the drawing: the trigger, a role (by its id), or the value. */
export interface PlacedNode extends Point {
  readonly id: string;
  readonly width: number;
  readonly height: number;
}

export interface PlacedEdge {
  readonly id: string;
  readonly points: readonly Point[];
  /** Where its label stands. */
  readonly label: Point;
}

export interface EdgeLayout {
  readonly width: number;
  readonly height: number;
  readonly trigger: PlacedNode;
  readonly value: PlacedNode;
  /** The roles. */
  readonly nodes: readonly PlacedNode[];
  readonly edges: readonly PlacedEdge[];
  /** Ways in and out, by the id of the role. */
  readonly entries: readonly PlacedEdge[];
  readonly exits: readonly PlacedEdge[];
}

const TRIGGER = 'trigger';
const VALUE = 'value';
/** The name of a role in the graph, which no role can share with the trigger or the value. */
const box = (role: string): string => `role ${role}`;

const ROLE = { width: 148, height: 76 };
const END = { width: 88, height: 52 };
const LABEL = { width: 68, height: 28 };
const MARGIN = 12;

/**
 * Where everything of the map stands: from the trigger to the value, left to right (`across`) or from top to bottom.
 * The same map gives the same drawing.
 */
export function edgeLayout(map: EdgeMap, across: boolean): EdgeLayout {
  const graph = new Graph();
  graph.setGraph({
    rankdir: across ? 'LR' : 'TB',
    // Of two ways between the same roles the busier one leads on.
    acyclicer: 'greedy',
    nodesep: 40,
    edgesep: 18,
    ranksep: across ? 36 : 48,
    marginx: MARGIN,
    marginy: MARGIN,
  });
  graph.setNode(TRIGGER, { ...END });
  for (const { id } of map.nodes) graph.setNode(box(id), { ...ROLE });
  graph.setNode(VALUE, { ...END });
  for (const { to } of map.entries) graph.setEdge(TRIGGER, box(to), { weight: 1 });
  for (const { from, to, handOffs } of map.edges)
    graph.setEdge(box(from), box(to), { ...LABEL, labelpos: 'c', weight: handOffs });
  for (const { from } of map.exits) graph.setEdge(box(from), VALUE, { weight: 1 });
  layout(graph);

  const { width = 0, height = 0 } = graph.graph() as { readonly width?: number; readonly height?: number };
  const placed = (from: string, to: string, id: string): PlacedEdge => {
    const { points } = graph.edge(from, to) as { points: Point[] };
    return { id, points: points.map(({ x, y }) => ({ x, y })), label: middleOf(points) };
  };
  const boxed = (name: string, id: string): PlacedNode => {
    const node = graph.node(name) as PlacedNode;
    return { id, x: node.x, y: node.y, width: node.width, height: node.height };
  };
  return {
    width,
    height,
    trigger: boxed(TRIGGER, TRIGGER),
    value: boxed(VALUE, VALUE),
    nodes: map.nodes.map(({ id }) => boxed(box(id), id)),
    edges: map.edges.map(({ id, from, to }) => placed(box(from), box(to), id)),
    entries: map.entries.map(({ to }) => placed(TRIGGER, box(to), to)),
    exits: map.exits.map(({ from }) => placed(box(from), VALUE, from)),
  };
}

/** Where a smooth line (a cubic B-spline) passes its middle corner: it is drawn near its corners, not through them. */
function middleOf(points: readonly Point[]): Point {
  const at = Math.floor(points.length / 2);
  const [before, middle, after] = [points[at - 1], points[at], points[at + 1]];
  if (middle === undefined) return { x: 0, y: 0 };
  if (before === undefined || after === undefined) return middle;
  return { x: (before.x + 4 * middle.x + after.x) / 6, y: (before.y + 4 * middle.y + after.y) / 6 };
}

const THINNEST = 1.5;
const THICKEST = 11;

/** How thick an edge is drawn, in pixels: its area grows with the days waited, so one long wait does not make all others vanish. */
export const thickness = (waitMs: number, most: number): number =>
  most <= 0 ? THINNEST : THINNEST + (THICKEST - THINNEST) * Math.sqrt(waitMs / most);

/** A line with its arrowhead: the line ends where the head begins, so that a thick one does not hide it. */
export interface Arrow {
  readonly points: readonly Point[];
  /** The three corners of the head. */
  readonly head: readonly [Point, Point, Point];
}

/** @param size of the head, in pixels. */
export function arrowAlong(points: readonly Point[], size: number): Arrow {
  const tip = points.at(-1) ?? { x: 0, y: 0 };
  const before = points.at(-2) ?? { x: tip.x - 1, y: tip.y };
  const far = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const [dx, dy] = [(tip.x - before.x) / far, (tip.y - before.y) / far];
  const neck = { x: tip.x - dx * Math.min(size, far), y: tip.y - dy * Math.min(size, far) };
  const half = size * 0.6;
  return {
    points: [...points.slice(0, -1), neck],
    head: [tip, { x: neck.x - dy * half, y: neck.y + dx * half }, { x: neck.x + dy * half, y: neck.y - dx * half }],
  };
}
