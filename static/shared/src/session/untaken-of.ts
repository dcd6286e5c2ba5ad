import type { Outcome } from './session-desk';
import type { Untaken, Waiting } from './waiting';

/** What waits to be offered again of something that was not taken. Null where nothing does. */
export function untakenOf(waiting: Waiting, outcome: Exclude<Outcome, { readonly kind: 'done' }>): Untaken | null {
  if (waiting.kind === 'command') {
    const { command } = waiting;
    return { kind: 'refused', command, why: { id: command.id, ...outcome } };
  }
  const { step, envelope } = waiting;
  if (outcome.kind === 'unreadable') return null;
  return { kind: 'returned', step, envelope, refusal: outcome.kind === 'refused' ? outcome.refusal : null };
}
