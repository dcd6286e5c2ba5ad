import type { Decision } from '#domain/session/items';
import type { Session } from '#domain/session/session';
import type { WantedLink } from './decision-issue';

/** More would hide the rest of the issue. */
export const MOST_LINKS = 10;

/**
 * What the issue of a decision is linked to: the issues that were pinned to the topic it comes from, and the page of the session.
 * @param pageId of the Confluence page that the session is held on; null where there is none.
 */
export function linksOf({ items }: Session, { topic }: Decision, pageId: string | null): readonly WantedLink[] {
  const cards = topic === null ? [] : items.cards.filter(({ id, group }) => id === topic || group === topic);
  const keys = [...new Set(cards.flatMap(({ pinned }) => pinned))].slice(0, MOST_LINKS);
  const page: readonly WantedLink[] = pageId === null ? [] : [{ kind: 'page', pageId }];
  return [...page, ...keys.map((key): WantedLink => ({ kind: 'issue', key }))];
}
