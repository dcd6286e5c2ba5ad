import type { Instant, Milliseconds } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import type { DecisionIssue, Making } from './decision-issue';

/**
 * How long nobody else begins. A function that answers a page is ended after 25 seconds, so whoever began has either said by then what
 * came of it or never will; and the search that looks for a lost issue needs some seconds until it finds a new one.
 */
export const CLAIM_LASTS: Milliseconds = 120_000;

export type Claim =
  | { readonly kind: 'made'; readonly made: Making & { readonly kind: 'made' } }
  /** Somebody is at it, perhaps the same person in another window. */
  | { readonly kind: 'busy'; readonly by: PersonId; readonly until: Instant }
  /** Nobody has begun: begin. */
  | { readonly kind: 'free' }
  /** Somebody began and no word came back: the issue may be there. It has to be looked for before another is created. */
  | { readonly kind: 'unsure' };

/** Whether an issue may be made for a decision now. */
export function claimOn(kept: DecisionIssue | null, now: Instant): Claim {
  if (kept === null) return { kind: 'free' };
  const { making } = kept;
  if (making.kind === 'made') return { kind: 'made', made: making };
  const until = making.at + CLAIM_LASTS;
  return now < until ? { kind: 'busy', by: making.by, until } : { kind: 'unsure' };
}
