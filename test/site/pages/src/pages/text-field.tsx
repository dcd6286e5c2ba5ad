import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import styles from './editable.module.css';
import { useChange } from './use-change';

interface Props {
  /** What is changed, in the middle of a sentence. */
  label: string;
  type: 'text' | 'date';
  hint?: string;
  value: string;
  save(value: string): Promise<void>;
  changed(): void;
  children: ReactNode;
}

/** A value that turns into a field when it is clicked. */
export function TextField({ label, type, hint, value, save, changed, children }: Props) {
  const [typed, setTyped] = useState<string | null>(null);
  const { run, busy, error } = useChange(changed);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setTyped(null);
    // The field goes, so the focus must be put back where it came from.
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (typed === null) {
    return (
      <button ref={opener} type="button" className={styles.value} onClick={() => setTyped(value)}>
        {children}
        <span className={styles.hidden}>, edit {label}</span>
      </button>
    );
  }
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await run(() => save(typed))) close();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <Textfield
        aria-label={label}
        type={type}
        isCompact
        autoFocus
        isInvalid={error !== null}
        value={typed}
        {...(hint === undefined ? {} : { placeholder: hint })}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit" appearance="primary" spacing="compact" isLoading={busy}>
        Save
      </Button>
      <Button spacing="compact" appearance="subtle" onClick={close}>
        Cancel
      </Button>
      {error !== null && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
    </form>
  );
}
