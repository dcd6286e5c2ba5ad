import { useId, useRef } from 'react';
import { PlainButton } from '../../../shared/src/components/plain-button';
import { useSay } from '../../../shared/src/say/use-say';
import type { SessionDesk } from '../../../shared/src/session/session-desk';
import { type Wording, WordingHelp } from '../wording/wording-help';
import { withIssue } from '../writing/issue-choices';
import { IssuePicker } from '../writing/issue-picker';
import type { EvidenceDesk } from './evidence-desk';
import styles from './field.module.css';
import { lengthNote } from './length-note';
import said from './said.module.css';
import { useDraft } from './use-draft';

interface AddLineProps {
  readonly desk: Pick<SessionDesk, 'drafts'>;
  /** Names the field within the session. */
  readonly draft: string;
  readonly label: string;
  readonly most: number;
  /** What the button says. */
  readonly act: string;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  /** What is written here, where help with its wording is wanted. */
  readonly wording?: Wording;
  /** Where issues named in the text show what it says: the evidence to choose them from. */
  readonly evidence?: EvidenceDesk;
  /** Whoever gives false has not taken it: it stays in the field. */
  readonly onAdd: (text: string) => unknown;
}

/** A line to add something to a list. Enter adds and leaves the keyboard here for the next; Shift and Enter breaks the line. */
export function AddLine({ desk, draft: field, label, most, act, placeholder, disabled = false, ...given }: AddLineProps) {
  const { wording, evidence, onAdd } = given;
  const say = useSay();
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const draft = useDraft(desk, field);
  const text = draft.text ?? '';
  const length = lengthNote(text, most);
  const add = () => {
    area.current?.focus();
    if (text.trim() === '' || length.over) return;
    if (onAdd(text.trim()) === false) return;
    draft.drop();
  };
  return (
    <form
      className={styles.addLine}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <label className={said.label} htmlFor={id}>
        {label}
      </label>
      <textarea
        ref={area}
        id={id}
        className={styles.text}
        rows={2}
        value={text}
        dir="auto"
        placeholder={placeholder}
        disabled={disabled}
        aria-invalid={length.over || undefined}
        aria-describedby={length.shown ? `${id}-length` : undefined}
        onChange={({ target }) => draft.write(target.value)}
        onKeyDown={(event) => {
          // While a word is being composed (Japanese, dead keys), Enter ends the word.
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          add();
        }}
      />
      {length.shown && (
        <span className={styles.length} id={`${id}-length`} data-over={length.over || undefined}>
          {say(length.over ? 'room.length.over' : 'room.length.left', { n: length.count })}
        </span>
      )}
      {wording !== undefined && text !== '' && <WordingHelp {...wording} text={text} area={area} onTake={draft.write} />}
      <div className={styles.addActs}>
        <PlainButton disabled={disabled || length.over} onClick={add}>
          {act}
        </PlainButton>
        {evidence !== undefined && !disabled && (
          <IssuePicker
            evidence={evidence}
            onPick={(key) => {
              draft.write(withIssue(text, key));
              area.current?.focus();
            }}
          />
        )}
      </div>
    </form>
  );
}
