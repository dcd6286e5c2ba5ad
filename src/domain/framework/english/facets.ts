import type { FacetWords } from '../facet-words';

export const englishFacets: FacetWords = {
  buckets: {
    technical: {
      name: 'Technical',
      means: 'It could not do its job well enough.',
      askYourself: 'With perfect technology, would this be gone?',
      shows: [
        'Answers were wrong too often: accuracy',
        'It took too long: latency',
        'A connection to another system broke: integration',
        'The data were dirtier than assumed',
      ],
    },
    workflow: {
      name: 'Workflow',
      means: 'It worked by itself, and not with the way the work is done.',
      askYourself: 'Did it work in a demonstration, and get in the way on an ordinary day?',
      shows: [
        'It added a step',
        'It took the place of a step that people liked',
        'It counted on a hand-off that does not exist',
        'It needed a discipline of prompting for which nobody was trained',
      ],
    },
    adoption: {
      name: 'Adoption',
      means: 'It worked and fitted, and people had reasons not to use it.',
      askYourself: 'Could they have used it, and did better not to?',
      shows: [
        'Not convinced that it helps',
        'Not trained',
        'Not rewarded: it cost time that counts elsewhere',
        'Not permitted, or not sure whether it is',
        'Not sure whether using it makes one look smart or replaceable',
      ],
    },
  },
  failureTypes: {
    data: {
      name: 'Data',
      means: 'The data were dirtier, less complete, more one-sided or built otherwise than those we tested with.',
    },
    expectation: { name: 'Expectation', means: 'It does what was designed, and somebody had expected something else.' },
    scope: {
      name: 'Scope',
      means: 'It grew, from a first attempt to a whole product, and at no point did anybody agree to that.',
    },
    integration: { name: 'Integration', means: 'It works alone, and fails among the systems and habits that were there before.' },
    team: {
      name: 'Team',
      means: 'Skills, time or ways of telling each other things were missing, or knowledge lay with one person only.',
    },
  },
  findingKinds: {
    process: {
      name: 'Process',
      means: 'A step was missing, or was not enough.',
      remedy: 'Change the step. This has the greatest leverage: it prevents a whole kind of trouble, in every project.',
    },
    judgment: {
      name: 'Judgment',
      means: 'The process was sound, and a call in it turned out wrong.',
      remedy: 'Training, a mentor, or a frame for such decisions. Another checklist does not help here.',
    },
    external: {
      name: 'External',
      means: 'It came from outside, and nobody here could have prevented it.',
      remedy: 'An early warning and a plan for the next time. It cannot be prevented, but it can be seen coming.',
    },
  },
  causeCategories: {
    'process-gap': {
      name: 'Process gap',
      means: 'Something that should happen every time depends on somebody thinking of it.',
      lookFor: [
        'A checkpoint that does not exist',
        'An approval of which nobody knows who gives it',
        'A template that is missing',
      ],
    },
    estimation: {
      name: 'Estimation',
      means: 'A certain kind of work is estimated too low again and again.',
      lookFor: ['The same kind of work over its estimate in several projects', 'Work that no estimate contains'],
    },
    communication: {
      name: 'Communication',
      means: 'What one side knew did not reach the other in time.',
      lookFor: ['Somebody concerned who was not asked', 'Two sides with different aims', 'No known way to raise an alarm'],
    },
    'technical-debt': {
      name: 'Technical debt',
      means: 'A shortcut that saved time once now takes it, with interest.',
      lookFor: ['“We will do that properly later”', 'The same place repaired again and again'],
    },
    'resource-mismatch': {
      name: 'People and time',
      means: 'The work needed other skills, or more time, than had been given to it.',
      lookFor: ['Work that wandered from one to the next', 'Several projects at once for the same few people'],
    },
    'client-management': {
      name: 'Working with the client',
      means: 'The client and we assumed different things, and nothing on paper showed it.',
      lookFor: [
        'An expectation that was never said',
        'An agreement that was not written down',
        'An assumption that each side made differently',
      ],
    },
  },
  aiPatterns: {
    'data-quality-surprise': {
      name: 'Data quality comes as a surprise',
      means: 'The sample was clean, and the whole of the data was not.',
      defaultAction: 'Examine all of the data before any accuracy is promised.',
    },
    'metric-mismatch': {
      name: 'Measured by the wrong thing',
      means: 'We improved one number, and the client was waiting for another.',
      defaultAction: 'Write the metrics and their thresholds into the statement of work, and have the client sign them.',
    },
    'infrastructure-underestimated': {
      name: 'Infrastructure underestimated',
      means: 'It ran on one machine, and getting it to run where it is needed took several times as long as planned.',
      defaultAction: 'Look at the infrastructure during discovery, and put the work of deploying into the estimate.',
    },
    'one-more-experiment': {
      name: 'Just one more experiment',
      means: 'One more variant was tried and then another, and none of them was ever ordered.',
      defaultAction: 'Fix the number of iterations in the statement of work; each further one is a change order.',
    },
    'knowledge-not-handed-over': {
      name: 'Knowledge was not handed over',
      means: 'It runs, and those who have to keep it running cannot.',
      defaultAction: 'Put documentation and training into scope and timeline from the beginning.',
    },
  },
  whyLevels: {
    immediate: { name: 'Immediate cause', means: 'What brought it about directly.', question: 'Why did it happen?' },
    'process-gap': {
      name: 'Process gap',
      means: 'The step that would have prevented it.',
      question: 'Why was it not prevented?',
    },
    'monitoring-gap': {
      name: 'Monitoring gap',
      means: 'What would have shown that the step was missing.',
      question: 'Why was the gap not found earlier?',
    },
    systemic: {
      name: 'Systemic issue',
      means: 'What makes us look past it.',
      question: 'Why did our way of looking not show it?',
    },
    root: {
      name: 'Cause in how we work',
      means: 'What we would have to change so that it does not come back.',
      question: 'Why do we work in such a way?',
    },
  },
};
