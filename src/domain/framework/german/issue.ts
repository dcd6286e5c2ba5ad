import type { IssueWords } from '../issue-words';

/** The issue of a decision, in German. */
export const germanIssue: IssueWords = {
  change: 'Was sich ändert',
  done: 'Erledigt, wenn',
  verified: 'Woran wir sehen, dass es hält',
  owner: 'Verantwortlich: ',
  due: 'Bis: ',
  from: 'Woher die Entscheidung kommt',
  decidedIn: 'Entschieden im Post-mortem „{title}“ am {day}.',
  decidedInUndated: 'Entschieden im Post-mortem „{title}“.',
};
