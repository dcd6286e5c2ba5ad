import type { Instant } from '#domain/history/instant';

/** Which of the project's issues a search is for. */
export type SearchScope =
  | { readonly of: 'all' }
  /** Changed at or after this time (site time; the margin is already taken off). */
  | { readonly of: 'changed'; readonly since: Instant }
  /** These alone, by issue id. */
  | { readonly of: 'chosen'; readonly ids: readonly string[] };

/** One question to the site, in domain words. `token` is what the page before said; null for the first page. */
export type Ask =
  | { readonly kind: 'fields' }
  | { readonly kind: 'statuses' }
  | { readonly kind: 'count' }
  | { readonly kind: 'search'; readonly scope: SearchScope; readonly token: string | null }
  /** The ids of all issues of the project. */
  | { readonly kind: 'ids'; readonly token: string | null }
  /** The histories of some issues; `group` says which of the groups of fields. */
  | { readonly kind: 'histories'; readonly ids: readonly string[]; readonly group: number; readonly token: string | null };

/** The same question for its next page, or from its first page anew. */
export function atPage(ask: Ask, token: string | null): Ask {
  return 'token' in ask ? { ...ask, token } : ask;
}

/** The page token of a question; null on a first page and where there are no pages. */
export function tokenOf(ask: Ask): string | null {
  return 'token' in ask ? ask.token : null;
}
