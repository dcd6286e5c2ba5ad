import type { UpstreamWords } from '../upstream-words';

export const englishUpstream: UpstreamWords = {
  question: 'Which decision or assumption, earlier on, set this up to happen?',
  symptoms: {
    'accuracy-dropped': {
      symptom: 'It was less accurate in production',
      prompts: [
        'Was it checked on the data as they really come, or on a clean sample?',
        'Who chose that sample, and what was left out of it?',
        'What did we do when the first numbers from production arrived?',
      ],
    },
    'integration-broke': {
      symptom: 'The connection to another system broke',
      prompts: [
        'What did we take for granted about that system, and from whom?',
        'When did those who run it first hear of us?',
        'What load and which versions did we try it with?',
      ],
    },
    'data-dirtier': {
      symptom: 'The data were worse than assumed',
      prompts: [
        'What had been promised on the strength of the data before anybody had counted?',
        'Whose description of the data did we rely on?',
        'What would a look at one ordinary week have shown?',
      ],
    },
    'did-not-fit': {
      symptom: 'It did not fit the work',
      prompts: [
        'Who was there when the workflow was designed, and was anybody among them who does the work?',
        'Which working day did we have in mind, and when had we last watched one?',
        'Who could have said no to the design, and were they asked?',
      ],
    },
    'step-added': {
      symptom: 'It was one more step',
      prompts: [
        'Which step was meant to go in return, and who decided that it stays?',
        'Whose time did we count on, and who had agreed to it?',
        'What would have made it shorter for those who use it?',
      ],
    },
    'hand-off-missing': {
      symptom: 'Nobody took over the result',
      prompts: [
        'Who did we assume would take it over, and how did they learn that?',
        'Who decided where our part ends?',
        'What would the team after us have had to know, and by when?',
      ],
    },
    'not-trusted': {
      symptom: 'People did not trust the result',
      prompts: [
        'Was it ever defined what trustworthy means here?',
        'Who set the threshold, and did those who were to rely on it agree?',
        'What was somebody to do when a result looked wrong?',
      ],
    },
    'not-used': {
      symptom: 'People could have used it and did not',
      prompts: [
        'What made us believe that they would want to?',
        'What were they measured by during that time, and what did using it cost them there?',
        'Who had told them that they may, and what it means for their job?',
      ],
    },
    'concern-came-late': {
      symptom: 'A concern came after the start',
      prompts: [
        'Who could have raised it, and at which moment would it have been cheap?',
        'Who decided who is invited to the kick-off, and by what?',
        'What happened to the plan when the concern was raised?',
      ],
    },
  },
  shape: {
    when: 'When was it taken, and how early in the project was that?',
    circle: 'By how many: one person, a few, or all concerned?',
    context: 'What was known at the time, and what was not?',
    missing: 'Which roles should have had a say, and at which moment?',
    revisited: 'Was it looked at again when something new was learned?',
  },
  usualShape:
    'Early, by a few, with part of the picture, and never looked at again: that is the usual shape. It says less about the people than about who is asked, and when.',
};
