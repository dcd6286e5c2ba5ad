import { type KeyboardEvent, useId } from 'react';
import { useSay } from '../../../shared/src/say/use-say';
import { lengthNote } from '../room/length-note';
import type { Draft } from '../room/use-draft';
import styles from './verification.module.css';

interface WordsFieldProps {
  /** What is being typed; its owner looks at it as well. */
  readonly draft: Draft;
  readonly label: string;
  readonly hint?: string;
  readonly placeholder: string;
  readonly value: string;
  readonly most: number;
  readonly disabled: boolean;
  /** A search, in letters of one width, on several lines. */
  readonly search?: boolean;
  readonly onKeep: (text: string) => void;
}

/** Words that are kept when their field is left, or with Enter; what is typed is there before. */
export function WordsField({ draft, label, hint, placeholder, value, most, disabled, search, onKeep }: WordsFieldProps) {
  const say = useSay();
  const id = useId();
  const shown = draft.text ?? value;
  const { over, count } = lengthNote(shown, most);
  const keep = () => {
    if (draft.text === null || over) return;
    if (draft.text.trim() !== value) onKeep(draft.text.trim());
    draft.drop();
  };
  const note = over ? say('verify.tooLong', { n: count }) : hint;
  const given = {
    id,
    value: shown,
    placeholder,
    disabled,
    'aria-invalid': over || undefined,
    'aria-describedby': note === undefined ? undefined : `${id}-note`,
    onChange: ({ target }: { target: { value: string } }) => draft.write(target.value),
    onBlur: keep,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
      event.preventDefault();
      keep();
    },
  };
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {search ? (
        <textarea {...given} className={styles.search} rows={2} spellCheck={false} autoCapitalize="off" dir="ltr" />
      ) : (
        <input {...given} className={styles.input} dir="auto" />
      )}
      {note !== undefined && (
        <span className={styles.hint} id={`${id}-note`} role={over ? 'alert' : undefined}>
          {note}
        </span>
      )}
    </div>
  );
}
