import type { ExampleWords } from '../example-words';

export const englishExamples: ExampleWords = {
  successes: [
    {
      instead: 'We communicated well.',
      say: 'Every Tuesday we spent 20 minutes with the two people who load the invoices. Twice they told us of a new supplier format before it reached us.',
    },
    {
      instead: 'The estimate for the export was good.',
      say: 'We estimated the export after building one of its eleven columns. It took 34 hours of the 36 planned.',
    },
  ],
  frictions: [
    {
      instead: 'Nobody wanted the assistant.',
      say: 'In the late shift 2 of 14 people opened it. The others answered from the old list, because calls are limited to four minutes.',
    },
    {
      instead: 'We need better tests.',
      say: 'The suggestion came after eleven seconds on the Monday when all branches were working. We had tested with five of us.',
    },
  ],
  edges: [
    {
      instead: 'We need better communication.',
      say: 'From data engineering to the branch offices, on the day of a new price list: the list came as a file, and no one in the branches was told to expect it.',
    },
  ],
  causes: [
    {
      instead: 'The wrong column was loaded by mistake.',
      say: 'Both columns have the same name, and no step compares the totals before loading.',
    },
    { instead: 'The risk was not reported.', say: 'The weekly report has a field for progress and none for doubts.' },
  ],
  decisions: [
    {
      instead: 'Be more careful with estimates.',
      say: 'From 1 April on the estimate of every model has its own line for preparing data; without it the offer is not released.',
    },
    {
      instead: 'Talk to the users earlier.',
      say: 'The kick-off template gets an agenda item “two people who will use it”; without them the kick-off is moved.',
    },
    {
      instead: 'The team looks after the documentation.',
      say: 'The service lead keeps the run book and goes through it with the night shift on the last Friday of each month.',
    },
  ],
  commitments: [
    {
      instead: 'The company should involve users earlier.',
      say: 'I will spend one morning next to somebody who does the work before I draw the first screen.',
    },
  ],
  lesson: {
    text: 'When we choose what to try, we look at what the model can do, and hardly at whose day it changes.',
    implications: 'The next proposal says for each role what is added to its day, and what is taken away.',
  },
  decision: {
    change:
      'The discovery template gets a section “The data as they are”: a count of one ordinary week, by source, with gaps and duplicates.',
    owner: 'the delivery lead, one person',
    due: '27 March',
    done: 'The section is in the template, and the project that starts in April has filled it in.',
    verified: 'The next 3 projects have the section filled in before an accuracy is promised.',
  },
  why: {
    friction: 'Letters of complaint went to the wrong department, almost every third one in the first week.',
    links: [
      { level: 'immediate', text: 'Scanned letters came without their second page, and the deciding sentence is often there.' },
      { level: 'process-gap', text: 'No step checks that a letter is complete before it is sorted.' },
      {
        level: 'monitoring-gap',
        text: 'We tested with letters typed in by us. So every test letter was complete, and the gap could not show.',
      },
      { level: 'systemic', text: 'Our plan for tests asks how many examples there are, and not where they come from.' },
      {
        level: 'root',
        text: 'The plan comes from a time when all input was typed in on forms. Nobody is responsible for bringing it up to date.',
      },
    ],
    whereElse: 'Two more projects read scanned papers: contract search and travel expenses. Both use the same plan for tests.',
    decision: 'The plan for tests gets the question “Where do the examples come from?”, with at least 50 from the real inbox.',
  },
};
