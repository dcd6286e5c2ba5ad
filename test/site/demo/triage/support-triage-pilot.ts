import type { ProjectScript } from '../script';
import { agentsAndPilot } from './agents-and-pilot';
import { blockedStretches } from './blocked-stretches';
import { corrections } from './corrections';
import { dataAndModel } from './data-and-model';
import { descriptions } from './descriptions';
import { earlyAdditions } from './early-additions';
import { ending } from './ending';
import { integrationAndSecurity } from './integration-and-security';
import { lateAdditions } from './late-additions';
import { movedDates } from './moved-dates';

/** An AI pilot that did not land: every single step was reasonable, and together they took 74 days longer than planned. */
export const supportTriagePilot: ProjectScript = {
  id: '10001',
  key: 'TRIAGE',
  name: 'Support triage pilot',
  description: 'A model suggests the queue, the priority and a macro for each support ticket.',
  lead: 'miriam',
  group: 'support-triage-team',
  team: {
    D: ['jonas', 'jonas', 'daniel'],
    E: ['tomasz', 'priya'],
    O: ['hannah', 'hannah', 'luis', 'amina', 'kateryna'],
    Q: ['ewa'],
    N: ['noah'],
    S: ['rosa'],
    L: ['miriam'],
    X: ['charles'],
  },
  sprints: { boardId: 1, firstId: 101, first: '2026-01-27', count: 14, name: 'TRIAGE Sprint' },
  versions: [
    {
      id: '10301',
      name: 'Sandbox',
      releaseDate: '2026-05-15',
      released: true,
      description: 'Suggestions in the sandbox. First planned for 27 March.',
    },
    {
      id: '10302',
      name: 'Two teams live',
      releaseDate: '2026-07-17',
      released: true,
      description: 'Team North and team South. First planned for 8 May.',
    },
    { id: '10303', name: 'Pilot decision', releaseDate: '2026-08-11', released: true, description: 'First planned for 29 May.' },
  ],
  components: [
    { id: '10401', name: 'Data' },
    { id: '10402', name: 'Engineering' },
    { id: '10403', name: 'Support operations' },
    { id: '10404', name: 'QA' },
    { id: '10405', name: 'Enablement' },
    { id: '10406', name: 'Security' },
  ],
  security: { id: '10200', name: 'Security review only', members: ['rosa', 'miriam', 'jonas', 'ingrid'] },
  statuses: ['backlog', 'to do', 'in progress', 'in review', 'in QA', 'waiting on security review', 'done'],
  waits: {
    'D>E': [4, 11],
    'E>O': [8, 17],
    'D>O': [1, 4],
    'O>D': [0.5, 2],
    'E>D': [0.5, 2.5],
    'E>S': [6, 17],
    'D>S': [6, 16],
    'O>N': [0.5, 3],
    'E>Q': [0.2, 1.5],
    'O>Q': [0.1, 1],
    'L>X': [2, 8],
    'O>X': [2, 8],
  },
  silentWeeks: ['2026-03-16', '2026-04-06', '2026-05-11', '2026-06-01', '2026-06-29', '2026-07-20'],
  logged: 0.7,
  over: '2026-08-06',
  reopenReasons: [
    'Works in the sandbox, not with production tickets.',
    'Team leads saw it today and need the queue in the list as well.',
    'The agreed behaviour was described differently in the flow.',
    'Does not hold for tickets of the southern region.',
    'Training material shows another screen.',
  ],
  descriptions,
  epics: [...dataAndModel, ...integrationAndSecurity, ...agentsAndPilot],
  turns: [...earlyAdditions, ...lateAdditions, ...movedDates, ...blockedStretches, ...corrections, ...ending],
};
