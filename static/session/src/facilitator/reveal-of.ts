import type { PhaseKind } from '#domain/session/agenda';
import type { Session } from '#domain/session/session';
import type { NewCommand } from '../../../shared/src/session/session-desk';

/** What can be opened for everybody in this phase, and from how many people something is waiting; null while nothing is. */
export function revealOf(
  { successes, frictions, ballot }: Pick<Session, 'successes' | 'frictions' | 'ballot'>,
  kind: PhaseKind,
): { readonly command: NewCommand; readonly waiting: number } | null {
  if (kind === 'successes' || kind === 'frictions') {
    const collecting = kind === 'successes' ? successes : frictions;
    if (collecting.state !== 'writing') return null;
    return { command: { kind: 'reveal', what: kind }, waiting: collecting.envelopes };
  }
  if (kind === 'voting' && ballot.state === 'voting') return { command: { kind: 'count-votes' }, waiting: ballot.ballots };
  return null;
}
