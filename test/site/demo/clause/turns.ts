import type { Name } from '../cast';
import { cast } from '../cast';
import { resolutionIds } from '../catalogue';
import { type Turn, task } from '../script';

const READY = [
  'Switch the finder on for the whole contract team',
  'Switch the register over to findings',
  'Train the whole contract team',
  'Move the pilot data to production',
  'Announce the finder to purchasing',
];

const QUESTIONS = [
  'Name who decides on go-live',
  'Legal: wording on liability for missed clauses',
  'IT operations: who is called at night',
  'Finance: cost centre for the licence',
  'Works council: information about measuring minutes per contract',
];

const EPIC = 'Go-live for the whole contract team';

/** From one leadership meeting to the next. */
const MEETINGS: readonly (readonly [on: string, next: string, by: Name, say: string])[] = [
  [
    '2026-05-26',
    '2026-06-09',
    'miriam',
    'Not decided today: legal would like to look at liability first. Next leadership meeting.',
  ],
  [
    '2026-06-09',
    '2026-06-23',
    'miriam',
    'Not decided today: IT operations asks who is called at night. Next leadership meeting.',
  ],
  ['2026-06-23', '2026-07-07', 'charles', 'Moved to the next meeting, the agenda was full.'],
  [
    '2026-07-07',
    '2026-07-21',
    'miriam',
    'Not decided today: finance asks which cost centre pays after the pilot. Next leadership meeting.',
  ],
  ['2026-07-21', '2026-08-04', 'miriam', 'Almost ready. Two members of the meeting were away; next leadership meeting.'],
  ['2026-08-04', '2026-08-18', 'charles', 'Precision on scanned contracts should be shown once more. Next leadership meeting.'],
  ['2026-08-18', '2026-09-01', 'miriam', 'Almost ready. The works council has a question; next leadership meeting.'],
];

const postponements: readonly Turn[] = MEETINGS.map(([on, next, by, say]) => ({
  kind: 'edit',
  on,
  time: by === 'charles' ? '11:30' : '17:00',
  by,
  which: { summaries: [EPIC, ...READY, ...QUESTIONS] },
  change: () => ({ due: next }),
  say,
}));

/** The question who decides goes from one desk to the next. */
const DECIDERS: readonly (readonly [on: string, by: Name, to: Name])[] = [
  ['2026-05-28', 'miriam', 'charles'],
  ['2026-06-11', 'charles', 'karim'],
  ['2026-06-25', 'karim', 'ingrid'],
  ['2026-07-09', 'ingrid', 'charles'],
  ['2026-07-23', 'charles', 'miriam'],
  ['2026-08-06', 'miriam', 'charles'],
];

const passedOn: readonly Turn[] = DECIDERS.map(([on, by, to]) => ({
  kind: 'edit',
  on,
  by,
  which: { summaries: QUESTIONS.slice(0, 1) },
  change: () => ({ assignee: cast[to].accountId }),
  say: 'Is this for you to decide, or do you know who does?',
}));

/** What was answered meanwhile: good technical answers. */
const ANSWERS: readonly (readonly [on: string, asked: string])[] = [
  ['2026-06-03', 'Answer for legal: which clauses are missed most'],
  ['2026-06-12', 'Answer for IT operations: memory and start time'],
  ['2026-06-25', 'Answer for leadership: precision by supplier'],
  ['2026-07-02', 'Answer for security: where contracts are stored'],
  ['2026-07-10', 'Answer for finance: cost for each contract'],
  ['2026-07-16', 'Answer for leadership: comparison with two suppliers'],
  ['2026-07-24', 'Answer for legal: findings in English contracts'],
  ['2026-08-06', 'Answer for leadership: precision on scanned contracts'],
  ['2026-08-13', 'Answer for the works council: what is measured'],
];

const answers: readonly Turn[] = ANSWERS.map(([on, asked]) => ({
  kind: 'add',
  on,
  by: 'miriam',
  epic: 'go-live',
  labels: ['asked-before-go-live'],
  say: 'Asked before the decision.',
  dueIn: 5,
  issues: [task(asked, 'D Q', 4)],
}));

const block = (from: string, until: string, summary: string, by: Name, say: string): Turn => ({
  kind: 'block',
  from,
  until,
  by,
  which: { summaries: [summary] },
  say,
});

const [decides = '', liability = '', night = '', cost = '', council = ''] = QUESTIONS;

export const turns: readonly Turn[] = [
  {
    kind: 'edit',
    on: '2026-05-13',
    by: 'charles',
    which: { summaries: ['Pilot report accepted: precision 0.93, half the minutes per contract'] },
    change: () => ({ status: 'done', resolutionId: resolutionIds.done }),
    say: 'Accepted. Ready to move forward.',
  },
  {
    kind: 'edit',
    on: '2026-05-13',
    time: '18:00',
    by: 'miriam',
    which: { summaries: ['Pilot with the contract team'] },
    change: () => ({ status: 'done', resolutionId: resolutionIds.done }),
  },
  {
    kind: 'edit',
    on: '2026-05-19',
    time: '14:00',
    by: 'miriam',
    which: { summaries: READY },
    change: () => ({ status: 'ready for go-live' }),
    say: 'Built, tested and ready.',
  },
  {
    kind: 'edit',
    on: '2026-05-19',
    time: '14:40',
    by: 'miriam',
    which: { summaries: QUESTIONS },
    change: () => ({ status: 'in progress' }),
  },
  ...postponements,
  ...passedOn,
  ...answers,
  block('2026-05-29', '2026-12-31', decides, 'miriam', 'Nobody has said yet that the decision is theirs.'),
  block('2026-06-02', '2026-07-20', liability, 'karim', 'Waiting for the insurer.'),
  block('2026-06-10', '2026-12-31', night, 'priya', 'IT operations and the contract team both expect the other to take it.'),
  block('2026-07-08', '2026-12-31', cost, 'miriam', 'The pilot budget has ended; the next one is not decided.'),
  block('2026-08-11', '2026-12-31', council, 'miriam', 'First meeting after the summer is in September.'),
];
