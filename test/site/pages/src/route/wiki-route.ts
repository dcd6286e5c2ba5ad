import { decode } from './decode';

/** Every page of Confluence, and the address it stands at. */
export type WikiRoute =
  | { page: 'spaces' }
  | { page: 'space'; spaceKey: string }
  | { page: 'wiki-page'; spaceKey: string; pageId: string }
  | { page: 'wiki-history'; spaceKey: string; pageId: string }
  | { page: 'wiki-export'; spaceKey: string; pageId: string }
  | { page: 'wiki-edit'; spaceKey: string; pageId: string }
  | { page: 'wiki-create'; spaceKey: string };

/** @param path below `/wiki`, without a slash at its end */
export function wikiRouteOf(path: string): WikiRoute | null {
  if (path === '' || path === '/home' || path === '/spaces') return { page: 'spaces' };
  const [, key, rest = ''] = /^\/spaces\/([^/]+)(\/.*)?$/.exec(path) ?? [];
  if (key === undefined) return null;
  const spaceKey = decode(key);
  if (rest === '' || rest === '/overview' || rest === '/pages') return { page: 'space', spaceKey };
  if (rest === '/pages/create-v2') return { page: 'wiki-create', spaceKey };
  const edited = /^\/pages\/edit-v2\/(\d+)$/.exec(rest)?.[1];
  if (edited !== undefined) return { page: 'wiki-edit', spaceKey, pageId: edited };
  const history = /^\/history\/(\d+)$/.exec(rest)?.[1];
  if (history !== undefined) return { page: 'wiki-history', spaceKey, pageId: history };
  const exported = /^\/pages\/(\d+)\/export$/.exec(rest)?.[1];
  if (exported !== undefined) return { page: 'wiki-export', spaceKey, pageId: exported };
  const pageId = /^\/pages\/(\d+)(\/[^/]*)?$/.exec(rest)?.[1];
  return pageId === undefined ? null : { page: 'wiki-page', spaceKey, pageId };
}

const WIKI_PAGES: ReadonlySet<string> = new Set([
  'spaces',
  'space',
  'wiki-page',
  'wiki-history',
  'wiki-export',
  'wiki-edit',
  'wiki-create',
]);

export const isWiki = (route: { page: string }): route is WikiRoute => WIKI_PAGES.has(route.page);

export const spacePath = (spaceKey: string): string => `/wiki/spaces/${encodeURIComponent(spaceKey)}`;

export function wikiPagePath(spaceKey: string, { id, title }: { id: string; title: string }, version?: number): string {
  const words = encodeURIComponent(title).replaceAll('%20', '+');
  return `${spacePath(spaceKey)}/pages/${id}/${words}${version === undefined ? '' : `?version=${version}`}`;
}

export const wikiHistoryPath = (spaceKey: string, pageId: string): string => `${spacePath(spaceKey)}/history/${pageId}`;
export const wikiExportPath = (spaceKey: string, pageId: string, type: 'pdf' | 'word'): string =>
  `${spacePath(spaceKey)}/pages/${pageId}/export?type=${type}`;
export const wikiEditPath = (spaceKey: string, pageId: string): string => `${spacePath(spaceKey)}/pages/edit-v2/${pageId}`;
export const wikiCreatePath = (spaceKey: string, parentId: string | null): string =>
  `${spacePath(spaceKey)}/pages/create-v2${parentId === null ? '' : `?parentPageId=${parentId}`}`;
