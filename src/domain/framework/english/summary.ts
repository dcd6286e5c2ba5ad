import type { SummaryWords } from '../summary-words';

export const englishSummary: SummaryWords = {
  commitments: {
    one: '{n} person has said what they will do differently next time.',
    other: '{n} people have said what they will do differently next time.',
  },
  goesTo: 'For: ',
  message: {
    subject: 'Summary of the post-mortem: {title}',
    ready: 'The summary of the post-mortem “{title}” is ready to be read: what was found, what changes, and who answers for it.',
    newEdition: 'It has been published again, with changes.',
    onPage: 'It is here: {address}',
    inJira: 'It is in Jira: open the project {project}, then Post-mortem, then the tab Post-mortems.',
    byWayOf: 'This message comes by way of {issue} because Jira sends messages by an issue. Nothing in {issue} has changed.',
  },
  late: {
    subject: 'The summary of a post-mortem is due: {title}',
    due: 'The summary of the post-mortem “{title}” was due on {day} and has not been published.',
    why: 'The people who gave their time to it, and those who decide on what follows, wait to read what came of it.',
    where:
      'Most of it is written already, from the record. Open the project {project}, then Post-mortem, then the tab Post-mortems.',
  },
};
