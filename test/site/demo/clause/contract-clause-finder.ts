import type { ProjectScript } from '../script';
import { clausePlan } from './plan';
import { turns } from './turns';

/** A pilot that worked, and has been almost ready for three months. */
export const contractClauseFinder: ProjectScript = {
  id: '10003',
  key: 'CLAUSE',
  name: 'Contract clause finder',
  description: 'Finds fourteen kinds of clauses in supplier contracts.',
  lead: 'miriam',
  group: 'legal-team',
  team: { D: ['jonas'], E: ['priya', 'priya', 'tomasz'], Q: ['ewa'], G: ['karim'], S: ['rosa'], L: ['miriam'], X: ['charles'] },
  versions: [
    { id: '10321', name: 'Pilot', releaseDate: '2026-05-13', released: true, description: 'With five volunteers.' },
    {
      id: '10322',
      name: 'Go-live',
      releaseDate: '2026-09-01',
      released: false,
      description: 'For the whole contract team. First planned for 26 May.',
    },
  ],
  components: [],
  statuses: ['to do', 'in progress', 'in review', 'in QA', 'waiting on security review', 'ready for go-live', 'done'],
  waits: { 'E>S': [3, 7], 'D>E': [0.3, 2], 'L>X': [1, 3], 'E>G': [0.3, 2] },
  silentWeeks: ['2026-04-06'],
  comesFirst: true,
  over: '2026-05-08',
  logged: 0.6,
  reopenReasons: ['Found one more wording in a contract of the test.'],
  epics: clausePlan.map((epic) => ({ ...epic, version: epic.name === 'go-live' ? 'Go-live' : 'Pilot' })),
  turns,
};
