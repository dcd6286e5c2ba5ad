import type { ProjectEvidence, ScopePoint } from '#domain/evidence/project-evidence';
import type { CalendarDate } from '#domain/history/instant';
import type { Voice } from './voice';
import { whyNot } from './why-not';

/** What came in and went out on a day. */
export interface DayChanges {
  readonly added: number;
  readonly removed: number;
}

/** One day of the scope chart. */
export function scopePointSentence(point: ScopePoint, changes: DayChanges | undefined, voice: Voice): string {
  const added = changes && changes.added > 0 ? `, ${voice.number(changes.added)} added that day` : '';
  const removed = changes && changes.removed > 0 ? `, ${voice.number(changes.removed)} taken out` : '';
  return `${voice.day(point.date)}: ${voice.number(point.finished)} of ${voice.count(point.scope, 'issue', 'issues')} finished${added}${removed}`;
}

/** How the day was chosen that scope is measured from. */
export function baselineSentence(evidence: ProjectEvidence, voice: Voice): string {
  if (evidence.baseline === null) return '';
  const day = voice.day(evidence.baseline.date);
  switch (evidence.baseline.rule) {
    case 'chosen':
      return `Scope is measured from ${day}, the baseline chosen for this project.`;
    case 'first-start-of-work':
      return `Scope is measured from ${day}, the day work on the first issue started.`;
    case 'first-issue':
      return `Scope is measured from ${day}, the day of the first issue, as no work has started.`;
  }
}

/**
 * That there is only a plan as yet; empty once work has begun. A plan that is still being made must not be taken for the promise.
 * @param on the day it is told from, where that is not today.
 */
export function beforeWorkSentence({ baseline, asOf }: ProjectEvidence, voice: Voice, on: CalendarDate | null = null): string {
  if (baseline === null) return '';
  if (baseline.rule === 'first-issue')
    return on === null
      ? 'Work has not started yet: the plan is still being made, and what is added to it is planning, not growth.'
      : `On ${voice.day(on)} work had not started: the plan was still being made, and what was added to it was planning, not growth.`;
  if (baseline.rule !== 'chosen' || voice.dayOf(asOf) >= baseline.date) return '';
  return `${on === null ? 'Today' : voice.day(on)} is before the baseline of ${voice.day(baseline.date)}: what is planned here was not settled yet.`;
}

/** What the scope view shows. `on` is the day it is told from, where that is not today. */
export function scopeSentence(evidence: ProjectEvidence, voice: Voice, on: CalendarDate | null = null): string {
  const { planned, actual } = evidence.scope;
  if (!planned.known || !actual.known)
    return whyNot[planned.known ? (actual.known ? 'no-issues' : actual.reason) : planned.reason];
  const added = evidence.added.known ? evidence.added.value : 0;
  const removed = evidence.removed.known ? evidence.removed.value : 0;
  const moved =
    added + removed === 0
      ? 'nothing was added or taken out since'
      : `${voice.number(added)} added${removed > 0 ? ` and ${voice.number(removed)} taken out` : ''} since`;
  return `${voice.count(planned.value, 'issue', 'issues')} at the start, ${voice.number(actual.value)} ${on === null ? 'now' : `on ${voice.day(on)}`}; ${moved}. ${baselineSentence(evidence, voice)}`.trim();
}

/** Why the chart ends before today. */
export const stillnessSentence = (since: CalendarDate | null, voice: Voice): string =>
  since === null ? '' : `Scope and finished work have not changed since ${voice.day(since)}, so the chart ends soon after.`;
