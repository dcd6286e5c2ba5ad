import type { SeedPage } from '../../confluence/seed';
import { cast } from '../cast';
import { bullets, date, doc, heading, issue, mention, panel, paragraph, status, strong, table } from './writing';

const { miriam, ingrid, tomasz } = cast;
const by = (person: { readonly accountId: string }, createdAt: string, message = '') => ({
  authorId: person.accountId,
  createdAt,
  message,
});

/** What the delivery teams keep in their space; one page is for two people only, another for one to change. */
export const deliveryPages = (spaceId: string, site: string): readonly SeedPage[] => [
  {
    id: '131201',
    spaceId,
    parentId: null,
    title: 'Delivery',
    versions: [
      {
        ...by(ingrid, '2025-11-03T09:12:00.000Z'),
        body: doc(
          paragraph('What the delivery teams write down: how we work, and one page for each project or pilot.'),
          bullets('Projects and pilots each have a page below this one.', 'What belongs to an issue stays in Jira.'),
        ),
      },
    ],
  },
  {
    id: '131202',
    spaceId,
    parentId: '131201',
    title: 'How we hold a post-mortem',
    versions: [
      {
        ...by(ingrid, '2025-11-17T10:00:00.000Z'),
        body: doc(paragraph('Within two weeks of the end. Everyone reads the evidence two days before.')),
      },
      {
        ...by(ingrid, '2026-02-09T14:25:00.000Z', 'What is sent out before'),
        body: doc(
          panel('info', 'A meeting without evidence is a meeting about opinions.'),
          heading('Before'),
          bullets('Within two weeks of the end.', 'The evidence is out two days before, so that nobody reads it in the meeting.'),
          heading('Afterwards'),
          bullets('Three to five decisions, each with one owner and a date.', 'They are looked at again after 30 and 90 days.'),
        ),
      },
    ],
  },
  {
    id: '131203',
    spaceId,
    parentId: '131201',
    title: 'Support triage pilot',
    versions: [
      {
        ...by(miriam, '2026-01-12T08:40:00.000Z'),
        body: doc(paragraph('A model suggests the queue, the priority and a macro for each support ticket.')),
      },
      {
        ...by(miriam, '2026-08-11T16:45:00.000Z', 'The pilot is over'),
        body: doc(
          paragraph('A model suggests the queue, the priority and a macro for each support ticket.'),
          table(
            ['Milestone', 'Planned', 'Reached'],
            ['Sandbox', date('2026-03-27'), date('2026-05-15')],
            ['Two teams live', date('2026-05-08'), date('2026-07-17')],
            ['Pilot decision', date('2026-05-29'), date('2026-08-11')],
          ),
          paragraph('State: ', status('Not extended', 'red'), ' Sponsor: ', mention('charles')),
          paragraph('The work is in ', issue(site, 'TRIAGE-1'), ' and the epics beside it.'),
        ),
      },
    ],
  },
  {
    id: '131204',
    spaceId,
    parentId: '131203',
    title: 'Support triage pilot: kick-off',
    versions: [
      {
        ...by(miriam, '2026-01-20T13:30:00.000Z'),
        body: doc(
          heading('What we promised'),
          bullets(
            'Suggestions live for two teams on 8 May, a decision on 29 May.',
            'An F1 of 0.85 on the held-back month.',
            'Ninety minutes of training for each of 46 agents.',
          ),
          heading('What we assumed'),
          bullets(
            ['The queue field is reliable, as the support teams told us: ', issue(site, 'TRIAGE-6')],
            'Security needs two weeks for its review.',
          ),
          paragraph(
            strong('There: '),
            mention('miriam'),
            ', ',
            mention('jonas'),
            ', ',
            mention('tomasz'),
            ', ',
            mention('hannah'),
          ),
        ),
      },
    ],
  },
  {
    id: '131205',
    spaceId,
    parentId: '131203',
    title: 'Support triage pilot: weekly notes',
    versions: [
      {
        ...by(tomasz, '2026-03-20T15:00:00.000Z'),
        body: doc(
          heading('20 March'),
          bullets(
            ['Labels do not agree well enough: ', issue(site, 'TRIAGE-9')],
            ['Still open with security: ', issue(site, 'TRIAGE-75')],
          ),
        ),
      },
    ],
  },
  {
    id: '131206',
    spaceId,
    parentId: '131201',
    title: 'Staffing for the autumn',
    versions: [
      {
        ...by(miriam, '2026-08-13T07:50:00.000Z'),
        body: doc(paragraph('Who goes where after the pilot. Not decided; please do not pass it on.')),
      },
    ],
    restrictions: { read: { users: [miriam.accountId, ingrid.accountId], groups: [] } },
  },
  {
    id: '131207',
    spaceId,
    parentId: '131201',
    title: 'Working agreements',
    versions: [
      {
        ...by(miriam, '2026-01-14T11:05:00.000Z'),
        body: doc(
          bullets(
            'A review within a day.',
            'Dates move in Jira first, then in the chat.',
            'What blocks for two days gets a flag.',
          ),
        ),
      },
    ],
    restrictions: { update: { users: [miriam.accountId], groups: [] } },
  },
];
