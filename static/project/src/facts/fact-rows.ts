import type { Claim, NotEnoughData } from '#domain/evidence/claim';
import type { ProjectEvidence } from '#domain/evidence/project-evidence';
import { dayNumber } from '#domain/history/calendar-date';
import type { IssueKey } from '#domain/history/issue-key';
import { startUnsettled } from '../../../shared/src/words/start-unsettled';
import type { Voice } from '../../../shared/src/words/voice';
import { whyNot, whyNotBriefly, whyStartUnsettled } from '../../../shared/src/words/why-not';

export type FactId = 'start' | 'end' | 'scope' | 'effort';

export interface FactCell {
  readonly known: boolean;
  readonly text: string;
  /** Names the issues behind it; null where there are none. */
  readonly behind: string | null;
  readonly keys: readonly IssueKey[];
}

export interface FactRow {
  readonly id: FactId;
  readonly name: string;
  readonly planned: FactCell;
  readonly actual: FactCell;
  readonly difference: FactCell;
  /** Which issues the difference was taken from. */
  readonly from: FactCell;
  /** Why there is no difference, in a sentence; null where there is one, or where a row above says the same. */
  readonly why: string | null;
}

/** The facts card: planned, actual and difference of four things, each with its issues. No opinion. */
export function factRows(evidence: ProjectEvidence, voice: Voice): FactRow[] {
  const { start, end, scope, effort } = evidence;
  const share = (value: number) =>
    value === 0 ? 'as planned' : value >= FAR ? `${voice.number(1 + value)} times` : voice.signedShare(value);
  const issues = (value: number) => voice.count(value, 'issue', 'issues');
  const startRow: FactRow = {
    id: 'start',
    name: 'Start',
    planned: cell('start.planned', start.planned, voice.day),
    actual: cell('start.actual', start.actual, voice.day),
    difference: differenceCell('start.difference', start.difference, voice.signedDays),
    ...source('start.difference', start.difference, (keys) => voice.count(keys.length, 'issue', 'issues')),
  };
  return withoutRepeats([
    startUnsettled(evidence.quality) ? startOpen(startRow, start.difference) : startRow,
    {
      id: 'end',
      name: 'End',
      planned: cell('end.planned', end.planned, voice.day),
      actual: cell('end.actual', end.actual, voice.day),
      difference: soFar(evidence, voice) ?? differenceCell('end.difference', end.difference, voice.signedDays),
      ...source('end.difference', end.difference, (keys) =>
        !end.difference.known && end.difference.reason === 'work-remains'
          ? `${voice.count(keys.length, 'issue', 'issues')} open`
          : voice.count(keys.length, 'issue', 'issues'),
      ),
    },
    {
      id: 'scope',
      name: 'Scope',
      planned: cell('scope.planned', scope.planned, issues),
      actual: cell('scope.actual', scope.actual, issues),
      difference: differenceCell('scope.difference', scope.difference, share),
      ...scopeSource(evidence, voice),
    },
    {
      id: 'effort',
      name: 'Effort',
      planned: cell('effort.planned', effort.planned, voice.effort),
      actual: cell('effort.actual', effort.actual, voice.effort),
      difference: differenceCell('effort.difference', effort.difference, share),
      ...source(
        'effort.difference',
        effort.difference,
        (keys) => `${voice.number(keys.length)} of ${voice.count(evidence.issues, 'issue', 'issues')}`,
      ),
    },
  ]);
}

/** From here on a percentage is hard to picture, and "times" is not. */
const FAR = 9;

/** Work is open past the end of its first plan: how far it is today says more than that it is open. */
function soFar(evidence: ProjectEvidence, voice: Voice): FactCell | null {
  const { planned, difference } = evidence.end;
  if (!planned.known || difference.known || difference.reason !== 'work-remains') return null;
  const past = dayNumber(voice.dayOf(evidence.asOf)) - dayNumber(planned.value);
  if (past <= 0) return null;
  return {
    known: true,
    text: `${voice.signedDays(past)} so far`,
    behind: difference.keys.length > 0 ? 'end.difference' : null,
    keys: difference.keys,
  };
}

/** Start dates may well be there; it is not known in which field. */
function startOpen(row: FactRow, difference: Claim<number>): FactRow {
  if (difference.known || difference.reason !== 'no-start-dates') return row;
  return { ...row, planned: { ...row.planned, text: 'not settled' }, why: whyStartUnsettled };
}

/** A reason is told once: the rows after it only name it. */
function withoutRepeats(rows: readonly FactRow[]): FactRow[] {
  const told = new Set<string>();
  return rows.map((row) => {
    if (row.why === null) return row;
    if (told.has(row.why)) return { ...row, why: null };
    told.add(row.why);
    return row;
  });
}

/** These are not gaps in the data: there is simply nothing to tell yet. */
const NOT_YET: ReadonlySet<NotEnoughData> = new Set<NotEnoughData>([
  'work-remains',
  'nothing-started',
  'nothing-finished',
  'no-issues',
]);

function differenceCell(behind: string, claim: Claim<number>, write: (value: number) => string): FactCell {
  const made = cell(behind, claim, write);
  return claim.known || NOT_YET.has(claim.reason) ? made : { ...made, text: 'Not enough data' };
}

function cell<T>(behind: string, claim: Claim<T>, write: (value: T) => string): FactCell {
  const shared = { behind: claim.keys.length > 0 ? behind : null, keys: claim.keys };
  if (claim.known) return { known: true, text: write(claim.value), ...shared };
  return { known: false, text: whyNotBriefly[claim.reason], ...shared };
}

function source(
  behind: string,
  claim: Claim<unknown>,
  text: (keys: readonly IssueKey[]) => string,
): Pick<FactRow, 'from' | 'why'> {
  const has = claim.keys.length > 0;
  return {
    from: { known: has, text: has ? text(claim.keys) : '', behind: has ? behind : null, keys: claim.keys },
    why: claim.known ? null : whyNot[claim.reason],
  };
}

function scopeSource(evidence: ProjectEvidence, voice: Voice): Pick<FactRow, 'from' | 'why'> {
  const { added, removed } = evidence;
  if (!added.known || added.value === 0) {
    return source('scope.actual', evidence.scope.actual, (keys) => voice.count(keys.length, 'issue', 'issues'));
  }
  const out = removed.known && removed.value > 0 ? `, ${voice.number(removed.value)} taken out` : '';
  return {
    from: { known: true, text: `${voice.number(added.value)} added${out}`, behind: 'added', keys: added.keys },
    why: null,
  };
}
