import type { Turn } from '../script';

/** Stretches in which work lay still because something outside the team was missing. */
export const blockedStretches: readonly Turn[] = [
  {
    kind: 'block',
    from: '2026-02-10',
    until: '2026-02-26',
    by: 'jonas',
    which: { epic: 'data', first: 4 },
    say: 'Waiting for agents to label: nobody is released from the phones this fortnight.',
  },
  {
    kind: 'block',
    from: '2026-03-03',
    until: '2026-03-27',
    by: 'tomasz',
    which: { epic: 'crm', first: 6 },
    say: 'No access to the CRM sandbox yet.',
  },
  {
    kind: 'block',
    from: '2026-03-23',
    until: '2026-04-20',
    by: 'rosa',
    which: { epic: 'security', first: 4 },
    say: 'Open question about personal data in ticket texts.',
  },
  {
    kind: 'block',
    from: '2026-04-27',
    until: '2026-05-13',
    by: 'hannah',
    which: { epic: 'workflow', first: 6 },
    say: 'The queues are being renamed in the CRM.',
  },
  {
    kind: 'block',
    from: '2026-05-18',
    until: '2026-06-02',
    by: 'priya',
    which: { epic: 'crm', first: 5 },
    say: 'Release freeze of the CRM supplier.',
  },
  {
    kind: 'block',
    from: '2026-06-22',
    until: '2026-07-10',
    by: 'noah',
    which: { epic: 'training', first: 7 },
    say: 'Peak season: no agents available for sessions.',
  },
  {
    kind: 'block',
    from: '2026-07-16',
    until: '2026-07-29',
    by: 'miriam',
    which: { epic: 'pilot', first: 6 },
    say: 'Waiting for the decision whether team South takes part.',
  },
];
