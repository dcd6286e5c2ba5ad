import type { Instant } from '#domain/history/instant';
import type { PersonId } from '#domain/history/issue-key';
import type { Agenda } from './agenda';
import type { CommandId, ItemId } from './ids';
import type { ItemKind, Items } from './items';
import type { Preparation } from './preparation';
import type { Ballot, ChairAsked, Collecting, PhaseClock, PhaseRun, Poll } from './session';

/**
 * What has happened in a session. No event says who wrote, moved or changed what: a person stands in it only where the
 * person is the point (who facilitates, who came, whose sentence it is). Folded by `evolve`.
 */
export type SessionEvent =
  | { readonly kind: 'prepared'; readonly preparation: Preparation }
  | { readonly kind: 'joined'; readonly person: PersonId }
  | { readonly kind: 'acknowledged'; readonly person: PersonId }
  | { [K in ItemKind]: { readonly kind: 'put'; readonly of: K; readonly item: Items[K] } }[ItemKind]
  | { readonly kind: 'removed'; readonly of: ItemKind; readonly item: ItemId }
  | { readonly kind: 'started'; readonly at: Instant; readonly agenda: Agenda }
  /** The phase that runs from now on, and how it and the one before stand. */
  | { readonly kind: 'moved'; readonly phase: number; readonly runs: readonly PhaseRun[]; readonly clock: PhaseClock }
  | { readonly kind: 'clock-set'; readonly clock: PhaseClock; readonly extendedMinutes: number }
  | { readonly kind: 'collecting'; readonly collecting: Collecting }
  | { readonly kind: 'ballot'; readonly ballot: Ballot }
  | { readonly kind: 'poll'; readonly poll: 'safety' | 'worthwhile'; readonly now: Poll }
  | { readonly kind: 'topics'; readonly topics: readonly ItemId[] }
  | { readonly kind: 'chair-asked'; readonly asked: ChairAsked | null }
  | { readonly kind: 'facilitator'; readonly person: PersonId }
  | { readonly kind: 'closed'; readonly at: Instant }
  | { readonly kind: 'reopened' }
  | { readonly kind: 'published'; readonly at: Instant };

/** Events as they are kept: those of one command together, under the number of the last of them. */
export interface Done {
  readonly command: CommandId;
  readonly version: number;
  readonly events: readonly SessionEvent[];
}
