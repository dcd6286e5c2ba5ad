import { useRef } from 'react';
import type { WordingField } from '#domain/language/remark';
import type { ItemId } from '#domain/session/ids';
import type { ScreenProps } from '../room/screen-props';
import { TextField } from '../room/text-field';
import { TwoVersions } from '../room/two-versions';
import { useDraft } from '../room/use-draft';

/** How a text looks and what it takes. */
export interface TextLook {
  readonly label: string;
  readonly most: number;
  readonly rows?: number;
  readonly placeholder?: string;
  readonly hint?: string;
  readonly disabled?: boolean;
  /** Who else writes on the item is told elsewhere: of several fields it is said once. */
  readonly othersToldElsewhere?: boolean;
  /** What is written here, where help with its wording is wanted. */
  readonly wording?: WordingField;
  /** Whether a text may be kept as it stands; if not, it stays in the field. `keep` keeps it all the same. */
  readonly mayKeep?: (text: string, keep: () => void) => boolean;
}

interface WrittenTextProps extends TextLook {
  readonly on: Pick<ScreenProps, 'desk' | 'view'>;
  /** The item that the others see being written on. */
  readonly id: ItemId;
  /** Names the text within the session. */
  readonly name: string;
  /** What stands there; null where the item is not there, or not any more. */
  readonly said: string | null;
  readonly revision: number;
  /**
   * Keeps a text over what was said when the writer began; null where the writer has seen what stands there now.
   * Gives whether it is kept: it is not where somebody else has changed the same.
   */
  readonly keep: (text: string, started: string | null) => Promise<boolean>;
}

/** A text that several people may write at once. When somebody else changes it meanwhile, both stand there to choose from. */
export function WrittenText({ on, id, name, said, revision, keep, mayKeep, ...look }: WrittenTextProps) {
  const { desk, view } = on;
  // What is not settled yet survives a reload, like everything that somebody has typed.
  const mine = useDraft(desk, `${name}.mine`);
  const seen = useRef(new Map<number, string>());
  seen.current.set(revision, said ?? '');
  const settle = async (text: string, started: string | null) => {
    if (await keep(text, started)) mine.drop();
    else mine.write(text);
  };
  const { text: unsettled } = mine;
  return (
    <>
      <TextField
        desk={desk}
        view={view}
        draft={name}
        value={said ?? ''}
        revision={revision}
        item={id}
        {...look}
        onKeep={(text, based) => {
          const started = seen.current.get(based) ?? '';
          const keepIt = () => void settle(text, started);
          if (mayKeep !== undefined && !mayKeep(text, keepIt)) return false;
          keepIt();
          return true;
        }}
      />
      {unsettled !== null && unsettled !== said && (
        <TwoVersions
          label={look.label}
          mine={unsettled}
          theirs={said}
          onTake={(text) => (text === said ? mine.drop() : void settle(text, null))}
          onKeepMine={() => void settle(unsettled, null)}
          onDrop={mine.drop}
        />
      )}
    </>
  );
}
