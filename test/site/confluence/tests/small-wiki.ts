import type { JsonObject } from '../../jira/model/json';
import type { SeedPage, SeedSpace, WikiSeed } from '../seed';

export const words = (...lines: string[]): JsonObject => ({
  type: 'doc',
  version: 1,
  content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

const TEAM = { group: 'team' } as const;

const space = (over: Partial<SeedSpace> & Pick<SeedSpace, 'id' | 'key' | 'name' | 'homepageId'>): SeedSpace => ({
  description: `All of ${over.name}`,
  authorId: 'ada',
  createdAt: '2026-01-05T09:00:00.000Z',
  permissions: { view: [TEAM], create: [TEAM], administer: [{ accountId: 'ada' }] },
  ...over,
});

const page = (id: string, over: Partial<SeedPage> & Pick<SeedPage, 'spaceId' | 'title'>): SeedPage => ({
  id,
  parentId: null,
  versions: [{ authorId: 'ada', createdAt: '2026-02-02T09:00:00.000Z', body: words(`This is ${over.title}.`) }],
  ...over,
});

/** Two spaces for the people of Jira's small seed (one seen by Cleo, who is outside of the team), five pages, one for Ada alone. */
export function smallWiki(): WikiSeed {
  return {
    spaces: [
      space({
        id: '501',
        key: 'TEAM',
        name: 'Team',
        homepageId: '901',
        permissions: { view: [{ everyone: true }], create: [TEAM], administer: [{ accountId: 'ada' }] },
      }),
      space({ id: '502', key: 'INNER', name: 'Inner circle', homepageId: '911' }),
    ],
    pages: [
      page('901', { spaceId: '501', title: 'Team home' }),
      page('902', {
        spaceId: '501',
        title: 'Plan',
        parentId: '901',
        versions: [
          { authorId: 'ada', createdAt: '2026-02-02T09:00:00.000Z', body: words('First plan.') },
          { authorId: 'ben', createdAt: '2026-03-03T09:00:00.000Z', message: 'Later dates', body: words('Second plan.') },
        ],
      }),
      page('903', {
        spaceId: '501',
        title: 'For Ada',
        parentId: '901',
        restrictions: { read: { users: ['ada'], groups: [] } },
      }),
      page('904', { spaceId: '501', title: 'Below that', parentId: '903' }),
      page('911', { spaceId: '502', title: 'Inner home' }),
    ],
  };
}
