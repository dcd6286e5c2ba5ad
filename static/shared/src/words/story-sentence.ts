import type { ProjectEvidence } from '#domain/evidence/project-evidence';
import { daysBetween } from '#domain/history/calendar-date';
import type { CalendarDate } from '#domain/history/instant';
import type { Voice } from './voice';

export interface Subject {
  readonly name: string;
  readonly several: boolean;
}

/**
 * The project in one sentence: what finished when, against which plan, and how much was added. It says only what the
 * evidence knows, and names what is missing.
 * @param subject what the sentence is about: "Support triage pilot", or several: "The 48 issues shown".
 * @param on the day from which it is told, where that is not today: then it begins with the day and stands in the past.
 */
export function storySentence(subject: Subject, evidence: ProjectEvidence, voice: Voice, on: CalendarDate | null = null): string {
  const as = (sentence: string) => (on === null ? sentence : `As of ${voice.day(on)}, ${lowerFirst(sentence, subject.name)}`);
  const past = on !== null;
  const { name, several } = subject;
  if (evidence.issues === 0)
    return past ? as(`${name} had no issues yet.`) : `${name}: no issues, so there is nothing to look back on yet.`;
  if (!evidence.start.actual.known) {
    if (evidence.start.actual.reason === 'no-history')
      return `${name}: Jira gave no change history for ${several ? 'these' : 'its'} ${voice.count(evidence.issues, 'issue', 'issues')}. ${withoutHistory(evidence, voice)}`;
    const wait = past
      ? voice.count(evidence.issues, 'issue waited', 'issues waited')
      : voice.count(evidence.issues, 'issue waits', 'issues wait');
    return as(`Work on ${lowerThe(name)} ${past ? 'had' : 'has'} not started${several ? '' : `: ${wait}`}.`);
  }
  const told = evidence.end.actual.known
    ? finishedSentence(subject, evidence, voice, past)
    : openSentence(subject, evidence, voice, past);
  return `${as(told)}${thinPlan(evidence, voice)}`;
}

function withoutHistory(evidence: ProjectEvidence, voice: Voice): string {
  const finished = evidence.finished.known ? evidence.finished.value : 0;
  const so = finished === 0 ? '' : ` (${voice.number(finished)} ${finished === 1 ? 'is' : 'are'} finished)`;
  return `When they were created and finished can be shown${so}; what was planned first and when work started cannot.`;
}

/** From this share of issues without a due date on, the plan of the project is the plan of a few issues. */
const THIN = 0.5;

function thinPlan(evidence: ProjectEvidence, voice: Voice): string {
  const without = evidence.withoutDueDate;
  if (!evidence.end.planned.known || !without.known || without.value <= THIN) return '';
  const having = evidence.issues - without.keys.length;
  if (having <= 0) return '';
  return ` Only ${voice.number(having)} of ${voice.count(evidence.issues, 'issue', 'issues')} had a due date.`;
}

function finishedSentence({ name, several }: Subject, evidence: ProjectEvidence, voice: Voice, past: boolean): string {
  const finished = past ? 'had finished' : 'finished';
  const end = evidence.end.actual;
  const when = end.known ? voice.day(end.value) : '';
  const late = evidence.end.difference;
  const growth = growthPart(evidence, voice, several);
  if (!late.known) {
    const gap =
      late.reason === 'no-due-dates'
        ? `${several ? 'They' : 'It'} had no due dates, so there is no plan to hold that against.`
        : '';
    return [`${name} ${finished} on ${when}${growth && `, ${growth}`}.`, gap].filter(Boolean).join(' ');
  }
  const against =
    late.value === 0
      ? `on ${when}, the day first planned`
      : `${voice.count(Math.abs(late.value), 'day', 'days')} ${late.value > 0 ? 'after' : 'before'} ${several ? 'their' : 'its'} first plan`;
  return `${name} ${finished} ${against}${growth && `, ${growth}`}.`;
}

function openSentence({ name, several }: Subject, evidence: ProjectEvidence, voice: Voice, past: boolean): string {
  const is = past ? (several ? 'were' : 'was') : several ? 'are' : 'is';
  const open = evidence.issues - (evidence.finished.known ? evidence.finished.value : 0);
  const remain = `${voice.number(open)} of ${voice.count(evidence.issues, 'issue', 'issues')} ${past ? 'remained' : open === 1 ? 'remains' : 'remain'} open`;
  const growth = growthPart(evidence, voice, several);
  const tail = growth ? `, ${growth}` : '';
  const planned = evidence.end.planned;
  if (!planned.known) {
    const gap =
      planned.reason === 'no-due-dates'
        ? ` ${several ? 'They' : 'It'} ${past ? 'had' : several ? 'have' : 'has'} no due dates, so there is no plan to hold that against.`
        : '';
    return `${name} ${is} still under way: ${remain}${tail}.${gap}`;
  }
  const late = daysBetween(planned.value, voice.dayOf(evidence.asOf));
  const against =
    late > 0
      ? `${voice.count(late, 'day', 'days')} past the end of ${several ? 'their' : 'its'} first plan`
      : `with ${several ? 'their' : 'its'} first plan ending on ${voice.day(planned.value)}`;
  return `${name} ${is} still under way, ${against}: ${remain}${tail}.`;
}

function growthPart(evidence: ProjectEvidence, voice: Voice, several: boolean): string {
  const growth = evidence.scope.difference;
  if (!growth.known) return '';
  const percent = Math.round(growth.value * 100);
  const added = evidence.added.known ? evidence.added.value : 0;
  if (percent === 0) {
    return added === 0
      ? `with the work ${several ? 'they' : 'it'} started with`
      : `with ${voice.count(added, 'issue', 'issues')} added and as many taken out`;
  }
  // Beyond that a percentage is hard to picture.
  if (growth.value >= 3) return `with ${voice.number(1 + growth.value)} times the work ${several ? 'they' : 'it'} started with`;
  return `with ${voice.share(Math.abs(growth.value))} ${percent > 0 ? 'more' : 'less'} work than at the start`;
}

/** What follows "As of 12 May, ": a name keeps its letters. */
const lowerFirst = (sentence: string, name: string) =>
  sentence.startsWith(name) ? lowerThe(sentence) : `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
const lowerThe = (name: string) => name.replace(/^The /, 'the ');
