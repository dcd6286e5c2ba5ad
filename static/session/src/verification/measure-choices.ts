import { FEWEST_MEASURED, type Measured, measureIn } from '#domain/proof/measure';
import { MEASURES, type MeasuredEdge, type MeasureOf } from '#domain/session/verification';
import type { FrozenEvidence } from '#domain/snapshot/frozen-evidence';

/** A measure as it was in the evidence of the post-mortem. */
export interface MeasureChoice {
  readonly of: MeasureOf;
  /** Of `edge-wait` alone. */
  readonly edge: MeasuredEdge | null;
  /** Null where too few issues tell anything. */
  readonly was: number | null;
  /** How many issues it was measured over. */
  readonly issues: number;
}

const choiceOf = (of: MeasureOf, edge: MeasuredEdge | null, { value, keys }: Measured): MeasureChoice => ({
  of,
  edge,
  was: keys.length < FEWEST_MEASURED ? null : value,
  issues: keys.length,
});

/** The hand-offs between roles that enough issues passed, those waited on longest first. */
export function edgeChoices(frozen: FrozenEvidence): readonly MeasureChoice[] {
  const map = frozen.findings?.edges ?? null;
  if (map === null) return [];
  const nameOf = new Map(map.nodes.map(({ id, name }) => [id, name]));
  return map.edges
    .flatMap(({ from, to }) => {
      const edge = { from: nameOf.get(from) ?? '', to: nameOf.get(to) ?? '' };
      return edge.from === '' || edge.to === ''
        ? []
        : [choiceOf('edge-wait', edge, measureIn(frozen.issues, map, 'edge-wait', edge))];
    })
    .filter(({ was }) => was !== null)
    .sort((a, b) => (b.was ?? 0) - (a.was ?? 0));
}

/** Each measure with its value here; of the hand-offs, the one that was waited on longest. */
export const measureChoices = (frozen: FrozenEvidence): readonly MeasureChoice[] =>
  MEASURES.map((of) =>
    of === 'edge-wait'
      ? (edgeChoices(frozen)[0] ?? { of, edge: null, was: null, issues: 0 })
      : choiceOf(of, null, measureIn(frozen.issues, frozen.findings?.edges ?? null, of, null)),
  );
