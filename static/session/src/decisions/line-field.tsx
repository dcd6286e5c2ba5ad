import { useId } from 'react';
import type { SessionDesk } from '../../../shared/src/session/session-desk';
import { lengthNote } from '../room/length-note';
import said from '../room/said.module.css';
import { useDraft } from '../room/use-draft';
import styles from './decisions.module.css';

interface LineFieldProps {
  readonly desk: SessionDesk;
  /** Names the field within the session. */
  readonly draft: string;
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly most: number;
  readonly disabled: boolean;
  readonly onKeep: (text: string) => void;
}

/** One line inside of a larger answer; kept when it is left, or with Enter. */
export function LineField({ desk, draft: name, label, placeholder, value, most, disabled, onKeep }: LineFieldProps) {
  const id = useId();
  const draft = useDraft(desk, name);
  const shown = draft.text ?? value;
  const { over } = lengthNote(shown, most);
  const keep = () => {
    if (draft.text === null || over) return;
    if (draft.text.trim() !== value) onKeep(draft.text.trim());
    draft.drop();
  };
  return (
    <div className={styles.field}>
      <label className={said.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={styles.input}
        dir="auto"
        value={shown}
        placeholder={placeholder}
        disabled={disabled}
        aria-invalid={over || undefined}
        onChange={({ target }) => draft.write(target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) keep();
        }}
      />
    </div>
  );
}
