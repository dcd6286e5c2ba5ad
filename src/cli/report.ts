import type { Claim } from '#domain/evidence/claim';
import type { Findings } from '#domain/evidence/findings';
import type { PlannedAgainstActual, ProjectEvidence } from '#domain/evidence/project-evidence';
import type { Seconds } from '#domain/history/instant';
import { findingsReport } from './findings-report';
import { noteInWords, reasonInWords, someKeys } from './quality-words';

/** What the report says beside the evidence. */
export interface ReportContext {
  readonly projects: readonly (readonly [key: string, issues: number])[];
  readonly skipped: number;
  readonly asOfChosen: boolean;
}

const hours = (seconds: Seconds): string =>
  seconds < 3600 ? `${Math.round(seconds / 60)} min` : `${Math.round((seconds / 3600) * 10) / 10} h`;
const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;
const signed = (text: string, value: number): string => (value > 0 ? `+${text}` : text);
const days = (count: number): string => signed(`${count} ${Math.abs(count) === 1 ? 'day' : 'days'}`, count);
const share = (value: number): string => signed(percent(value), value);
const plain = (value: unknown): string => String(value);

const told = <T>(claim: Claim<T>, words: (value: T) => string): string =>
  claim.known
    ? words(claim.value)
    : `not enough data (${reasonInWords(claim.reason)}${claim.reason === 'work-remains' ? ` on ${claim.keys.length}` : ''})`;

const behind = (claim: Claim<unknown>): string => (claim.keys.length === 0 ? '' : `   [${someKeys(claim.keys, 3)}]`);

const compared = <T, D>(
  name: string,
  { planned, actual, difference }: PlannedAgainstActual<T, D>,
  words: (value: T) => string,
  gap: (value: D) => string,
): string[] => [
  `${name}`,
  `  planned     ${told(planned, words)}${behind(planned)}`,
  `  actual      ${told(actual, words)}${behind(actual)}`,
  ...(difference.known ? [`  difference  ${gap(difference.value)}`] : []),
];

const counted = (name: string, claim: Claim<number>, words: (value: number) => string = plain): string =>
  `  ${name.padEnd(26)}${told(claim, words)}${behind(claim)}`;

const baselineRule = {
  chosen: 'as chosen',
  'first-start-of-work': 'the day work on the first issue started',
  'first-issue': 'the day of the first issue',
} as const;

const headOf = (evidence: ProjectEvidence, { projects, skipped, asOfChosen }: ReportContext): string[] => {
  const names = projects.map(([key, issues]) => `${key} (${issues})`);
  return [
    `Evidence of ${evidence.issues} ${evidence.issues === 1 ? 'issue' : 'issues'} in ${names.length === 1 ? names[0] : `${names.length} projects taken together: ${names.join(', ')}`}`,
    `As of       ${new Date(evidence.asOf).toISOString()} (${asOfChosen ? 'the end of the day asked for' : 'the newest instant in the data'})`,
    `Dates       ${evidence.zone === 'as-written' ? 'in the offset written in the data' : `in zone ${evidence.zone}`}`,
    `Baseline    ${evidence.baseline === null ? 'none' : `${evidence.baseline.date}, ${baselineRule[evidence.baseline.rule]}`}`,
    `Skipped     ${skipped} ${skipped === 1 ? 'line' : 'lines'}`,
  ];
};

const countsOf = (evidence: ProjectEvidence): string[] => [
  'Counts',
  counted('added since baseline', evidence.added),
  counted('removed since baseline', evidence.removed),
  counted('finished', evidence.finished),
  counted('due date moves', evidence.dateMoves),
  counted('reopenings', evidence.reopened),
  counted('hand-offs', evidence.handOffs),
  counted('without an estimate', evidence.withoutEstimate, percent),
  counted('without a due date', evidence.withoutDueDate, percent),
  counted('spent over estimate', evidence.estimateRatio, (ratio) => `${Math.round(ratio * 100) / 100} (median)`),
];

const missesOf = ({ estimateMisses }: ProjectEvidence): string[] =>
  estimateMisses.length === 0
    ? []
    : [
        '',
        'Furthest from the estimate at the start of work',
        ...estimateMisses
          .slice(0, 10)
          .map(
            ({ key, estimateAtStart, timeSpent, ratio }) =>
              `  ${key.padEnd(18)}${hours(estimateAtStart)} estimated, ${hours(timeSpent)} spent (${Math.round(ratio * 100) / 100})`,
          ),
      ];

/** The evidence as text for people. */
export const reportOf = (evidence: ProjectEvidence, findings: Findings, context: ReportContext): string =>
  [
    ...headOf(evidence, context),
    '',
    ...compared('Start', evidence.start, plain, days),
    ...compared('End', evidence.end, plain, days),
    ...(evidence.end.actual.known || !evidence.lastFinish.known
      ? []
      : [`  last finish so far ${evidence.lastFinish.value}${behind(evidence.lastFinish)}`]),
    ...compared('Scope (issues)', evidence.scope, plain, share),
    ...compared('Effort (estimate at start against time spent)', evidence.effort, hours, share),
    '',
    ...countsOf(evidence),
    ...missesOf(evidence),
    '',
    ...findingsReport(findings),
    '',
    'What limits these numbers',
    ...(evidence.quality.length === 0 ? ['  nothing found'] : evidence.quality.map((note) => `  ${noteInWords(note)}`)),
    '',
  ].join('\n');
