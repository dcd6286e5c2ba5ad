import { type LeftOut, MOST_LISTS_NAMED } from './left-out';

interface Shortened {
  readonly at: string;
  readonly kept: number;
  readonly of: number;
}

/**
 * Shortens every list of issues in plain data to the issues that are kept as rows, and says which lists it shortened.
 * A list of issues is a list of keys, or of objects that are each about one issue (`key`). Numbers stay as they are.
 * @param isIssue tells an issue of this project by its key; other texts are left alone.
 */
export function withoutRows<T>(
  whole: T,
  isIssue: (text: string) => boolean,
  isKept: (key: string) => boolean,
): { readonly value: T; readonly lists: LeftOut['lists']; readonly listCount: number } {
  const shortened: Shortened[] = [];
  const keyOf = (part: unknown): string | null => {
    const key = typeof part === 'object' && part !== null && 'key' in part ? part.key : part;
    return typeof key === 'string' && isIssue(key) ? key : null;
  };
  const walk = (part: unknown, at: string): unknown => {
    if (Array.isArray(part)) {
      const kept = part.filter((one) => {
        const key = keyOf(one);
        return key === null || isKept(key);
      });
      if (kept.length < part.length) shortened.push({ at, kept: kept.length, of: part.length });
      return kept.map((one) => walk(one, `${at}[]`));
    }
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part).map(([name, inner]) => [name, walk(inner, at === '' ? name : `${at}.${name}`)]),
    );
  };
  // Only lists get shorter, so the shape stays what it was.
  const value = walk(whole, '') as T;
  const largestFirst = shortened.sort((a, b) => b.of - b.kept - (a.of - a.kept));
  return { value, lists: largestFirst.slice(0, MOST_LISTS_NAMED), listCount: shortened.length };
}
