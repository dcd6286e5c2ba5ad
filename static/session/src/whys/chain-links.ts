import { WHY_LEVELS, type WhyLevel } from '#domain/session/facets';
import type { WhyChain, WhyLink } from '#domain/session/items';

/** Links that say something; the last one may still be empty while it is being written. */
export const saidLinks = (links: readonly WhyLink[]): readonly WhyLink[] => links.filter(({ text }) => text.trim() !== '');

/** Where a chain ends so far: the last cause that says something; null while nothing is said. */
export const endOf = ({ links }: Pick<WhyChain, 'links'>): WhyLink | null => saidLinks(links).at(-1) ?? null;

/**
 * The label that the next why begins with: the one after the deepest so far, and the last one again from there on. The labels guide, they
 * do not count: a chain may skip one, or ask on at the same level (S1-44).
 */
export function nextLevel(links: readonly WhyLink[]): WhyLevel {
  const deepest = Math.max(-1, ...links.map(({ level }) => (level === null ? -1 : WHY_LEVELS.indexOf(level))));
  return WHY_LEVELS[Math.min(deepest + 1, WHY_LEVELS.length - 1)] ?? 'root';
}

/** The links with one more why under them. */
export const withLink = (links: readonly WhyLink[], text: string): readonly WhyLink[] => [
  ...links,
  { text, level: nextLevel(links) },
];

/** The links with one of them changed; a text of nothing takes it out. */
export const withLinkChanged = (links: readonly WhyLink[], at: number, change: Partial<WhyLink>): readonly WhyLink[] =>
  links.flatMap((link, n) => {
    if (n !== at) return [link];
    const changed = { ...link, ...change };
    return changed.text.trim() === '' ? [] : [changed];
  });
