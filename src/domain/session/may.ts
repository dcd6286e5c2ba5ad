import type { PersonId } from '#domain/history/issue-key';
import { opensAt } from './agenda-order';
import { unsortedOf } from './frictions';
import type { ItemKind } from './items';
import type { Refusal } from './refusal';
import type { Session } from './session';

const CAUSES: readonly ItemKind[] = ['upstream', 'chains', 'conditions'];

/** Why somebody may not speak up now; null when they may. A sponsor who listens writes nothing before the closing round (S0-49). */
export function maySpeak(session: Session, by: PersonId): Refusal | null {
  if (session.status === 'closed') return { why: 'closed' };
  const listens = session.preparation.seats.some(({ person, listening }) => person === by && listening);
  const closing = session.phase !== null && session.phase >= opensAt(session.agenda, 'commitments');
  return listens && !closing ? { why: 'listening' } : null;
}

/** Why somebody may not write or remove items of a kind now; null when they may. */
export function mayWrite(session: Session, by: PersonId, of: ItemKind): Refusal | null {
  const silent = maySpeak(session, by);
  if (silent) return silent;
  if (session.phase === null) return { why: 'not-possible-now' };
  if (session.phase < opensAt(session.agenda, of)) return { why: 'not-in-this-phase' };
  if (of === 'cards' && session.items.cards.length === 0 && !mayAddCard(session, 'success') && !mayAddCard(session, 'friction'))
    return { why: 'not-in-this-phase' };
  const unsorted = CAUSES.includes(of) ? unsortedOf(session) : [];
  return unsorted.length > 0 ? { why: 'not-all-sorted', items: unsorted.map(({ id }) => id) } : null;
}

/** Cards are written in private at first; one by one only after the envelopes are open. */
export const mayAddCard = ({ successes, frictions }: Session, kind: 'success' | 'friction'): boolean =>
  (kind === 'success' ? successes : frictions).state === 'revealed';
