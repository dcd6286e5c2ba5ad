import type { NotEnoughData } from '#domain/evidence/claim';

/** Why a number cannot be told, in a sentence that also says what would help. */
export const whyNot: Readonly<Record<NotEnoughData, string>> = {
  'no-issues': 'There are no issues here yet. Choose another range or reset the filter.',
  'no-history': 'Jira gave no change history for these issues, so what was planned first cannot be told.',
  'no-start-dates': 'No issue has a start date, so the plan says nothing about the start.',
  'no-due-dates': 'No issue has a due date, so slip cannot be shown. Scope and flow do not need one.',
  'no-estimates': 'No issue had an estimate when its work started, so effort cannot be compared.',
  'no-time-spent': 'No time was logged, so effort cannot be compared. Dates and scope do not need it.',
  'nothing-started': 'No work has started yet.',
  'nothing-finished': 'Nothing is finished yet.',
  'work-remains': 'Work remains open, so the end is not known yet.',
};

/** Where the plan's start is missing because the site has several fields that could hold it. */
export const whyStartUnsettled = 'Several fields could hold the start date, so none was used.';

/** The same in two or three words, for a cell. */
export const whyNotBriefly: Readonly<Record<NotEnoughData, string>> = {
  'no-issues': 'no issues',
  'no-history': 'no history',
  'no-start-dates': 'no start dates',
  'no-due-dates': 'no due dates',
  'no-estimates': 'no estimates',
  'no-time-spent': 'no time logged',
  'nothing-started': 'not started',
  'nothing-finished': 'nothing finished',
  'work-remains': 'still open',
};
