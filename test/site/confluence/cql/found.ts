import { adfText } from '../../jira/model/adf-text';
import type { WikiActor } from '../model/people';
import { above, maySeePage, maySeeSpace } from '../model/permission';
import { newestOf, versionsOf, type WikiData } from '../model/wiki-data';
import type { WikiPage } from '../model/wiki-page';
import type { SeedSpace } from '../seed';

/** Something that a search can find, with all that it can be found by. */
export interface Found {
  readonly type: 'page' | 'space';
  readonly id: string;
  readonly title: string;
  /** What it says, without its title. */
  readonly body: string;
  readonly space: SeedSpace;
  /** Null for a space. */
  readonly page: WikiPage | null;
  /** Ids of the pages above, the nearest first. */
  readonly above: readonly string[];
  readonly creator: string;
  readonly contributors: readonly string[];
  /** Epoch milliseconds. */
  readonly created: number;
  readonly modified: number;
}

/** Everything that somebody may find: nothing in the bin, and nothing that he may not see. */
export function findableFor(data: WikiData, actor: WikiActor): readonly Found[] {
  const spaces = data.spaces.all().filter((space) => maySeeSpace(data, actor, space));
  const pages = data.pages.all().filter((page) => page.status === 'current' && maySeePage(data, actor, page));
  return [...spaces.map(spaceFound), ...pages.flatMap((page) => pageFound(data, page))];
}

function spaceFound(space: SeedSpace): Found {
  const at = Date.parse(space.createdAt);
  return {
    ...{ type: 'space', id: space.id, title: space.name, body: space.description, space, page: null, above: [] },
    ...{ creator: space.authorId, contributors: [space.authorId], created: at, modified: at },
  };
}

function pageFound(data: WikiData, page: WikiPage): Found[] {
  const space = data.spaces.get(page.spaceId);
  if (!space) return [];
  const newest = newestOf(data, page);
  return [
    {
      ...{ type: 'page', id: page.id, title: page.title, body: adfText(newest.body) ?? '', space, page },
      above: above(data, page).map(({ id }) => id),
      creator: page.authorId,
      contributors: [...new Set(versionsOf(data, page).map(({ authorId }) => authorId))],
      created: Date.parse(page.createdAt),
      modified: Date.parse(newest.createdAt),
    },
  ];
}
