import type { QualityNote } from '#domain/evidence/project-evidence';
import type { Voice } from './voice';

type Say = (issues: string, detail: string, note: QualityNote) => string;

/** What each note on the data means for what is shown. The engine decides the codes; a code without a sentence here is told neutrally. */
const SENTENCES: Readonly<Record<string, Say>> = {
  'no-due-dates': () => 'No issue has a due date: there is no planned end, and slip cannot be shown.',
  'no-estimates': () => 'No issue has an estimate: effort cannot be held against a plan.',
  'no-time-tracking': () => 'No time was logged: what the work took is not known.',
  'no-start-dates': () => 'No issue has a start date: the plan says nothing about when work should begin.',
  'without-due-date': (issues, all) => `${issues} of ${all} have no due date: the planned end and slip rest on the others.`,
  'without-estimate': (issues, all) => `${issues} of ${all} have no estimate: effort rests on the others.`,
  'start-date-unsettled': (_, fields) =>
    `Several fields could hold the planned start (${fields}); none of them was used, so planned starts are not known.`,
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
  if (say !== undefined) return say(issues, note.detail ?? 'without a name', note);
  const detail = note.detail === null ? '' : `: ${note.detail}`;
  return `Something about the data of ${issues} limits what can be shown (${note.code}${detail}).`;
}
