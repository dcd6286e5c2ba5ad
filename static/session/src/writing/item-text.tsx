import type { Draft } from '#domain/session/command';
import type { ItemId } from '#domain/session/ids';
import type { ItemKind, Items } from '#domain/session/items';
import type { ScreenProps } from '../room/screen-props';
import { useItemWriter } from './use-item-writer';
import { type TextLook, WrittenText } from './written-text';

/** The fields of an item that are texts. */
type TextOf<K extends ItemKind> = { [F in keyof Draft<K>]: Draft<K>[F] extends string ? F : never }[keyof Draft<K>] & string;

interface ItemTextProps<K extends ItemKind> extends TextLook {
  readonly on: Pick<ScreenProps, 'desk' | 'view'>;
  readonly of: K;
  /** Null where nothing has been written about it yet; then `blank` says what the rest of it will be. */
  readonly item: Items[K] | null;
  readonly id: ItemId;
  readonly field: TextOf<K>;
  readonly blank?: Draft<K>;
}

/** One text of an item. */
export function ItemText<K extends ItemKind>({ on, of, item, id, field, blank, ...look }: ItemTextProps<K>) {
  const writer = useItemWriter(on.desk);
  const only = (text: string) => ({ [field]: text }) as Partial<Draft<K>>;
  return (
    <WrittenText
      {...look}
      on={on}
      id={id}
      name={`${of}.${id}.${field}`}
      said={item === null ? null : textIn(item, field)}
      revision={item?.revision ?? 0}
      keep={async (text, started) => {
        const change = await writer.change(of, id, only(text), {
          ...(started === null ? {} : { started: only(started) }),
          ...(blank === undefined ? {} : { blank }),
        });
        return change.kind !== 'changed' && change.kind !== 'gone';
      }}
    />
  );
}

const textIn = (item: object, field: string): string => {
  const text = (item as Readonly<Record<string, unknown>>)[field];
  return typeof text === 'string' ? text : '';
};
