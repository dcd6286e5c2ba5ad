import type { SessionCommand } from '#domain/session/command';
import type { CommandId, ItemId } from '#domain/session/ids';
import type { ItemKind, Items } from '#domain/session/items';
import type { Session } from '#domain/session/session';
import type { NewCommand } from './session-desk';

/** One change of one's own: of which item, and what it was before. Null: it was not there. */
interface Change {
  readonly command: CommandId;
  readonly of: ItemKind;
  readonly item: ItemId;
  readonly before: Items[ItemKind] | null;
  /** What it was made; null where it was removed. */
  readonly revision: number | null;
}

/** So many of one's own changes can be taken back, the last one first. */
const MOST = 50;

/** One's own changes of items, to take back. What somebody else has changed since is left alone. */
export interface UndoStack {
  /** @param session as it stood before the command. */
  note(command: SessionCommand, session: Session): void;
  /** The last change that can be taken back, and the command that does. */
  next(session: Session): { readonly change: CommandId; readonly back: NewCommand } | null;
  /** A change is being taken back, which makes a new revision of what was there before it. */
  undone(change: CommandId): void;
  /** A change that was never taken. */
  drop(change: CommandId): void;
}

export function undoStack(): UndoStack {
  let changes: readonly Change[] = [];
  const without = (change: CommandId) => changes.filter(({ command }) => command !== change);
  return {
    note(command, session) {
      const change = changeBy(command, session);
      if (change !== null) changes = [...changes.slice(1 - MOST), change];
    },
    next(session) {
      for (const change of [...changes].reverse()) {
        const back = backOf(change, session);
        if (back !== null) return { change: change.command, back };
      }
      return null;
    },
    undone(change) {
      const last = changes.find(({ command }) => command === change);
      const earlier = last?.before?.revision;
      changes = without(change).map((one) =>
        one.item === last?.item && one.revision === earlier ? { ...one, revision: (last.revision ?? 0) + 1 } : one,
      );
    },
    drop(change) {
      changes = without(change);
    },
  };
}

const find = (session: Session, of: ItemKind, id: ItemId): Items[ItemKind] | null =>
  session.items[of].find((item) => item.id === id) ?? null;

function changeBy(command: SessionCommand, session: Session): Change | null {
  if (command.kind !== 'write' && command.kind !== 'remove' && command.kind !== 'sort') return null;
  const of = command.kind === 'sort' ? 'cards' : command.of;
  const before = find(session, of, command.item);
  const revision = command.kind === 'remove' ? null : command.based + 1;
  return { command: command.id, of, item: command.item, before, revision };
}

function backOf({ of, item, before, revision }: Change, session: Session): NewCommand | null {
  const now = find(session, of, item);
  if ((now?.revision ?? null) !== revision) return null;
  if (before === null) return now === null ? null : { kind: 'remove', of, item, based: now.revision };
  const { id: _id, revision: _revision, ...draft } = before;
  // What was there is of the kind that stands beside it, which the compiler cannot follow.
  return { kind: 'write', of, item, based: now?.revision ?? 0, draft } as unknown as NewCommand;
}
