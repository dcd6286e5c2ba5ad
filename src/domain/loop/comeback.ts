import type { Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import type { ReasonKind } from '#domain/recurrence/weights';
import type { ItemId } from '#domain/session/ids';

/** Why something was taken for the same: the labels, hand-offs or project in common. The words of the other meeting stay there. */
export interface KeptReason {
  readonly kind: ReasonKind;
  readonly same: readonly string[];
}

/** What a decision had fixed was found again, in another post-mortem. */
export interface Comeback {
  readonly postMortem: { readonly id: string; readonly title: string };
  readonly topic: ItemId;
  /** The closing that it had been fixed by (`Closing.since`). */
  readonly closing: Instant;
  readonly reasons: readonly KeptReason[];
  readonly sentence: string;
  readonly by: PersonId;
  readonly at: Instant;
}

/** A topic of another post-mortem that looked the same, and is not. */
export interface NotTheSame {
  readonly postMortemId: string;
  readonly topic: ItemId;
  readonly by: PersonId;
  readonly at: Instant;
}
