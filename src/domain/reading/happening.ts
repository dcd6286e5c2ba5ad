import type { Instant } from '#domain/history/instant';

/** What an answer means for the course of the read; the issues themselves go into the gathering. */
export type Answer =
  /** `groups`: in how many requests a history comes. `anew`: fields play other parts than when the kept issues were read. */
  | { readonly kind: 'fields'; readonly groups: number; readonly anew: boolean }
  | { readonly kind: 'statuses' }
  | { readonly kind: 'count'; readonly count: number }
  | {
      readonly kind: 'issues';
      /** Ids of the issues whose histories are to be read. */
      readonly changed: readonly string[];
      /** Issues known so far, readable or not. */
      readonly known: number;
      /** An issue stands in a status that the catalogue does not hold. */
      readonly strangeStatus: boolean;
      readonly token: string | null;
    }
  /** `missing`: once the last page is in, the listed ids that are not known. */
  | { readonly kind: 'ids'; readonly missing: readonly string[]; readonly known: number; readonly token: string | null }
  /** `told`: of how many issues the page brings something. */
  | { readonly kind: 'histories'; readonly told: number; readonly token: string | null };

/** Why there is no answer. */
export type Failure =
  /** `until`: when the site wants to be asked again (browser time); null where it did not say. */
  | { readonly kind: 'slow-down'; readonly until: Instant | null }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'no-permission' }
  | { readonly kind: 'refused'; readonly status: number; readonly message: string }
  | { readonly kind: 'unreadable'; readonly what: string };

/** Something that happened to a read. `at` is browser time, `siteTime` what the answer says of the site's clock. */
export type Happening =
  | {
      readonly kind: 'answered';
      readonly ask: number;
      readonly at: Instant;
      readonly siteTime: Instant | null;
      readonly answer: Answer;
    }
  /** `chance` in [0, 1) spreads the next attempts of many browsers. */
  | { readonly kind: 'failed'; readonly ask: number; readonly at: Instant; readonly chance: number; readonly failure: Failure }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'continued'; readonly at: Instant };
