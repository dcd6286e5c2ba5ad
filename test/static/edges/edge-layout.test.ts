import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrowAlong, edgeLayout, thickness } from '../../../static/project/src/edges/edge-layout';
import { anEdge, anEdgeMap } from '../../support/an-edge-map';

describe('The drawing of the edge map', () => {
  it('goes from the trigger on the left to the value on the right (S0-18)', () => {
    const { trigger, value, nodes, entries, exits } = edgeLayout(anEdgeMap(), true);
    expect(nodes.map(({ id }) => id)).toEqual(['model', 'desk']);
    for (const { x } of nodes) {
      expect(x).toBeGreaterThan(trigger.x);
      expect(x).toBeLessThan(value.x);
    }
    expect([entries.map(({ id }) => id), exits.map(({ id }) => id)]).toEqual([['model'], ['desk']]);
  });

  it('goes from top to bottom where there is no room', () => {
    const { trigger, value, width } = edgeLayout(anEdgeMap(), false);
    expect(trigger.y).toBeLessThan(value.y);
    expect(width).toBeLessThan(edgeLayout(anEdgeMap(), true).width);
  });

  it('keeps the two ways between the same roles apart', () => {
    const { edges } = edgeLayout(anEdgeMap(), true);
    const [there, back] = edges.map(({ label }) => label);
    expect(Math.hypot((there?.x ?? 0) - (back?.x ?? 0), (there?.y ?? 0) - (back?.y ?? 0))).toBeGreaterThan(24);
  });

  it('is the same for the same map, and finite with any edges between any roles', () => {
    const roles = ['a', 'b', 'c', 'd'];
    const pair = fc.tuple(fc.constantFrom(...roles), fc.constantFrom(...roles)).filter(([from, to]) => from !== to);
    fc.assert(
      fc.property(fc.uniqueArray(pair, { selector: ([from, to]) => `${from}>${to}` }), fc.boolean(), (pairs, across) => {
        const map = anEdgeMap({
          nodes: roles.map((id) => ({ id, name: id, people: 3, joined: [] })),
          edges: pairs.map(([from, to]) => anEdge(from, to)),
          entries: [{ to: 'a', waitMs: 0, keys: [] }],
          exits: [{ from: 'd', keys: [] }],
        });
        const layout = edgeLayout(map, across);
        expect(edgeLayout(map, across)).toEqual(layout);
        for (const { points, label } of layout.edges)
          for (const { x, y } of [...points, label]) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it('puts the arrowhead at the end of a line, and ends the line where it begins', () => {
    const { points, head } = arrowAlong(
      [
        { x: 0, y: 0 },
        { x: 100, y: 0 },
      ],
      10,
    );
    expect(points.at(-1)).toEqual({ x: 90, y: 0 });
    expect(head[0]).toEqual({ x: 100, y: 0 });
    for (const { x, y } of head.slice(1)) expect([x, Math.abs(y)]).toEqual([90, 6]);
  });

  it('draws an edge thicker the more days were lost at it (S0-20)', () => {
    expect(thickness(0, 100)).toBeGreaterThan(0);
    expect(thickness(25, 100)).toBeGreaterThan(thickness(10, 100));
    expect(thickness(100, 100)).toBeGreaterThan(thickness(25, 100));
    expect(thickness(0, 0)).toBeGreaterThan(0);
  });
});
