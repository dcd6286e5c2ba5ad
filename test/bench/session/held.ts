import type { ItemKind } from '#domain/session/items';
import type { Session } from '#domain/session/session';
import type { SessionDesk } from '../../../static/shared/src/session/session-desk';
import type { Given } from './table';

/**
 * Commands that came to nothing, or to more than was asked for: a new item that is not there, an item that was changed more or less
 * often than the app said, an answer that never came, and desks that show another session than the first.
 */
export function lostOf(given: readonly Given[], desks: readonly SessionDesk[]): number {
  const unanswered = given.filter(({ outcome }) => outcome === null).length;
  const sessions = desks.map((desk) => desk.view().session);
  const [first, ...others] = sessions.map((session) => JSON.stringify(session));
  const astray = others.filter((other) => other !== first).length;
  const [session] = sessions;
  if (session === null || session === undefined) return given.length;
  return unanswered + astray + wrongItems(given, session);
}

function wrongItems(given: readonly Given[], session: Session): number {
  const changes = new Map<string, { readonly of: ItemKind; times: number; made: boolean }>();
  for (const { command, outcome } of given) {
    if (outcome?.kind !== 'done' || (command.kind !== 'write' && command.kind !== 'sort')) continue;
    const known = changes.get(command.item) ?? { of: command.kind === 'sort' ? 'cards' : command.of, times: 0, made: false };
    changes.set(command.item, {
      ...known,
      times: known.times + 1,
      made: known.made || (command.kind === 'write' && command.based === 0),
    });
  }
  return [...changes].filter(([id, { of, times, made }]) => {
    const item = session.items[of].find((one) => one.id === id);
    // What came out of an envelope was there before the first change.
    return item?.revision !== times + (made ? 0 : 1);
  }).length;
}

/** The value that so many percent do not exceed. */
export const percentile = (values: readonly number[], percent: number): number =>
  [...values].sort((a, b) => a - b)[Math.max(0, Math.ceil((values.length * percent) / 100) - 1)] ?? Number.NaN;
