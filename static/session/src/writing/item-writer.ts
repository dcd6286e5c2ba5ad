import type { Draft } from '#domain/session/command';
import type { ItemId } from '#domain/session/ids';
import type { ItemKind, Items } from '#domain/session/items';
import type { NewCommand, SessionDesk } from '../../../shared/src/session/session-desk';
import { draftOf } from './blank-items';

/** What became of a change. */
export type Change<K extends ItemKind> =
  | { readonly kind: 'kept' }
  /** Somebody else changed the same field since; `now` is how the item stands. */
  | { readonly kind: 'changed'; readonly now: Items[K] }
  /** The item was removed meanwhile. */
  | { readonly kind: 'gone' }
  /** Not taken for another reason, which the frame tells. */
  | { readonly kind: 'refused' };

/** Some fields of an item; or how they come out of the item as it stands. */
export type Fields<K extends ItemKind> = Partial<Draft<K>> | ((now: Draft<K>) => Partial<Draft<K>>);

interface HowToChange<K extends ItemKind> {
  /** What the fields said when somebody began to write. Without it the change counts whatever stands there: a tick, a choice. */
  readonly started?: Partial<Draft<K>>;
  /** The same where a field holds several texts: whether the one that was begun is still what it was. */
  readonly stillFits?: (now: Items[K]) => boolean;
  /** What the rest of the item says where it does not exist yet; without it an item that is not there is gone. */
  readonly blank?: Draft<K>;
}

export interface ItemWriter {
  add<K extends ItemKind>(of: K, draft: Draft<K>, item?: ItemId): ItemId;
  /**
   * Changes some fields of an item as it stands now and leaves the others as they are, so that two people may work on one item:
   * only the same field changed twice is told.
   */
  change<K extends ItemKind>(of: K, item: ItemId, fields: Fields<K>, how?: HowToChange<K>): Promise<Change<K>>;
  remove(of: ItemKind, item: ItemId): void;
}

/** After so many refusals because of others it is left to the person. */
const MOST_TRIES = 4;

type WriterDesk = Pick<SessionDesk, 'view' | 'send' | 'newItem' | 'forget'>;

export function itemWriter(desk: WriterDesk): ItemWriter {
  const find = <K extends ItemKind>(of: K, item: ItemId): Items[K] | null =>
    (desk.view().session?.items[of] as readonly Items[K][] | undefined)?.find(({ id }) => id === item) ?? null;
  const write = <K extends ItemKind>(of: K, item: ItemId, based: number, draft: Draft<K>) =>
    // The kind and its draft belong together by the signature; the union of all commands cannot say so for a kind that is not fixed.
    desk.send({ kind: 'write', of, item, based, draft } as unknown as NewCommand);

  return {
    add(of, draft, item = desk.newItem()) {
      void write(of, item, 0, draft).catch(() => {});
      return item;
    },
    async change<K extends ItemKind>(of: K, item: ItemId, fields: Fields<K>, how: HowToChange<K> = {}): Promise<Change<K>> {
      const { started = {}, stillFits, blank } = how;
      const begun = how.started !== undefined || stillFits !== undefined;
      let now = find(of, item);
      for (let tries = 0; tries < MOST_TRIES; tries += 1) {
        if (now === null && (blank === undefined || tries > 0)) return { kind: 'gone' };
        const before = now === null ? (blank as Draft<K>) : draftOf<K>(now);
        const changed = typeof fields === 'function' ? fields(before) : fields;
        if (now !== null && begun && (stillFits?.(now) === false || hasChanged(before, started, changed)))
          return { kind: 'changed', now };
        const outcome = await write(of, item, now?.revision ?? 0, { ...before, ...changed });
        if (outcome.kind === 'done') return { kind: 'kept' };
        if (outcome.kind !== 'refused' || outcome.refusal.why !== 'changed-meanwhile') return { kind: 'refused' };
        forgetRefused(desk, item);
        now = outcome.refusal.now as Items[K] | null;
      }
      return { kind: 'refused' };
    },
    remove(of, item) {
      const now = find(of, item);
      if (now !== null) void desk.send({ kind: 'remove', of, item, based: now.revision }).catch(() => {});
    },
  };
}

/** Whether one of the fields says something else than when it was begun, and something else than is to be written. */
function hasChanged<K extends ItemKind>(now: Draft<K>, started: Partial<Draft<K>>, fields: Partial<Draft<K>>): boolean {
  const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
  const read = (from: object, field: string): unknown => (from as Readonly<Record<string, unknown>>)[field];
  return Object.keys(started).some(
    (field) => !same(read(now, field), read(started, field)) && !same(read(now, field), read(fields, field)),
  );
}

/** A change that is settled here, between the two texts, is not to be told a second time by the frame. */
function forgetRefused(desk: WriterDesk, item: ItemId): void {
  for (const { command, why } of desk.view().refused)
    if (command.kind === 'write' && command.item === item && why.kind === 'refused' && why.refusal.why === 'changed-meanwhile')
      desk.forget(command.id);
}
