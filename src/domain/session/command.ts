import type { PersonId } from '#domain/history/issue-key';
import type { CommandId, ItemId } from './ids';
import type { Bucket, ItemKind, Items } from './items';
import type { Preparation } from './preparation';

/** What a person may set of an item: everything but what the session itself keeps. */
export type Draft<K extends ItemKind> = Omit<Items[K], 'id' | 'revision' | 'by' | 'firstBucket'>;

/** What people ask of a session. Who asks comes from the platform, never from the command. */
export type SessionCommand = { readonly id: CommandId } & ( // `based` is the `preparationRevision` that the writer saw.
  | { readonly kind: 'prepare'; readonly preparation: Preparation; readonly based: number }
  | { readonly kind: 'join' }
  | { readonly kind: 'acknowledge' }
  /** Items of all kinds. `based` is the revision that the writer saw; 0 adds a new one. Cards are added by opening envelopes, or one by one afterwards. */
  | {
      [K in ItemKind]: {
        readonly kind: 'write';
        readonly of: K;
        readonly item: ItemId;
        readonly based: number;
        readonly draft: Draft<K>;
      };
    }[ItemKind]
  | { readonly kind: 'remove'; readonly of: ItemKind; readonly item: ItemId; readonly based: number }
  | { readonly kind: 'sort'; readonly item: ItemId; readonly bucket: Bucket | null; readonly based: number }
  /** Of the facilitator. */
  | { readonly kind: 'start' }
  | { readonly kind: 'move-on'; readonly from: number; readonly skip: string | null }
  | { readonly kind: 'go-back'; readonly from: number }
  | { readonly kind: 'extend'; readonly minutes: number }
  | { readonly kind: 'pause' }
  | { readonly kind: 'resume' }
  | { readonly kind: 'open-writing'; readonly what: 'successes' | 'frictions'; readonly anonymous: boolean }
  | { readonly kind: 'reveal'; readonly what: 'successes' | 'frictions' }
  | { readonly kind: 'open-voting'; readonly votesEach: number }
  | { readonly kind: 'count-votes' }
  | { readonly kind: 'choose-topics'; readonly topics: readonly ItemId[] }
  | { readonly kind: 'open-poll'; readonly poll: 'safety' | 'worthwhile' }
  | { readonly kind: 'close-poll'; readonly poll: 'safety' | 'worthwhile' }
  | { readonly kind: 'hand-over'; readonly to: PersonId }
  | { readonly kind: 'keep-chair' }
  /** From whatever phase runs; `skip` says why, when a gate still to come is not passed. */
  | { readonly kind: 'close'; readonly skip: string | null }
  | { readonly kind: 'reopen' }
  | { readonly kind: 'publish' }
  /** Of anybody, when the facilitator is gone. */
  | { readonly kind: 'ask-chair' }
  | { readonly kind: 'take-chair' }
);

/** The command of one kind. */
export type CommandOf<K extends SessionCommand['kind']> = Extract<SessionCommand, { readonly kind: K }>;
