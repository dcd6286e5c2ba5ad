import type { SignGroup, WarningSignId, WarningSignWords } from '../warning-signs';

export const englishSignGroups: Readonly<Record<SignGroup, string>> = {
  data: 'Data',
  expectation: 'Expectations',
  scope: 'Scope',
  integration: 'Integration',
  team: 'Team',
};

export const englishWarningSigns: Readonly<Record<WarningSignId, WarningSignWords>> = {
  'data-audit-rushed': {
    name: 'Data audit skipped or rushed',
    looksLike: 'Building begins before anybody has looked at the data long enough to be surprised by them.',
    question: 'When did we first look at the real data, for how long, and what had already been built by then?',
  },
  'data-quality-taken-on-trust': {
    name: 'Data quality taken on trust',
    looksLike: 'What the owner of the data says about them is written into the plan, and nobody counts.',
    question: 'Which statement about the quality of the data did we take over without checking, and what did it decide?',
  },
  'data-assumed-before-commitment': {
    name: 'Dates promised on unchecked data',
    looksLike: 'The timeline and the approach are settled while what they rest on is still an assumption about the data.',
    question: 'What did we assume about the data when we promised the dates, and when did we learn whether it was so?',
  },
  'sample-not-like-production': {
    name: 'Sample unlike production',
    looksLike: 'It works on the sample that it was built with, and the sample is not what arrives on an ordinary day.',
    question: 'How did the data we built and tested with differ from what came in production, and how could we have known?',
  },
  'success-criteria-missing': {
    name: 'Success criteria missing',
    looksLike: 'Work is agreed without a line that says by what everybody will see that it succeeded.',
    question: 'Where was it written down what success means, and would both sides have read it the same way?',
  },
  'metrics-not-in-business-terms': {
    name: 'Metrics without business terms',
    looksLike: 'Success is a score such as F1; what it means in minutes, money or complaints is left open.',
    question:
      'Which number did we aim for, and what would it have changed in the working day of those who were to use the result?',
  },
  'no-midway-review': {
    name: 'No review half way',
    looksLike: 'Between the kick-off and the end nobody outside the team gets to see the direction and can correct it.',
    question: 'Who outside the team saw something real half way, and what would they have said then?',
  },
  'limits-not-understood': {
    name: 'Limits not understood',
    looksLike: 'The team knows that some answers will be wrong; those who rely on them do not.',
    question: 'What did we know it could not do, and how did those who were to rely on it learn that?',
  },
  'no-change-requests': {
    name: 'No change requests',
    looksLike: 'Work is added, and no step exists at which somebody agrees to what it costs.',
    question: 'How did an addition get in, and who agreed to what it would cost?',
  },
  'quick-additions': {
    name: 'Quick additions without their impact',
    looksLike: 'Something small is taken on and begun the same day, with nothing written about what it will take.',
    question: 'Which “quick” addition turned out not to be, and what would have shown that on the day it came?',
  },
  'hours-not-tracked': {
    name: 'Hours not tracked week by week',
    looksLike: 'There are estimates, and weeks pass in which nobody writes down what the work takes.',
    question: 'When did we first compare hours with estimates, and what could we have decided earlier?',
  },
  'scope-talks-avoided': {
    name: 'Scope talks avoided',
    looksLike: 'The work grows, and neither the date nor anything else gives way.',
    question: 'Which talk about scope did we put off, and what made it hard to have?',
  },
  'it-involved-late': {
    name: 'Company IT involved late',
    looksLike: 'Those who run the systems it has to connect to hear of it when it is nearly done.',
    question:
      'When did the people who run the connected systems first hear of us, and what did they tell us that we did not know?',
  },
  'tested-in-isolation': {
    name: 'Tested in isolation',
    looksLike: 'Tests pass in surroundings that lack the volume, the data and the neighbours of production.',
    question: 'What was different in production from where we tested, and which test would have shown it?',
  },
  'change-underestimated': {
    name: 'Change for people underestimated',
    looksLike: 'The plan is full of building, and hardly anything in it prepares the people whose work will change.',
    question: 'Whose work was to change, and what time were they given for it?',
  },
  'integration-not-validated': {
    name: 'Integration assumed, not tried',
    looksLike: 'Building on a connection begins because it is documented, before anybody has tried it.',
    question: 'What did we believe about the connection, and when did we first try it?',
  },
  'skills-not-assessed': {
    name: 'Skills not held against the work',
    looksLike: 'Work lands with somebody and moves on at once, because it needs something else.',
    question: 'Which work needed something that nobody on the team had, and when could we have seen that?',
  },
  'single-holder': {
    name: 'Knowledge in one pair of hands',
    looksLike: 'Most of an area is worked on by one person, and waits whenever that person is away.',
    question: 'What stood still when one of us was away, and who else could have carried it on?',
  },
  'poor-documentation': {
    name: 'Little written down',
    looksLike: 'Work is finished, and what it is and why it is so stays in heads.',
    question: 'What did somebody have to find out a second time because it was nowhere to be read?',
  },
  'burnout-ignored': {
    name: 'Signs of exhaustion',
    looksLike: 'Work moves into evenings and weekends, or people fall silent, and the plan stays as it is.',
    question: 'When did the load become too much for the team as a whole, and what would have let us say so?',
  },
};
