import type { PersonId } from '#domain/history/issue-key';
import type { ItemId } from '#domain/session/ids';
import type { Session } from '#domain/session/session';
import type { Told } from './presence';

/** How somebody stands in a session, for the others to see. */
export interface OwnStanding {
  /** @returns whether this is another item than before. */
  editing(item: ItemId | null): boolean;
  /** Something was written. @returns whether it was the first in this phase. */
  wrote(session: Session | null): boolean;
  told(session: Session | null, person: PersonId | null): Told | null;
}

/** @param seat a random name of this window. */
export function ownStanding(seat: string): OwnStanding {
  let at: ItemId | null = null;
  /** Undefined: nothing was written yet. */
  let wroteIn: number | null | undefined;
  return {
    editing(item) {
      const changed = item !== at;
      at = item;
      return changed;
    },
    wrote(session) {
      const phase = session?.phase ?? null;
      const first = wroteIn !== phase;
      wroteIn = phase;
      return first;
    },
    told(session, person) {
      if (session === null || person === null) return null;
      const { phase } = session;
      return { seat, person, at: shownAt(session, at), wrote: wroteIn === phase, phase };
    },
  };
}

/** Where others look over one's shoulder: only at what they see as well, and never while writing is private. */
function shownAt(session: Session, at: ItemId | null): ItemId | null {
  if (session.successes.state === 'writing' || session.frictions.state === 'writing') return null;
  const lists: readonly (readonly { readonly id: ItemId }[])[] = Object.values(session.items);
  return lists.some((items) => items.some(({ id }) => id === at)) ? at : null;
}
