import { maySeeSpace } from '../model/permission';
import type { SeedSpace } from '../seed';
import { spaceInPath } from './find-page';
import { listing } from './listing';
import { idsIn, listIn, refuse, wordIn, wordsIn } from './query';
import { granular, type Wiki, type WikiRoute } from './route';

const TYPES = ['global', 'collaboration', 'knowledge_base', 'personal', 'system', 'onboarding', 'xflow_sample_space'] as const;
const ORDERS = ['id', '-id', 'key', '-key', 'name', '-name'] as const;

function wireSpace({ id, key, name, description, authorId, createdAt, homepageId }: SeedSpace, described: boolean) {
  return {
    id,
    key,
    name,
    type: 'global',
    status: 'current',
    authorId,
    createdAt,
    homepageId,
    description: described ? { plain: { representation: 'plain', value: description } } : null,
    icon: null,
    _links: { webui: `/spaces/${key}` },
  };
}

const wireSingle = (wiki: Wiki, space: SeedSpace, described: boolean) => {
  const wired = wireSpace(space, described);
  return { ...wired, _links: { ...wired._links, base: `${wiki.baseUrl}/wiki` } };
};

/** Compares by id, key or name; ids are numbers. */
function compare(order: (typeof ORDERS)[number]): (a: SeedSpace, b: SeedSpace) => number {
  const field = order.replace('-', '') as 'id' | 'key' | 'name';
  const sign = order.startsWith('-') ? -1 : 1;
  return (a, b) => sign * (field === 'id' ? Number(a.id) - Number(b.id) : a[field].localeCompare(b[field]));
}

export const spaceRoutes: readonly WikiRoute[] = [
  {
    method: 'GET',
    path: '/wiki/api/v2/spaces',
    scopes: granular('read:space:confluence'),
    answer(call) {
      const { wiki, actor, query } = call;
      refuse(query, 'labels', 'favorited-by', 'not-favorited-by', 'include-icon');
      const [ids, keys] = [idsIn(query, 'ids'), listIn(query, 'keys')];
      const types = wordsIn(query, 'type', TYPES);
      const status = wordIn(query, 'status', ['current', 'archived']);
      const order = wordIn(query, 'sort', ORDERS) ?? 'id';
      const described = wordIn(query, 'description-format', ['plain', 'view']) === 'plain';
      const found = wiki.data.spaces
        .all()
        .filter((space) => maySeeSpace(wiki.data, actor, space))
        .filter(({ id, key }) => ids?.includes(id) !== false && keys?.includes(key) !== false)
        .filter(() => types?.includes('global') !== false && status !== 'archived');
      return listing(
        call,
        found.sort(compare(order)),
        ({ id }) => id,
        (space) => wireSpace(space, described),
      );
    },
  },
  {
    method: 'GET',
    path: '/wiki/api/v2/spaces/{id}',
    scopes: granular('read:space:confluence'),
    answer(call) {
      const { wiki, query } = call;
      const wanted = ['icon', 'operations', 'properties', 'permissions', 'role-assignments', 'labels'];
      refuse(query, ...wanted.map((name) => `include-${name}`));
      const described = wordIn(query, 'description-format', ['plain', 'view']) === 'plain';
      return { status: 200, json: wireSingle(wiki, spaceInPath(call), described), objects: 1 };
    },
  },
];
