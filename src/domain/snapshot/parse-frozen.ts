import { parseRedesignList } from '#domain/evidence/edges/parse-redesign-points';
import type { RedesignPoint } from '#domain/evidence/edges/redesign-points';
import { presentListAt, shapeAt, Unreadable } from '#domain/history/json-shape';
import { markAt } from '#domain/moment-marks/parse-mark';
import { outsideFactsAt } from '#domain/outside/parse-outside';
import { type Parsed, parsed } from '#domain/parsing/parsed';
import { countAt } from '#domain/parsing/plain-values';
import { instant, list, number, orNull, person, record, text } from './check';
import { checkEvidence, checkKeyDays } from './check-evidence';
import { checkFindings } from './check-findings';
import { checkIssues } from './check-issues';
import { type AsEntered, type FrozenEvidence, SNAPSHOT_SHAPE } from './frozen-evidence';
import type { LeftOut } from './left-out';

const project = record<FrozenEvidence['project']>({ id: text, key: text, name: orNull(text) });
const leftOut = orNull(
  record<LeftOut>({
    rows: number,
    ofIssues: number,
    lists: list(record<LeftOut['lists'][number]>({ at: text, kept: number, of: number })),
    listCount: number,
  }),
);

/** A snapshot of today's shape, from `unknown`, with every field checked. */
export const parseFrozenEvidence = (raw: unknown): Parsed<FrozenEvidence> =>
  parsed(() => {
    const { findings } = shapeAt(raw, 'snapshot');
    return { ...frozenWithoutFindings(raw), findings: checkFindings(findings, 'findings') };
  });

/** Everything but the findings: what a snapshot can still show when its findings belong to another version of the app. @throws Unreadable */
export const frozenWithoutFindings = (raw: unknown): FrozenEvidence => {
  const snapshot = shapeAt(raw, 'snapshot');
  const shape = countAt(snapshot.shape, 'shape');
  if (shape !== SNAPSHOT_SHAPE)
    throw new Unreadable('shape', `is ${shape}, and this version of the app writes ${SNAPSHOT_SHAPE}`);
  return {
    shape,
    project: project(snapshot.project, 'project'),
    frozenAs: person(snapshot.frozenAs, 'frozenAs'),
    asOf: instant(snapshot.asOf, 'asOf'),
    zone: text(snapshot.zone, 'zone'),
    skipped: countAt(snapshot.skipped, 'skipped'),
    evidence: checkEvidence(snapshot.evidence, 'evidence'),
    findings: null,
    keyDays: checkKeyDays(snapshot.keyDays, 'keyDays'),
    issues: checkIssues(snapshot.issues, 'issues'),
    asEntered: asEnteredAt(snapshot.asEntered),
    leftOut: leftOut(snapshot.leftOut, 'leftOut'),
  };
};

/** @throws Unreadable naming the field. */
const asEnteredAt = (raw: unknown): AsEntered => {
  const entered = shapeAt(raw, 'asEntered');
  return {
    marks: presentListAt(entered.marks, 'asEntered.marks').map((mark) => markAt(mark, 'asEntered.marks')),
    outside: entered.outside === null ? null : outsideFactsAt(entered.outside),
    redesignPoints: redesignPointsAt(entered.redesignPoints),
  };
};

const redesignPointsAt = (points: unknown): readonly RedesignPoint[] => {
  const read = parseRedesignList({ points });
  if (read.ok) return read.value.points;
  throw new Unreadable(`asEntered.redesign.${read.field}`, read.problem);
};
