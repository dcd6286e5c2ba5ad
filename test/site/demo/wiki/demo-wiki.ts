import type { SeedPage, SeedSpace, WikiSeed } from '../../confluence/seed';
import type { Holder } from '../../jira/seed';
import { cast } from '../cast';
import { deliveryPages } from './delivery-pages';
import { doc, paragraph, table } from './writing';

const administrators: Holder = { group: 'jira-administrators' };
const team: Holder = { group: 'support-triage-team' };
const committee: readonly Holder[] = [cast.miriam, cast.charles, cast.ingrid].map(({ accountId }) => ({ accountId }));

const spaces: readonly SeedSpace[] = [
  {
    id: '65601',
    key: 'DEL',
    name: 'Delivery',
    description: 'How the delivery teams work, and a page for each project.',
    authorId: cast.ingrid.accountId,
    createdAt: '2025-11-03T09:10:00.000Z',
    homepageId: '131201',
    permissions: { view: [{ everyone: true }], create: [team, administrators], administer: [administrators] },
  },
  {
    id: '65602',
    key: 'SUP',
    name: 'Support desk',
    description: 'What the support teams look up.',
    authorId: cast.hannah.accountId,
    createdAt: '2025-11-05T13:00:00.000Z',
    homepageId: '131221',
    permissions: { view: [team, administrators], create: [team, administrators], administer: [administrators] },
  },
  {
    id: '65603',
    key: 'STEER',
    name: 'Steering committee',
    description: 'Budgets and decisions, for the committee only.',
    authorId: cast.charles.accountId,
    createdAt: '2025-12-01T16:20:00.000Z',
    homepageId: '131241',
    permissions: { view: committee, create: committee, administer: [administrators] },
  },
];

const otherPages: readonly SeedPage[] = [
  {
    id: '131221',
    spaceId: '65602',
    parentId: null,
    title: 'Support desk',
    versions: [
      {
        authorId: cast.hannah.accountId,
        createdAt: '2025-11-05T13:02:00.000Z',
        body: doc(paragraph('Queues, duty rosters and answer templates.')),
      },
    ],
  },
  {
    id: '131222',
    spaceId: '65602',
    parentId: '131221',
    title: 'Answer templates',
    versions: [
      {
        authorId: cast.noah.accountId,
        createdAt: '2026-04-21T09:30:00.000Z',
        body: doc(paragraph('Forty macros are used most. They were rewritten for the suggestions of the pilot.')),
      },
    ],
  },
  {
    id: '131241',
    spaceId: '65603',
    parentId: null,
    title: 'Steering committee',
    versions: [
      {
        authorId: cast.charles.accountId,
        createdAt: '2025-12-01T16:25:00.000Z',
        body: doc(paragraph('Meets on the first Monday of each month.')),
      },
    ],
  },
  {
    id: '131242',
    spaceId: '65603',
    parentId: '131241',
    title: 'Budget review, June',
    versions: [
      {
        authorId: cast.charles.accountId,
        createdAt: '2026-06-01T15:00:00.000Z',
        body: doc(table(['Pilot', 'Budget', 'Spent by May'], ['Support triage', '240,000 EUR', '205,000 EUR'])),
      },
    ],
  },
];

/** The demo's Confluence: one space for all, one for a team, one for a committee. `site` is the address for links to issues. */
export function demoWiki(site: string): WikiSeed {
  return { spaces, pages: [...deliveryPages('65601', site), ...otherPages] };
}
