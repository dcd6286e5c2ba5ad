import type { Instant } from '#domain/history/instant';

/** Why a read does not move, or has stopped. The words are the page's. */
export type Trouble =
  /** The site asked for a pause; `until` is when the read goes on (browser time). */
  | { readonly kind: 'slow-down'; readonly until: Instant }
  /** No usable answer came, for the `attempt`th time running; `until` null: it will not be tried again unasked. */
  | { readonly kind: 'unreachable'; readonly attempt: number; readonly until: Instant | null }
  /** The viewer may not see this project (any more). */
  | { readonly kind: 'no-permission' }
  /** The site understood and said no. */
  | { readonly kind: 'refused'; readonly status: number; readonly message: string }
  /** An answer has not the shape it should have; `what` names the field. */
  | { readonly kind: 'unreadable'; readonly what: string };
