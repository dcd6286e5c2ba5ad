import { useId, useRef } from 'react';
import type { ItemId } from '#domain/session/ids';
import { useSay } from '../../../shared/src/say/use-say';
import type { DeskView, SessionDesk } from '../../../shared/src/session/session-desk';
import { lengthNote } from './length-note';
import styles from './room.module.css';
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
  const draft = useDraft(desk, props.draft);
  const seen = `${props.draft}#seen`;
  const begunAt = useRef(Number(desk.drafts.read(seen) ?? revision));
  const shown = draft.text ?? value;
  const length = lengthNote(shown, most);
  const keep = () => {
    if (item !== undefined) desk.editing(null);
    if (draft.text === null || length.over) return;
    if (draft.text.trim() !== value && onKeep(draft.text.trim(), begunAt.current) === false) return;
    draft.drop();
    desk.drafts.drop(seen);
  };
  const notes = [hint !== undefined && `${id}-hint`, length.shown && `${id}-length`].filter(Boolean).join(' ');
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <span className={styles.hint} id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <textarea
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
        onChange={({ target }) => {
          if (draft.text === null) desk.drafts.write(seen, String(begunAt.current));
          draft.write(target.value);
        }}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          event.currentTarget.blur();
        }}
      />
      {length.shown && (
        <span className={styles.length} id={`${id}-length`} data-over={length.over || undefined}>
          {say(length.over ? 'room.length.over' : 'room.length.left', { n: length.count })}
        </span>
      )}
      {item !== undefined && props.othersToldElsewhere !== true && <WorkingOn view={view} item={item} />}
    </div>
  );
}
