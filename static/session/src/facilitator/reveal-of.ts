import type { PhaseKind } from '#domain/session/agenda';
import type { Session } from '#domain/session/session';
import type { NewCommand } from '../../../shared/src/session/session-desk';

/** What can be opened for everybody. */
export interface ToReveal {
  readonly command: NewCommand;
  /** Whether there is something to open, or a further round to end in which nobody had anything to add. */
  readonly may: boolean;
  /** What was written without a name comes from one person alone: opened, it would be clear from whom. */
  readonly pointsAtWriter: boolean;
}

/** What can be opened for everybody in this phase; null while nothing is. */
export function revealOf(
  { successes, frictions, ballot, items, joined }: Pick<Session, 'successes' | 'frictions' | 'ballot' | 'items' | 'joined'>,
  kind: PhaseKind,
): ToReveal | null {
  if (kind === 'successes' || kind === 'frictions') {
    const { state, envelopes, anonymous } = kind === 'successes' ? successes : frictions;
    if (state !== 'writing') return null;
    const further = items.cards.some((card) => card.kind === (kind === 'successes' ? 'success' : 'friction'));
    return {
      command: { kind: 'reveal', what: kind },
      may: envelopes > 0 || further,
      pointsAtWriter: anonymous && envelopes === 1 && joined.length > 1,
    };
  }
  if (kind === 'voting' && ballot.state === 'voting')
    return { command: { kind: 'count-votes' }, may: ballot.ballots > 0, pointsAtWriter: false };
  return null;
}
