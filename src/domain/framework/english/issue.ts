import type { IssueWords } from '../issue-words';

/** The issue of a decision, in English. */
export const englishIssue: IssueWords = {
  change: 'What changes',
  done: 'Done when',
  verified: 'How we will see that it holds',
  owner: 'Owner: ',
  due: 'By: ',
  from: 'Where it comes from',
  decidedIn: 'Decided in the post-mortem “{title}” on {day}.',
  decidedInUndated: 'Decided in the post-mortem “{title}”.',
};
