import type { Claim } from '#domain/evidence/claim';
import type { PlannedAgainstActual } from '#domain/evidence/project-evidence';
import type { FactRow } from './fact-row';
import { outsideFacts } from './outside-rows';
import type { PackBlock } from './pack-document';
import type { PackGiven } from './pack-given';
import type { PackWords } from './pack-words';

const NOTHING_PLANNED = 'no plan';

/** The facts card: timeline, scope, effort, quality from Jira; budget, revenue, adoption and acceptance as people entered them. */
export const factRows = ({ frozen, words }: Pick<PackGiven, 'frozen' | 'words'>): readonly FactRow[] => {
  const { start, end, scope, effort, reopened, dateMoves } = frozen.evidence;
  const issues = (value: number) => words.count(value, 'issue', 'issues');
  const share = (value: number) => (value === 0 ? 'as planned' : words.signedShare(value));
  const row = <T>(
    name: string,
    of: PlannedAgainstActual<T>,
    write: (value: T) => string,
    differs: (value: number) => string,
  ): FactRow => ({
    name,
    planned: said(of.planned, write),
    actual: said(of.actual, write),
    difference: said(of.difference, differs),
    from: sourceOf(of, words),
  });
  const happened = (name: string, claim: Claim<number>): FactRow => ({
    name,
    planned: NOTHING_PLANNED,
    actual: said(claim, (times) => words.count(times, 'time', 'times')),
    difference: '',
    from: fromIssues(claim.keys.length, words),
  });
  return [
    row('Start', start, words.day, words.signedDays),
    row('End', end, words.day, words.signedDays),
    row('Scope', scope, issues, share),
    row('Effort, where estimated and logged', effort, words.effort, share),
    happened('Due dates moved', dateMoves),
    happened('Finished work reopened', reopened),
    ...outsideFacts(frozen.asEntered.outside, words),
  ];
};

/** The card as a table, with the reasons for what is missing below. */
export const factsPart = (given: PackGiven): readonly PackBlock[] => {
  const { evidence } = given.frozen;
  const reasons = [evidence.start, evidence.end, evidence.scope, evidence.effort].flatMap(({ difference }) =>
    difference.known ? [] : [given.words.whyNot(difference.reason)],
  );
  const missing = [...new Set(reasons)];
  return [
    { kind: 'heading', level: 2, text: 'Planned against actual' },
    {
      kind: 'table',
      head: ['', 'Planned', 'Actual', 'Difference', 'From'],
      rows: factRows(given).map(({ name, planned, actual, difference, from }) => [
        [name],
        [planned],
        [actual],
        [difference],
        [from],
      ]),
      more: null,
    },
    ...(missing.length === 0 ? [] : [{ kind: 'note', line: [missing.join(' ')] } as const]),
  ];
};

const said = <T>(claim: Claim<T>, write: (value: T) => string): string => (claim.known ? write(claim.value) : 'not enough data');

const sourceOf = ({ planned, actual, difference }: PlannedAgainstActual<unknown>, words: PackWords): string => {
  const most = Math.max(difference.keys.length, planned.keys.length, actual.keys.length);
  return fromIssues(difference.known ? difference.keys.length : most, words);
};

const fromIssues = (count: number, words: PackWords): string =>
  count === 0 ? 'Jira' : `Jira, ${words.count(count, 'issue', 'issues')}`;
