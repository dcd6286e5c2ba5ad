import type { ItemId } from './ids';
import type { ItemKind, Items } from './items';

/** What must exist before a phase is left; the words for it, with what is missing, belong to the screen. */
export type GateMissing =
  | { readonly gate: 'rules-acknowledged'; readonly people: number }
  | { readonly gate: 'revealed' }
  | { readonly gate: 'repeatable-judged'; readonly items: readonly ItemId[] }
  | { readonly gate: 'all-sorted'; readonly items: readonly ItemId[] }
  | { readonly gate: 'topics-chosen' }
  | { readonly gate: 'upstream-asked'; readonly items: readonly ItemId[] }
  | { readonly gate: 'redesign-listed' }
  | { readonly gate: 'chains-systemic'; readonly items: readonly ItemId[] }
  | { readonly gate: 'conditions-ranked' }
  | { readonly gate: 'decision-for-each-topic'; readonly items: readonly ItemId[] }
  | { readonly gate: 'commitments-said'; readonly people: number };

/** What a decision lacks before it can be taken. */
export type DecisionLack = 'specific-change' | 'what-changes' | 'owner' | 'due' | 'done' | 'verification' | 'too-weak';

/** Why a command was not done. Nothing has changed then. */
export type Refusal =
  | { readonly why: 'only-facilitator' }
  | { readonly why: 'listening' }
  | { readonly why: 'not-in-this-phase' }
  /** Causes stay shut until every friction has a bucket. */
  | { readonly why: 'not-all-sorted'; readonly items: readonly ItemId[] }
  | { readonly why: 'gate'; readonly missing: readonly GateMissing[] }
  /** Somebody else changed it first; `now` is how it stands (null: it is gone). */
  | { readonly why: 'changed-meanwhile'; readonly of: ItemKind; readonly now: Items[ItemKind] | null }
  | { readonly why: 'prepared-meanwhile' }
  | { readonly why: 'moved-meanwhile' }
  /** An agenda without the phase in which everybody acknowledges the ground rules. */
  | { readonly why: 'no-opening' }
  /** A vote for a ballot that has been counted, or that another has followed since. */
  | { readonly why: 'ballot-over' }
  /** The time in which whoever asked could take the chair has passed. */
  | { readonly why: 'asked-too-long-ago' }
  | { readonly why: 'too-many'; readonly of: ItemKind | 'topics' | 'votes'; readonly most: number }
  /** A sentence is needed there. */
  | { readonly why: 'no-words'; readonly field: string }
  /** More characters than are kept there (`LIMITS`). */
  | { readonly why: 'too-long'; readonly field: string; readonly most: number }
  /** A gate can be skipped with a reason of so many characters. */
  | { readonly why: 'reason-too-short'; readonly least: number }
  | { readonly why: 'not-ripe'; readonly lacks: readonly DecisionLack[] }
  | { readonly why: 'no-such-item'; readonly item: ItemId }
  | { readonly why: 'not-yours' }
  | { readonly why: 'no-such-person' }
  | { readonly why: 'facilitator-is-here' }
  | { readonly why: 'too-early' }
  | { readonly why: 'closed' }
  | { readonly why: 'not-possible-now' };
