import type { Card } from './items';
import type { Session } from './session';

/** The cards that tell what did not go well. */
export const frictionsOf = ({ items }: Pick<Session, 'items'>): readonly Card[] =>
  items.cards.filter(({ kind }) => kind === 'friction');

/** The frictions without a bucket. While there is one, nobody proposes a cause (S0-11). */
export const unsortedOf = (session: Pick<Session, 'items'>): readonly Card[] =>
  frictionsOf(session).filter(({ bucket }) => bucket === null);
