import { curveBasis, line } from 'd3-shape';
import { type KeyboardEvent, useMemo, useRef, useState } from 'react';
import type { EdgeMap } from '#domain/evidence/edges/edge-map';
import { cursorStep } from '../../../shared/src/charts/chart-cursor';
import { useWidth } from '../../../shared/src/charts/use-width';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import { useSideways } from '../../../shared/src/components/use-sideways';
import { arrowAlong, edgeLayout, type Point, thickness } from './edge-layout';
import { EdgeLine } from './edge-line';
import styles from './edge-map.module.css';
import { edgeSentence } from './edge-words';
import { RoleBox } from './role-box';

interface EdgeMapDrawingProps {
  readonly map: EdgeMap;
  /** The edge that is open, by its id. */
  readonly open: string | null;
  readonly onOpen: (edge: string | null) => void;
}

const SMALLEST = 0.75;

const path = line<Point>()
  .x(({ x }) => x)
  .y(({ y }) => y)
  .curve(curveBasis);

const drawnArrow = (points: readonly Point[], size: number): { readonly d: string; readonly head: string } => {
  const arrow = arrowAlong(points, size);
  return { d: path([...arrow.points]) ?? '', head: arrow.head.map(({ x, y }) => `${x},${y}`).join(' ') };
};

/** The way from the trigger to the value: roles as boxes, hand-offs as lines, thick where many days were lost. */
export function EdgeMapDrawing({ map, open, onOpen }: EdgeMapDrawingProps) {
  const { voice } = useSurroundings();
  const { ref, width } = useWidth<HTMLDivElement>();
  const across = useMemo(() => edgeLayout(map, true), [map]);
  // Where it does not fit from left to right, it is drawn from top to bottom.
  const drawn = useMemo(() => (width > 0 && across.width > width ? edgeLayout(map, false) : across), [map, across, width]);
  const [current, setCurrent] = useState(0);
  const lines = useRef(new Map<string, SVGGElement>());
  // On a phone it shrinks a little before it has to be scrolled.
  const shrunk = width > 0 ? Math.max(SMALLEST, Math.min(1, width / drawn.width)) : 1;
  const sides = useSideways(ref, drawn.width * shrunk);
  const most = map.edges[0]?.waitMs ?? 0;
  const stop = Math.min(current, Math.max(0, map.edges.length - 1));
  const byId = new Map(drawn.nodes.map((node) => [node.id, node]));

  const onKeyDown = (event: KeyboardEvent) => {
    const next = event.ctrlKey || event.metaKey || event.altKey ? null : cursorStep(event.key, stop, map.edges.length);
    if (next === null) return;
    event.preventDefault();
    setCurrent(next);
    const edge = map.edges[next];
    if (edge !== undefined) lines.current.get(edge.id)?.focus();
  };

  return (
    <div className={styles.sheet} data-left={sides.left || undefined} data-right={sides.right || undefined}>
      <div ref={ref} className={styles.frame} style={{ minHeight: drawn.height * shrunk }}>
        {width > 0 && (
          // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot hold the parts of a drawing.
          <svg
            className={styles.map}
            width={drawn.width * shrunk}
            height={drawn.height * shrunk}
            viewBox={`0 0 ${drawn.width} ${drawn.height}`}
            role="group"
            aria-label="Edge map, most days waited first. Arrow keys go from edge to edge, Enter opens one."
            onKeyDown={onKeyDown}
          >
            {[...drawn.entries, ...drawn.exits].map(({ id, points }, n) => {
              const { d, head } = drawnArrow(points, 7);
              return (
                <g key={`${n < drawn.entries.length ? 'in' : 'out'} ${id}`} className={styles.way}>
                  <path d={d} />
                  <polygon points={head} />
                </g>
              );
            })}
            {map.nodes.map((node) => {
              const place = byId.get(node.id);
              return (
                place && (
                  <RoleBox key={node.id} node={node} place={place} inside={map.inside.find(({ role }) => role === node.id)} />
                )
              );
            })}
            <RoleBox end="trigger" place={drawn.trigger} map={map} />
            <RoleBox end="value" place={drawn.value} map={map} />
            {/* The worst is drawn last, so that nothing covers it. */}
            {[...map.edges].reverse().map((edge) => {
              const n = map.edges.indexOf(edge);
              const place = drawn.edges.find(({ id }) => id === edge.id);
              const rank = map.worst.indexOf(edge.id);
              return (
                place && (
                  <EdgeLine
                    key={edge.id}
                    ref={(element) => {
                      if (element === null) lines.current.delete(edge.id);
                      else lines.current.set(edge.id, element);
                    }}
                    edge={edge}
                    {...drawnArrow(place.points, 6 + thickness(edge.waitMs, most))}
                    label={place.label}
                    thickness={thickness(edge.waitMs, most)}
                    rank={rank === -1 ? null : rank + 1}
                    sentence={edgeSentence(edge, map, voice)}
                    open={open === edge.id}
                    tabIndex={n === stop ? 0 : -1}
                    onFocus={() => setCurrent(n)}
                    onOpen={() => onOpen(open === edge.id ? null : edge.id)}
                  />
                )
              );
            })}
          </svg>
        )}
      </div>
      {(sides.left || sides.right) && (
        <p className={styles.sides}>
          The map is wider than the screen.{' '}
          <PlainButton appearance="link" onClick={sides.more}>
            {sides.right ? 'More to the right →' : '← Back to its beginning'}
          </PlainButton>
        </p>
      )}
    </div>
  );
}
