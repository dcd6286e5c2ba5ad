import { CLAIM_NAMES, type ClaimName } from './claim-name';
import type { TrustEffect } from './trust-report';

export interface NoteKind {
  /** How much harm it does to an issue that it concerns, from 1 (tells less) to 5 (tells wrong). */
  readonly harm: 1 | 2 | 3 | 4 | 5;
  readonly touches: readonly ClaimName[];
  /** The numbers that are counted with and without its issues. */
  readonly counted: readonly TrustEffect['number'][];
}

const FROM_STATUSES: readonly ClaimName[] = ['start', 'slip', 'reopened', 'statusTimes', 'flowEfficiency', 'workInProgress'];
const FROM_HISTORY: readonly ClaimName[] = CLAIM_NAMES;
const FROM_FINISH: readonly ClaimName[] = ['end', 'slip', 'flowEfficiency', 'workInProgress', 'moments'];
const FROM_DUE_DATES: readonly ClaimName[] = ['end', 'slip', 'dateMoves'];
const FROM_ESTIMATES: readonly ClaimName[] = ['effort', 'estimateRatio'];

const kind = (harm: NoteKind['harm'], touches: readonly ClaimName[], ...counted: TrustEffect['number'][]): NoteKind => ({
  harm,
  touches,
  counted,
});

/** What each kind of note weakens, and how much. A note that is not named here weakens nothing in particular. */
const KINDS: Readonly<Record<string, NoteKind>> = {
  'no-history': kind(5, FROM_HISTORY),
  'incomplete-history': kind(4, FROM_HISTORY, 'median-slip', 'estimate-ratio'),
  'history-before-creation': kind(3, ['start', ...FROM_FINISH, 'scope'], 'median-slip'),
  'unreadable-values': kind(2, ['dateMoves', ...FROM_ESTIMATES, 'handOffs']),
  'clock-jumps': kind(3, ['slip', 'statusTimes', 'flowEfficiency', 'edges', 'moments'], 'median-slip'),
  'future-changes': kind(5, ['end', 'slip', 'statusTimes', 'flowEfficiency', 'moments'], 'median-slip', 'last-finish'),
  'finished-before-creation': kind(5, FROM_FINISH, 'median-slip', 'last-finish'),
  'finished-before-start': kind(4, ['start', ...FROM_FINISH], 'median-slip', 'last-finish'),
  'done-without-resolution': kind(4, FROM_FINISH, 'finished'),
  'resolved-but-open': kind(4, FROM_FINISH, 'finished', 'median-slip', 'last-finish'),
  'finished-without-start': kind(2, ['start', 'statusTimes', 'flowEfficiency', 'workInProgress', 'effort']),
  'due-before-creation': kind(2, ['slip'], 'median-slip'),
  'late-due-dates': kind(4, ['end', 'slip'], 'median-slip'),
  'late-estimates': kind(2, FROM_ESTIMATES, 'estimate-ratio'),
  'bulk-closings': kind(4, FROM_FINISH, 'median-slip', 'last-finish'),
  'bulk-dates': kind(3, ['dateMoves', 'moments'], 'date-moves'),
  'bulk-estimates': kind(2, FROM_ESTIMATES, 'estimate-ratio'),
  'bulk-owners': kind(2, ['handOffs', 'edges'], 'hand-offs'),
  'status-differs-from-history': kind(2, FROM_STATUSES),
  'status-unknown': kind(3, FROM_STATUSES),
  'status-gone': kind(2, FROM_STATUSES),
  'status-categories-conflict': kind(3, FROM_STATUSES),
  'missing-numbers': kind(2, ['scope', 'end']),
  skipped: kind(3, ['scope', 'end']),
  'moved-issues': kind(1, ['scope']),
  'no-due-dates': kind(3, FROM_DUE_DATES),
  'without-due-date': kind(3, FROM_DUE_DATES),
  'no-estimates': kind(2, FROM_ESTIMATES),
  'without-estimate': kind(2, FROM_ESTIMATES),
  'no-time-tracking': kind(2, FROM_ESTIMATES),
  'no-start-dates': kind(1, ['start']),
  'start-date-unsettled': kind(1, ['start']),
  'never-blocked': kind(1, ['blocked', 'flowEfficiency']),
  'no-sprints': kind(1, ['carriedOver']),
  'few-issues': kind(3, CLAIM_NAMES),
};

const UNNAMED = kind(1, []);

/** The kind of a note, by its code. */
export const kindOfNote = (code: string): NoteKind => (Object.hasOwn(KINDS, code) ? (KINDS[code] as NoteKind) : UNNAMED);
