import type { CalendarDate, Instant } from '#domain/history/instant';
import type { PostMortemPlan } from '#domain/post-mortem/post-mortem';
import type { FrozenEvidence } from '#domain/snapshot/frozen-evidence';
import type { PackDocument } from './pack-document';
import type { PackGiven } from './pack-given';

/** The number of the shape below; it grows when a field changes its meaning or goes, and not when one is added. */
const PACK_JSON_VERSION = 1;

/** A chart as what it draws: a name for each column, and its rows. */
export interface ChartData {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/**
 * The data pack for other programs. Instants are milliseconds since 1970 (UTC), days `YYYY-MM-DD` in `frozen.zone`, effort in seconds.
 * People are account ids; what they remember is there without them.
 */
export interface PackJson {
  readonly format: 'hindsight-data-pack';
  readonly version: number;
  readonly postMortem: PostMortemPlan & { readonly openedAt: Instant };
  /** When the evidence was frozen, from what Jira said until `asOf`, and what it adds up to. */
  readonly frozen: { readonly at: Instant; readonly asOf: Instant; readonly zone: string; readonly checksum: string };
  /** What the pack says, piece by piece, as on the page. */
  readonly document: PackDocument;
  readonly charts: readonly ChartData[];
  /** The whole snapshot: numbers with the issues behind them, findings, what was entered, one row an issue. */
  readonly evidence: FrozenEvidence;
}

/** The pack for other programs. */
export const packAsJson = ({ frozen, head, postMortem }: PackGiven, document: PackDocument): PackJson => {
  const { title, kind, outcome, meeting, invited, openedAt } = postMortem;
  return {
    format: 'hindsight-data-pack',
    version: PACK_JSON_VERSION,
    postMortem: { title, kind, outcome, meeting, invited, openedAt },
    frozen: { at: head.at, asOf: head.asOf, zone: head.zone, checksum: head.checksum },
    document,
    charts: chartsOf(frozen),
    evidence: frozen,
  };
};

const chartsOf = ({ evidence, findings }: FrozenEvidence): readonly ChartData[] => [
  {
    name: 'Scope and finished work',
    columns: ['day', 'issues in scope', 'finished'],
    rows: evidence.scopeSeries.map(({ date, scope, finished }): [CalendarDate, number, number] => [date, scope, finished]),
  },
  {
    name: 'Estimated against spent',
    columns: ['issue', 'estimated at start (s)', 'spent (s)'],
    rows: evidence.estimateMisses.map(({ key, estimateAtStart, timeSpent }) => [key, estimateAtStart, timeSpent]),
  },
  ...(findings === null
    ? []
    : [
        {
          name: 'Work in progress',
          columns: ['day', 'issues in progress'],
          rows: findings.flow.wip.map(({ date, count }): [CalendarDate, number] => [date, count]),
        },
      ]),
];
