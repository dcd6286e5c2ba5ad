import type { FrozenEvidence } from '#domain/snapshot/frozen-evidence';
import { factRows } from './facts-part';
import type { PackWords } from './pack-words';

type Cell = string | number | null;

/** A table to be written as CSV: the first line, then the others. */
export interface PackTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The facts card as a table. */
export const factsTable = (frozen: FrozenEvidence, words: PackWords): PackTable => ({
  head: ['Fact', 'Planned', 'Actual', 'Difference', 'From'],
  rows: factRows({ frozen, words }).map(({ name, planned, actual, difference, from }) => [
    name,
    planned,
    actual,
    difference,
    from,
  ]),
});

const HOUR_S = 3600;
const inHours = (seconds: number | null): number | null => (seconds === null ? null : Math.round((seconds / HOUR_S) * 100) / 100);
const timeOf = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

/** The issues that the snapshot keeps, one a line: facts and keys, no texts. Times in UTC, effort in hours. */
export const issuesTable = ({ issues }: Pick<FrozenEvidence, 'issues'>): PackTable => ({
  head: [
    'Key',
    'Type',
    'Status',
    'Parent',
    'Versions',
    'Created',
    'Started',
    'Finished',
    'First due',
    'Due',
    'Slip against first due (days)',
    'Due date moves',
    'Estimate at start (hours)',
    'Spent (hours)',
    'Reopened',
    'Hand-offs',
  ],
  rows: issues.map((issue) => [
    issue.key,
    issue.type.name,
    issue.status.name,
    issue.parent,
    issue.versions.map(({ name }) => name).join('; '),
    timeOf(issue.created),
    timeOf(issue.started),
    timeOf(issue.finished),
    issue.firstDue,
    issue.due,
    issue.firstSlipDays,
    issue.dueMoves?.length ?? null,
    inHours(issue.estimateAtStart),
    inHours(issue.timeSpent),
    issue.reopenings?.length ?? null,
    issue.handOffs?.length ?? null,
  ]),
});
