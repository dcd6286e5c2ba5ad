import type { PersonId } from '#domain/history/issue-key';
import type { CommandOf, Draft } from './command';
import type { SessionEvent } from './event';
import { type Decided, done, type Given, refused } from './given';
import type { ItemId } from './ids';
import { isRefusal, isSomebodyElses, madeItem } from './item-made';
import { kindOf, referencesRefused } from './item-references';
import { wordsRefused } from './item-words';
import type { ItemKind, Items } from './items';
import { MOST_ITEMS } from './limits';
import { mayWrite } from './may';
import type { Refusal } from './refusal';
import { RUNNING, type Rule } from './rule';
import type { Session } from './session';

interface Write<K extends ItemKind> {
  readonly of: K;
  readonly item: ItemId;
  readonly based: number;
  readonly draft: Draft<K>;
}

/** Adds an item or changes one, for whoever has seen how it stands now. */
export const write: Rule<'write'> = {
  facilitatorOnly: false,
  when: RUNNING,
  // The draft is of the kind that the command names; the compiler does not follow that through a union.
  decide: (session, command: CommandOf<'write'>, given) => written(session, command as Write<ItemKind>, given),
};

function written<K extends ItemKind>(session: Session, command: Write<K>, given: Given): Decided {
  const { of, item: id, based, draft } = command;
  const shut = mayWrite(session, given.by, of);
  if (shut) return refused(shut);
  const items: readonly Items[K][] = session.items[of];
  const old = items.find((one) => one.id === id) ?? null;
  // Before it is told how it stands now: that is not for everybody to read.
  if (old !== null && isSomebodyElses(of, old, given.by)) return refused({ why: 'not-yours' });
  if ((old?.revision ?? 0) !== based) return refused({ why: 'changed-meanwhile', of, now: old });
  if (old === null && kindOf(session, id) !== null) return refused({ why: 'not-possible-now' });
  const refusal =
    (old === null ? full(session, of, draft, given.by) : null) ??
    wordsRefused(of, draft) ??
    referencesRefused(session, of, draft, given.people);
  if (refusal) return refused(refusal);
  const made = madeItem(of, { id, draft, old, session, given });
  if (isRefusal(made)) return refused(made);
  return done({ kind: 'put', of, item: made } as SessionEvent);
}

/** Cards are counted apart for successes and frictions, sentences for the closing round by person. */
function full<K extends ItemKind>({ items }: Session, of: K, draft: Draft<K>, by: PersonId): Refusal | null {
  const counted: readonly unknown[] =
    of === 'cards' && 'kind' in draft
      ? items.cards.filter(({ kind }) => kind === draft.kind)
      : of === 'commitments'
        ? items.commitments.filter((one) => one.by === by)
        : items[of];
  return counted.length < MOST_ITEMS[of] ? null : { why: 'too-many', of, most: MOST_ITEMS[of] };
}
