import { isRecord } from '../manifest/yaml-value';

/** Where a module is to be opened, as a product page says it. */
export type Place =
  | { readonly in: 'site' }
  | { readonly in: 'project'; readonly projectKey: string }
  | { readonly in: 'issue'; readonly issueKey: string }
  /** A gadget of the dashboard, or its settings. */
  | { readonly in: 'dashboard'; readonly gadgetId: string; readonly part: 'view' | 'edit' }
  /** A macro of a page as it is stored. */
  | { readonly in: 'page'; readonly pageId: string; readonly localId: string }
  /** A macro, or its settings, of a page that is being edited: what the page says of it counts, because nothing is stored yet. */
  | {
      readonly in: 'editor';
      readonly pageId: string;
      readonly spaceKey: string;
      readonly localId: string;
      readonly config: Readonly<Record<string, unknown>> | null;
      readonly part: 'macro' | 'config';
      readonly isInserting: boolean;
    };

/** Reads a place; null for what is none. */
export function placeIn(body: Readonly<Record<string, unknown>>): Place | null {
  const { projectKey, issueKey, gadgetId, part, pageId, localId, spaceKey, editing } = body;
  if (typeof projectKey === 'string') return { in: 'project', projectKey };
  if (typeof issueKey === 'string') return { in: 'issue', issueKey };
  if (typeof gadgetId === 'string') return { in: 'dashboard', gadgetId, part: part === 'edit' ? 'edit' : 'view' };
  if (pageId === undefined) return { in: 'site' };
  if (typeof pageId !== 'string' || typeof localId !== 'string') return null;
  if (editing === undefined) return { in: 'page', pageId, localId };
  if (typeof spaceKey !== 'string' || !isRecord(editing)) return null;
  return {
    ...{ in: 'editor', pageId, spaceKey, localId },
    config: isRecord(editing.config) ? editing.config : null,
    part: editing.part === 'config' ? 'config' : 'macro',
    isInserting: editing.isInserting === true,
  };
}
