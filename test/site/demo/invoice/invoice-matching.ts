import { resolutionIds } from '../catalogue';
import { type ProjectScript, story, task } from '../script';
import { invoicePlan } from './plan';

const CLOSING = ['Minutes per invoice after two weeks', 'Hand over to finance operations', 'Close the project'];
const CHANGE = ['change-request'];

/** A project that went well: an audit first, one decider, every addition written down with what it costs. */
export const invoiceMatching: ProjectScript = {
  id: '10002',
  key: 'INV',
  name: 'Invoice matching',
  description: 'Matches supplier invoices to orders; accountants confirm.',
  lead: 'miriam',
  group: 'finance-team',
  team: { F: ['sofia'], E: ['tomasz', 'priya'], Q: ['ewa'], N: ['noah'], S: ['rosa'], L: ['miriam'] },
  sprints: { boardId: 2, firstId: 201, first: '2026-03-02', count: 8, name: 'INV Sprint' },
  versions: [
    { id: '10311', name: 'Matching beta', releaseDate: '2026-05-08', released: true, description: 'For three accountants.' },
    { id: '10312', name: 'Matching live', releaseDate: '2026-06-24', released: true, description: 'For all three teams.' },
  ],
  components: [],
  statuses: ['to do', 'in progress', 'in review', 'in QA', 'waiting on security review', 'done'],
  waits: { 'E>F': [0.1, 1], 'F>E': [0.1, 1], 'E>S': [1, 3], 'L>S': [1, 3], 'E>Q': [0.1, 0.8], 'L>F': [0.1, 1] },
  silentWeeks: [],
  comesFirst: true,
  over: '2026-06-20',
  logged: 0.94,
  reopenReasons: ['One more case found in the trial day.'],
  epics: invoicePlan,
  turns: [
    {
      kind: 'add',
      on: '2026-04-15',
      by: 'sofia',
      epic: 'matching',
      labels: CHANGE,
      say: 'Change request 1, agreed with the accountants: costs 14 hours, and the export for the auditors gives up its second format.',
      dueIn: 20,
      prefix: 'Change request 1',
      issues: [story('match freight invoices', 'E F Q', 10), task('freight suppliers into the test month', 'F', 4)],
    },
    {
      kind: 'add',
      on: '2026-05-13',
      by: 'sofia',
      epic: 'desk',
      labels: CHANGE,
      say: 'Change request 2: 12 hours, moves the end from 19 to 24 June. Agreed by finance on 12 May.',
      dueIn: 19,
      prefix: 'Change request 2',
      issues: [story('split an invoice over two cost centres', 'E F Q', 8), story('remember the split per supplier', 'E Q', 4)],
    },
    {
      kind: 'replan',
      on: '2026-05-13',
      by: 'miriam',
      epics: ['people'],
      days: 5,
      say: 'Five days later because of change request 2.',
    },
    {
      kind: 'edit',
      on: '2026-06-22',
      by: 'sofia',
      which: { summaries: CLOSING },
      change: () => ({ status: 'in progress' }),
    },
    {
      kind: 'edit',
      on: '2026-06-24',
      time: '15:00',
      by: 'sofia',
      which: { summaries: CLOSING },
      change: () => ({ status: 'done', resolutionId: resolutionIds.done }),
    },
    {
      kind: 'edit',
      on: '2026-06-24',
      time: '16:00',
      by: 'noah',
      which: { openEpics: true },
      change: () => ({ status: 'done', resolutionId: resolutionIds.done }),
      say: 'Minutes per invoice went from eleven to four. All three teams use it.',
    },
    {
      kind: 'block',
      from: '2026-05-05',
      until: '2026-05-07',
      by: 'priya',
      which: { epic: 'desk', first: 2 },
      say: 'Purchasing system is being updated.',
    },
  ],
};
