import type { Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import type { OpenedEnvelopes } from './envelope';
import type { SessionEvent } from './event';
import type { ItemId } from './ids';
import type { Refusal } from './refusal';

/** What a judgement needs from outside: who asks, who is invited now, the server's clock, chance and new ids. */
export interface Given {
  readonly by: PersonId;
  /** Everybody who is invited now, and whoever opened the post-mortem. */
  readonly people: readonly PersonId[];
  readonly now: Instant;
  /** In [0, 1). */
  readonly chance: () => number;
  /** An id that nothing else has: 8 to 64 letters, digits and hyphens. */
  readonly newId: () => ItemId;
  /** What was in the envelopes, for `reveal`, `count-votes`, `close-poll` and `close`; null for everything else, and always in a browser. */
  readonly opened: OpenedEnvelopes | null;
}

/** What a command comes to. Without events nothing had to change. */
export type Decided =
  | { readonly ok: true; readonly events: readonly SessionEvent[] }
  | { readonly ok: false; readonly refusal: Refusal };

export const done = (...events: readonly SessionEvent[]): Decided => ({ ok: true, events });

export const refused = (refusal: Refusal): Decided => ({ ok: false, refusal });
