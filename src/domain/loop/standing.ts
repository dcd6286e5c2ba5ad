import type { Instant } from '#domain/history/instant';

/** How a decision stands by its issue while that can be seen. */
export type SeenStanding =
  | { readonly kind: 'open' }
  /** `closing` is what its closing is known by; `at` when it was finished. */
  | { readonly kind: 'done'; readonly closing: Instant; readonly at: Instant }
  /** Closed without the change: not done. */
  | { readonly kind: 'dropped'; readonly closing: Instant; readonly at: Instant };

/** How a decision stands: as it was last seen where its issue is gone or archived. `since` is when that was first noticed. */
export type Standing =
  | SeenStanding
  /** Deleted, or no longer visible to the app. */
  | { readonly kind: 'gone'; readonly since: Instant; readonly was: SeenStanding }
  | { readonly kind: 'archived'; readonly since: Instant; readonly was: SeenStanding };

/** How a decision stands, or stood when its issue was last seen. */
export const lastSeen = (standing: Standing): SeenStanding =>
  standing.kind === 'gone' || standing.kind === 'archived' ? standing.was : standing;
