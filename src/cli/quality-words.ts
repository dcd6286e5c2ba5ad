import type { NotEnoughData } from '#domain/evidence/claim';
import type { QualityNote } from '#domain/evidence/project-evidence';

const reasons: Readonly<Record<NotEnoughData, string>> = {
  'no-issues': 'there are no issues',
  'no-history': 'the data carries no history',
  'no-start-dates': 'no issue has a start date',
  'no-due-dates': 'no issue has a due date',
  'no-estimates': 'no issue with time spent had an estimate when work started',
  'no-time-spent': 'no time was logged',
  'nothing-started': 'work on nothing has started',
  'nothing-finished': 'nothing is finished',
  'work-remains': 'work remains',
};

/** Why a number is missing, as the second half of a sentence. */
export const reasonInWords = (reason: NotEnoughData): string => reasons[reason];

const wholes: Readonly<Record<string, string>> = {
  'no-due-dates': 'No issue has a due date: nothing can be said about slips.',
  'no-estimates': 'No issue has an estimate: effort cannot be compared.',
  'no-time-tracking': 'No time was logged: effort cannot be compared.',
  'no-start-dates': 'No issue has a planned start.',
};

const several: Readonly<Record<string, (issues: string, detail: string) => string>> = {
  'without-due-date': (issues, all) => `No due date, out of ${all}, for ${issues}. The planned end rests on the others.`,
  'without-estimate': (issues, all) => `No estimate, out of ${all}, for ${issues}. Effort rests on the others.`,
  'no-history': (issues) =>
    `No history for ${issues}. Start, date moves, hand-offs, reopenings and times in status are unknown there.`,
  'incomplete-history': (issues) => `History is incomplete for ${issues}. Earlier changes may be missing.`,
  'history-before-creation': (issues) => `History is older than the creation of ${issues}. It is counted from the creation.`,
  'unreadable-values': (issues) => `History has values that cannot be read in ${issues}. They are left out.`,
  'status-differs-from-history': (issues) => `A change of status went unrecorded (the history ends elsewhere) in ${issues}.`,
  'status-unknown': (issues, name) =>
    `No issue stands in status "${name}", so its category is unknown; it counts as in progress (${issues}).`,
  'status-gone': (issues, name) => `Status "${name}" no longer exists; it counts as in progress (${issues}).`,
  'status-categories-conflict': (issues, name) =>
    `Status "${name}" is given different categories; the most frequent counts (${issues}).`,
};

/** A few keys, and how many more there are. */
export const someKeys = (keys: readonly string[], most = 5): string =>
  keys.length <= most ? keys.join(', ') : `${keys.slice(0, most).join(', ')} and ${keys.length - most} more`;

/** One note on the data as a sentence, with a few of its issues; a code without a sentence is given as it is. */
export const noteInWords = ({ code, keys, detail }: QualityNote): string => {
  const sentence = several[code];
  if (!sentence) return wholes[code] ?? code;
  const issues = `${keys.length} ${keys.length === 1 ? 'issue' : 'issues'}${keys.length > 0 ? `: ${someKeys(keys)}` : ''}`;
  return sentence(issues, detail ?? '');
};
