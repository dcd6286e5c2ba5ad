import { useId, useRef, useState } from 'react';
import type { WordingField } from '#domain/language/remark';
import type { ItemId } from '#domain/session/ids';
import { useSay } from '../../../shared/src/say/use-say';
import type { DeskView, SessionDesk } from '../../../shared/src/session/session-desk';
import { WordingHelp } from '../wording/wording-help';
import styles from './field.module.css';
import { lengthNote } from './length-note';
import said from './said.module.css';
import { useDraft } from './use-draft';
import { WorkingOn } from './working-on';

interface TextFieldProps {
  readonly desk: Pick<SessionDesk, 'drafts' | 'editing'>;
  readonly view: DeskView;
  /** Names the field within the session. */
  readonly draft: string;
  readonly label: string;
  /** What is kept now. */
  readonly value: string;
  /** The number of the change that made it; 0 where there is nothing yet. */
  readonly revision?: number;
  /** The most characters that are kept. */
  readonly most: number;
  readonly rows?: number;
  readonly placeholder?: string;
  readonly hint?: string;
  readonly disabled?: boolean;
  /** What the others see being written on. */
  readonly item?: ItemId;
  /** Who else writes on the item is told elsewhere: of several fields it is said once. */
  readonly othersToldElsewhere?: boolean;
  /** What is written here, where help with its wording is wanted. */
  readonly wording?: WordingField;
  /**
   * Called with what is to be kept when the field is left, or with Ctrl and Enter. `based` is the revision that the writer saw when
   * beginning, also before a reload. Whoever gives false has not kept it: it stays in the field.
   */
  readonly onKeep: (text: string, based: number) => unknown;
}

/** A text that several people may change: kept when the field is left, never sent by the stroke, never lost. */
export function TextField(props: TextFieldProps) {
  const { desk, view, label, value, revision = 0, most, rows = 2, placeholder, hint, disabled = false, item, onKeep } = props;
  const say = useSay();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const [writing, setWriting] = useState(false);
  const draft = useDraft(desk, props.draft);
  const seen = `${props.draft}#seen`;
  const begunAt = useRef(Number(desk.drafts.read(seen) ?? revision));
  const shown = draft.text ?? value;
  const length = lengthNote(shown, most);
  const write = (text: string) => {
    if (draft.text === null) {
      // Also after keeping with the keyboard, which stays in the field.
      begunAt.current = revision;
      desk.drafts.write(seen, String(revision));
      if (item !== undefined) desk.editing(item);
    }
    draft.write(text);
    setWriting(true);
  };
  const keep = () => {
    if (item !== undefined) desk.editing(null);
    if (draft.text === null || length.over) return;
    if (draft.text.trim() !== value && onKeep(draft.text.trim(), begunAt.current) === false) return;
    draft.drop();
    desk.drafts.drop(seen);
  };
  const notes = [hint !== undefined && `${id}-hint`, length.shown && `${id}-length`].filter(Boolean).join(' ');
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it takes no input; help stays while the keyboard is in the field or in the help
    <div
      className={styles.field}
      onBlur={({ currentTarget, relatedTarget }) => currentTarget.contains(relatedTarget) || setWriting(false)}
    >
      <label className={said.label} htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <span className={styles.hint} id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <textarea
        ref={area}
        id={id}
        className={styles.text}
        rows={rows}
        value={shown}
        dir="auto"
        placeholder={placeholder}
        disabled={disabled}
        aria-describedby={notes === '' ? undefined : notes}
        aria-invalid={length.over || undefined}
        onFocus={() => {
          if (draft.text === null) begunAt.current = revision;
          if (item !== undefined) desk.editing(item);
        }}
        onChange={({ target }) => write(target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          keep();
        }}
      />
      {length.shown && (
        <span className={styles.length} id={`${id}-length`} data-over={length.over || undefined}>
          {say(length.over ? 'room.length.over' : 'room.length.left', { n: length.count })}
        </span>
      )}
      {props.wording !== undefined && writing && (
        <WordingHelp text={shown} field={props.wording} people={view.people} area={area} onTake={write} />
      )}
      {item !== undefined && props.othersToldElsewhere !== true && <WorkingOn view={view} item={item} />}
    </div>
  );
}
