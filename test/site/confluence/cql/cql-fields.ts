import type { Found } from './found';

/** How one field of CQL is searched. */
export type CqlField =
  /** Compared as a whole, whatever its case; one of several values is enough. */
  | { readonly kind: 'word'; valuesOf(found: Found): readonly string[]; sort?(found: Found): string | number }
  /** Searched by words. */
  | { readonly kind: 'text'; textOf(found: Found): string }
  /** Both. */
  | {
      readonly kind: 'title';
      valuesOf(found: Found): readonly string[];
      textOf(found: Found): string;
      sort(found: Found): string;
    }
  | { readonly kind: 'instant'; at(found: Found): number };

/** What CQL calls content that this site does not have; asking for it finds nothing. */
export const OTHER_TYPES: readonly string[] = [
  'blogpost',
  'comment',
  'attachment',
  'user',
  'whiteboard',
  'database',
  'embed',
  'folder',
];

const everything = ({ title, body }: Found): string => `${title}\n${body}`;
const number = ({ id }: Found): number => Number(id);

export const CQL_FIELDS: Readonly<Record<string, CqlField>> = {
  type: { kind: 'word', valuesOf: ({ type }) => [type] },
  space: { kind: 'word', valuesOf: ({ space }) => [space.key], sort: ({ space }) => space.key },
  id: { kind: 'word', valuesOf: ({ id, page }) => (page ? [id] : []), sort: number },
  content: { kind: 'word', valuesOf: ({ id, page }) => (page ? [id] : []), sort: number },
  title: {
    kind: 'title',
    valuesOf: ({ title }) => [title],
    textOf: ({ title }) => title,
    sort: ({ title }) => title.toLowerCase(),
  },
  text: { kind: 'text', textOf: everything },
  sitesearch: { kind: 'text', textOf: everything },
  ancestor: { kind: 'word', valuesOf: ({ above }) => above },
  parent: { kind: 'word', valuesOf: ({ above }) => above.slice(0, 1) },
  creator: { kind: 'word', valuesOf: ({ creator }) => [creator], sort: ({ creator }) => creator },
  contributor: { kind: 'word', valuesOf: ({ contributors }) => contributors },
  created: { kind: 'instant', at: ({ created }) => created },
  lastmodified: { kind: 'instant', at: ({ modified }) => modified },
};
