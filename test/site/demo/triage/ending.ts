import { resolutionIds } from '../catalogue';
import type { Turn } from '../script';

const CLOSING = [
  'Write down what the pilot measured',
  'Switch suggestions off for both teams',
  'Hand the labelled tickets over to support operations',
  'Decide about all teams with the sponsor',
];

/** The last week: what is open is closed without being done, the pilot is written up, and the epics are closed. */
export const ending: readonly Turn[] = [
  {
    kind: 'edit',
    on: '2026-08-05',
    time: '10:00',
    by: 'miriam',
    which: { summaries: CLOSING },
    change: () => ({ status: 'in progress' }),
  },
  {
    kind: 'edit',
    on: '2026-08-06',
    time: '16:30',
    by: 'miriam',
    atOnce: true,
    which: { openExcept: CLOSING },
    change: () => ({ status: 'done', resolutionId: resolutionIds["won't do"], flagged: false }),
    say: 'The pilot ends on 11 August and is not extended to all teams. Closed without being done; kept for the post-mortem.',
  },
  {
    kind: 'edit',
    on: '2026-08-10',
    time: '14:00',
    by: 'jonas',
    which: { summaries: CLOSING.slice(0, 3) },
    change: () => ({ status: 'done', resolutionId: resolutionIds.done }),
  },
  {
    kind: 'edit',
    on: '2026-08-11',
    time: '15:30',
    by: 'miriam',
    which: { summaries: CLOSING.slice(3) },
    change: () => ({ status: 'done', resolutionId: resolutionIds.done }),
  },
  {
    kind: 'edit',
    on: '2026-08-11',
    time: '16:10',
    by: 'miriam',
    which: { openEpics: true },
    change: () => ({ status: 'done', resolutionId: resolutionIds.done }),
  },
];
