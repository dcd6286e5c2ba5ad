import type { NotEnoughData } from '#domain/evidence/claim';
import type { Findings } from '#domain/evidence/findings';
import type { ProjectEvidence } from '#domain/evidence/project-evidence';
import type { CalendarDate, Instant } from '#domain/history/instant';
import type { IssueKey } from '#domain/history/issue-key';
import type { IssueStory } from '#domain/history/issue-story';
import type { Period } from './reading';

/** What of an issue's story a statement can be held against. */
export type JudgedStory = Pick<IssueStory, 'key' | 'startedOn' | 'finishedOn' | 'dueMoves' | 'reopenings' | 'handOffs'>;

/** What a statement is held against. */
export interface Witness {
  readonly evidence: ProjectEvidence;
  readonly stories: readonly JudgedStory[];
  readonly findings: Pick<Findings, 'flow'>;
  /** The calendar day of an instant, in the zone of the evidence. */
  readonly dayOf: (at: Instant) => CalendarDate;
  /** The day of which the evidence tells. */
  readonly today: CalendarDate;
}

/** What the history shows on the matter, as data; the words are made where it is shown. */
export type Because =
  | { readonly about: 'scope'; readonly added: number; readonly period: Period }
  | { readonly about: 'end'; readonly planned: CalendarDate | null; readonly actual: CalendarDate; readonly days: number | null }
  | { readonly about: 'still-open'; readonly planned: CalendarDate | null; readonly open: number }
  | { readonly about: 'start'; readonly planned: CalendarDate | null; readonly actual: CalendarDate }
  /** `end`: how often the date of the issues that hold the planned end moved; null where nothing holds one. */
  | { readonly about: 'dates'; readonly moves: number; readonly issues: number; readonly end: number | null }
  | { readonly about: 'estimates'; readonly ratio: number; readonly issues: number }
  | { readonly about: 'rework'; readonly times: number; readonly issues: number; readonly period: Period | null }
  | { readonly about: 'blocks'; readonly issues: number; readonly period: Period | null }
  | { readonly about: 'work'; readonly events: number; readonly period: Period }
  | { readonly about: 'nothing'; readonly why: NotEnoughData | 'before-kick-off' | 'after-today' | 'not-all-kept' };

/** `not-shown`: the data can neither bear it out nor speak against it. */
export interface Verdict {
  readonly verdict: 'shown' | 'contradicted' | 'not-shown';
  readonly because: Because;
  readonly keys: readonly IssueKey[];
}

/** A verdict on something that is either so or not. */
export const told = (holds: boolean, because: Because, keys: readonly IssueKey[]): Verdict => ({
  verdict: holds ? 'shown' : 'contradicted',
  because,
  keys: [...new Set(keys)],
});

export const notShown = (why: Extract<Because, { about: 'nothing' }>['why'], keys: readonly IssueKey[] = []): Verdict => ({
  verdict: 'not-shown',
  because: { about: 'nothing', why },
  keys,
});

export const isIn = (day: CalendarDate, { from, to }: Period): boolean => day >= from && day <= to;

/** A period as far as it can be spoken of: not before the kick-off, not after today; else why it cannot. */
export const within = (
  period: Period | null,
  { evidence, today }: Witness,
): Period | 'before-kick-off' | 'after-today' | null => {
  const first = evidence.baseline?.date ?? null;
  if (first === null) return null;
  if (period === null) return first <= today ? { from: first, to: today } : 'after-today';
  if (period.to < first) return 'before-kick-off';
  if (period.from > today) return 'after-today';
  return { from: period.from, to: period.to > today ? today : period.to };
};
