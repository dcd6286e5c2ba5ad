import type { Findings } from '#domain/evidence/findings';
import type { KeyDay } from '#domain/evidence/key-days';
import type { ProjectEvidence } from '#domain/evidence/project-evidence';
import type { IssueKey, PersonId } from '#domain/history/issue-key';
import type { IssueStory } from '#domain/history/issue-story';
import type { AsEntered, FrozenEvidence } from './frozen-evidence';
import { SNAPSHOT_SHAPE } from './frozen-evidence';
import { frozenIssue } from './frozen-issue';
import { MOST_ROWS } from './limits';
import { rowsKept } from './rows-kept';
import { withoutRows } from './without-rows';

/** What is frozen: everything that one person sees of a project, without a filter, as of now. */
export interface ToFreeze {
  readonly project: FrozenEvidence['project'];
  readonly viewer: PersonId;
  readonly evidence: ProjectEvidence;
  readonly findings: Findings;
  readonly keyDays: readonly KeyDay[];
  readonly stories: readonly IssueStory[];
  readonly skipped: number;
  readonly asEntered: AsEntered;
}

/**
 * Takes the snapshot. Numbers and findings are kept whole; of a project with more issues than a snapshot has rows for, the issues
 * behind them are kept as far as they are rows, and what was left out is said.
 */
export const freezeEvidence = (given: ToFreeze, mostRows = MOST_ROWS): FrozenEvidence => {
  const { project, viewer, stories, skipped, asEntered } = given;
  // Who works in which role was for the editor of the map; a snapshot holds nothing about single people that no chapter shows.
  const edges = { ...given.findings.edges, roles: { roles: [] }, unplaced: [] };
  const told = { evidence: given.evidence, findings: { ...given.findings, edges }, keyDays: given.keyDays };
  const rows = rowsKept(stories, namedOneByOne(given), mostRows);
  const kept = {
    shape: SNAPSHOT_SHAPE,
    project,
    frozenAs: viewer,
    asOf: given.evidence.asOf,
    zone: given.evidence.zone,
    skipped,
  };
  const issues = rows.map(frozenIssue);
  if (rows.length === stories.length) return { ...kept, ...told, issues, asEntered, leftOut: null };
  const all = new Set<string>(stories.map(({ key }) => key));
  const staying = new Set<string>(rows.map(({ key }) => key));
  const { value, lists, listCount } = withoutRows(
    told,
    (text) => all.has(text),
    (key) => staying.has(key),
  );
  return { ...kept, ...value, issues, asEntered, leftOut: { rows: rows.length, ofIssues: stories.length, lists, listCount } };
};

/** Issues that are told of one by one, and not only counted: key moments of few issues, the longest blocks and waits, what people pinned. */
const FEW = 10;

const namedOneByOne = ({ findings, asEntered }: ToFreeze): ReadonlySet<IssueKey> => {
  const few = (keys: readonly IssueKey[]) => keys.slice(0, FEW);
  return new Set([
    ...findings.moments.flatMap(({ keys }) => few(keys)),
    ...findings.signs.flatMap((sign) => (sign.kind === 'sensor' ? sign.strongest : [])),
    ...findings.flow.blockedStretches.map(({ key }) => key),
    ...findings.flow.longestWaits.map(({ key }) => key),
    ...findings.edges.edges.flatMap(({ longest }) => longest.map(({ key }) => key)),
    ...asEntered.marks.flatMap((mark) => (mark.kind === 'own' ? mark.keys : [])),
  ]);
};
