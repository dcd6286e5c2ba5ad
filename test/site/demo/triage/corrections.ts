import { cast } from '../cast';
import { typeIds } from '../catalogue';
import type { Turn } from '../script';

/** What was corrected, moved and handed over on the way. */
export const corrections: readonly Turn[] = [
  {
    kind: 'edit',
    on: '2026-03-25',
    by: 'rosa',
    which: { summaries: ['Personal data found in ticket exports: decide what happens with them'] },
    change: () => ({ security: { id: '10200', name: 'Security review only' }, priorityId: '1' }),
  },
  {
    kind: 'edit',
    on: '2026-04-29',
    time: '15:20',
    by: 'miriam',
    atOnce: true,
    which: { openOf: 'daniel' },
    change: (facts) => ({ assignee: cast.jonas.accountId, labels: [...facts.labels, 'knowledge-handover'] }),
    say: 'Taken over at the end of April.',
  },
  { kind: 'leave', on: '2026-04-30', who: 'daniel', successor: 'jonas' },
  {
    kind: 'edit',
    on: '2026-05-05',
    time: '09:40',
    by: 'miriam',
    atOnce: true,
    which: { epic: 'crm', first: 20 },
    change: (facts) => ({ versions: facts.versions.length === 0 ? [] : [{ id: '10303', name: 'Pilot decision' }] }),
  },
  {
    kind: 'edit',
    on: '2026-06-02',
    time: '17:05',
    by: 'miriam',
    which: { doneWithEffort: 14 },
    change: (facts) => ({ estimate: facts.spent }),
    say: 'Estimate set to the hours logged, for the monthly report.',
  },
  {
    kind: 'move',
    on: '2026-04-21',
    by: 'hannah',
    summary: 'Update the duty roster for the pilot weeks',
    to: 'OPS',
    say: 'Part of the ordinary roster.',
  },
  {
    kind: 'edit',
    on: '2026-04-09',
    by: 'tomasz',
    which: { epic: 'crm', first: 9 },
    change: (facts) =>
      facts.estimate === null ? {} : { estimate: facts.estimate * 1.5, remaining: (facts.remaining ?? 0) + facts.estimate / 2 },
    say: 'Estimated again now that we know the sandbox.',
  },
  {
    kind: 'edit',
    on: '2026-05-06',
    by: 'jonas',
    which: { epic: 'model', first: 5 },
    change: (facts) => ({ points: facts.points === null ? null : facts.points + 3 }),
  },
  {
    kind: 'edit',
    on: '2026-04-15',
    by: 'hannah',
    which: { summaries: ['Agree what an agent does when the suggestion looks wrong'] },
    change: () => ({
      summary: 'Agree what agents and team leads do when a suggestion looks wrong',
      typeId: typeIds.story,
      priorityId: '1',
    }),
  },
  {
    kind: 'link',
    on: '2026-01-22',
    by: 'miriam',
    blocks: [
      ['Build the first data set version and freeze it', 'Train a first classifier for the twelve largest queues'],
      ['Publish version 1.0 of the model', 'Show the suggested queue in the ticket side panel'],
      ['Get access to the CRM sandbox', 'Receive new tickets from the CRM as they arrive'],
      ['Sign off the security review', 'Move the integration from the sandbox to production'],
      ['Move the integration from the sandbox to production', 'Switch suggestions on for three agents of team North'],
      ['Rewrite the forty most used macros for suggestions', 'Suggest up to three macros for the reply'],
      ['Train team North', 'Switch suggestions on for all of team North'],
      ['Train team South', 'Switch suggestions on for team South'],
    ],
  },
];
