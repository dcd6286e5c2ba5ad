import { fieldIds } from '../catalogue';
import { type ProjectScript, task } from '../script';

/** The ordinary work of support operations, next door to the pilot. */
export const supportOperations: ProjectScript = {
  id: '10004',
  key: 'OPS',
  name: 'Support operations',
  description: 'Rosters, macros and tools of the support teams.',
  lead: 'hannah',
  group: null,
  team: { O: ['hannah', 'luis', 'amina', 'kateryna'] },
  versions: [],
  components: [],
  statuses: ['to do', 'in progress', 'in review', 'done'],
  waits: {},
  silentWeeks: [],
  logged: 0,
  reopenReasons: [],
  requiredFields: [fieldIds.costCentre],
  epics: [
    {
      name: 'year',
      summary: 'Support operations 2026',
      description: 'What has to be done anyway.',
      owner: 'hannah',
      planner: 'hannah',
      written: '2026-01-08',
      start: '2026-01-12',
      due: '2026-12-18',
      manner: { overrun: 1, returned: 0, reopened: 0, nudged: 0.2, undated: 0.4 },
      issues: [
        task('Publish the duty roster for the first quarter', 'O', 4),
        task('Order headsets for the new agents', 'O', null),
        task('Clean up macros that nobody has used for a year', 'O', 8, { held: true }),
        task('Write the holiday rules for the summer', 'O', 3),
        task('Review the opening hours of the phone line', 'O', null),
        task('Prepare the roster for the peak season', 'O', 6),
        task('Welcome pack for new agents', 'O', 4),
        task('Roster for the end of the year', 'O', 4),
      ],
    },
  ],
  turns: [
    {
      kind: 'move',
      on: '2026-03-10',
      by: 'hannah',
      summary: 'Clean up macros that nobody has used for a year',
      to: 'TRIAGE',
      epic: 'workflow',
      say: 'Moved here: the suggestions need clean macros.',
    },
  ],
};
