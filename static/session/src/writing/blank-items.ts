import type { Draft } from '#domain/session/command';
import type { ItemId } from '#domain/session/ids';
import type { ItemKind, Items } from '#domain/session/items';

/** Kinds of item that screens begin with nothing in them. */
type Blank = 'upstream' | 'edges' | 'chains' | 'decisions' | 'lessons';

/** What an item of each kind says before anybody has said anything. */
export const BLANK: { readonly [K in Blank]: Draft<K> } = {
  upstream: { topic: '' as ItemId, text: '', on: null, circle: null, context: '', missing: '', revisited: null },
  edges: { from: '' as ItemId, to: '' as ItemId, lost: false, what: '', moment: '' },
  chains: {
    topic: '' as ItemId,
    links: [],
    systemic: false,
    whereElse: '',
    projects: [],
    failureType: null,
    signs: [],
    findingKind: null,
    causeCategory: null,
    aiPattern: null,
  },
  lessons: { text: '', implications: '', showsUpIn: null },
  decisions: {
    text: '',
    changes: null,
    owner: null,
    due: null,
    done: '',
    verification: null,
    impact: null,
    effort: null,
    topic: null,
    standing: { kind: 'proposed' },
  },
};

/** What a person may set of an item, without what the session itself keeps. */
export function draftOf<K extends ItemKind>(item: Items[K]): Draft<K> {
  const {
    id: _id,
    revision: _revision,
    by: _by,
    firstBucket: _firstBucket,
    ...draft
  } = item as Items[K] & { readonly by?: unknown; readonly firstBucket?: unknown };
  return draft as unknown as Draft<K>;
}
