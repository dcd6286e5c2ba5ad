/**
 * What was written into the planned issues, by their summaries: the first epics with care, the later ones hardly, the additions not at
 * all. Few say when they are done.
 */
export const descriptions: Readonly<Record<string, string>> = {
  'Export twelve months of closed tickets from the CRM':
    'January to December, both regions, with the queue at opening and at closing.\n\nDone when: the count matches the CRM’s own report to within 1%.',
  'List the fields that agents fill in by hand': 'The form has 31 fields. We need to know which of them anybody relies on.',
  'Check how often the queue field was corrected after closing': 'If it is corrected often, it is no ground truth.',
  'Sample 2,000 tickets for the ground truth':
    'Random within queue and month; no queue with fewer than 40 tickets.\n\nAcceptance criteria: each of the twelve queues has at least 40 tickets, and both regions are there in proportion.',
  'Write the labelling guide with examples for each queue':
    'Two pages at most, three examples and one counter-example for each queue.',
  'Label the first 500 tickets twice to measure agreement':
    'Two people label the same tickets without seeing each other’s labels.\n\nAcceptance criteria: agreement is reported per queue; queues below 80% go back to the guide.',
  'Agree on the list of queues that the pilot covers':
    'Twelve of nineteen, so the proposal. Hannah knows which ones nobody would miss.',
  'Remove names, addresses and card numbers from ticket texts': 'Before anything leaves the sandbox.',
  'Label the remaining 1,500 tickets': 'Once the guide stands.',
  'Split the data into training, validation and a held-back month': 'The held-back month is May, because of the new products.',
  'Load new tickets every night': 'Not for the pilot itself; for retraining.',
  'Build the first data set version and freeze it':
    'Named and dated, so that each result can say which data it comes from.\n\nAcceptance criteria: the same query gives the same rows a month later.',
  'Measure how well simple keyword rules would do':
    'The bar that the model has to clear. Without it nobody can say what it adds.',
  'Train a first classifier for the twelve largest queues': 'Nothing clever. We want a number to talk about.',
  'Suggest a priority next to the queue': 'Three levels, as in the form.',
  'Report results per queue instead of one overall number': 'The overall number hides the small queues, where the mistakes hurt.',
  'Find a confidence threshold below which nothing is suggested': 'A wrong suggestion costs more than none.',
  'Look at the 100 worst mistakes together with two agents': 'An hour, with sandwiches.',
  'Serve the model behind an internal endpoint': 'One endpoint, two versions side by side.',
  'Keep answer time below two seconds':
    'Success criteria: 95 of 100 answers within two seconds at the volume of a Monday morning.',
  'Agree with support operations what good enough means': 'Needs a date with Hannah.',
  'Get access to the CRM sandbox': 'Ask Kateryna; it took three weeks last time.',
  'Read the limits of the CRM extension interface': 'Calls per minute, size of the side panel, what it may store.',
  'Receive new tickets from the CRM as they arrive': 'By webhook if we get one, else every minute.',
  'Show the suggested queue in the ticket side panel':
    'Under the customer’s name, above the form.\n\nAcceptance criteria: the agent sees it without scrolling on the screens of both teams.',
  'Accept a suggestion with one click': 'As in the sketch.',
  'Describe which personal data the model reads': 'For the record of processing. Rosa has the template.',
  'Answer the questionnaire of the data protection officer': '42 questions. Half of them are about retention.',
  'Draw how a ticket travels today, from mail to first reply': 'On one page, with how long it lies at each step.',
  'Rewrite the forty most used macros for suggestions': 'List attached to the team page.',
  'Build the ninety minute session for agents': 'Exercises first, slides last.',
  'Agree on the numbers by which the pilot is judged': 'To be filled in.',
};
