import type { QualityNote } from '#domain/evidence/project-evidence';
import type { Voice } from './voice';

type Say = (issues: string, detail: string, of: (all: string) => string) => string;

/** What each note on the data means for what is shown. The engine decides the codes; a code without a sentence here is told neutrally. */
const SENTENCES: Readonly<Record<string, Say>> = {
  'no-due-dates': () => 'No issue has a due date: there is no planned end, and slip cannot be shown.',
  'no-estimates': () => 'No issue has an estimate: effort cannot be held against a plan.',
  'no-time-tracking': () => 'No time was logged: what the work took is not known.',
  'no-start-dates': () => 'No issue has a start date: the plan says nothing about when work should begin.',
  'without-due-date': (_, all, of) => `${of(all)} no due date: the planned end and slip rest on the others.`,
  'without-estimate': (_, all, of) => `${of(all)} no estimate: effort rests on the others.`,
  'start-date-unsettled': (_, fields) =>
    `Several fields could hold the planned start (${fields}). None of them was used, so planned starts are not known here.`,
  'no-history': (issues) =>
    `${issues} came without change history: what was planned first, when work started and who had it is not known for them.`,
  'incomplete-history': (issues) => `${issues} came with a part of the history only: dates and counts may be too low for them.`,
  'history-before-creation': (issues) =>
    `${issues} changed before the day of creation, as imported issues do: early dates are only as good as the import.`,
  'unreadable-values': (issues) => `${issues} had changes whose value could not be read: these changes were left out.`,
  'status-differs-from-history': (issues) =>
    `The status of ${issues} is not the one that the history ends in: a change is missing there.`,
  'status-unknown': (issues, detail) =>
    `The category of the status “${detail}” is not known; it was counted as in progress (${issues}).`,
  'status-gone': (issues, detail) =>
    `The status “${detail}” no longer exists in Jira; it was counted as in progress (${issues}).`,
  'status-categories-conflict': (issues, detail) =>
    `The status “${detail}” has several categories in the data, so start and finish may be off (${issues}).`,
};

/** One note as a sentence with its count. */
export function qualitySentence(note: QualityNote, voice: Voice): string {
  const issues = note.keys.length === 0 ? 'all issues' : voice.count(note.keys.length, 'issue', 'issues');
  const say = Object.hasOwn(SENTENCES, note.code) ? SENTENCES[note.code] : undefined;
  if (say !== undefined) return say(issues, note.detail ?? 'without a name', (all) => shareOf(note.keys.length, all, voice));
  const detail = note.detail === null ? '' : `: ${note.detail}`;
  return `Something about the data of ${issues} limits what can be shown (${note.code}${detail}).`;
}

/** `63 of 238 issues have`. */
function shareOf(some: number, all: string, voice: Voice): string {
  const whole = Number(all);
  return Number.isInteger(whole)
    ? `${voice.number(some)} of ${voice.count(whole, 'issue', 'issues')} ${some === 1 ? 'has' : 'have'}`
    : `${voice.count(some, 'issue has', 'issues have')}`;
}

/** What Jira can never tell this page, however good the data: true of every project. */
export const alwaysTrue =
  'Jira tells this page about the issues that stand in the project today and that you may see. Issues moved to another project, archived or deleted are not found from here, and restricted ones are missing for those who may not see them.';
