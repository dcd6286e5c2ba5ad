import Select from '@atlaskit/select';
import { type ReactNode, useRef, useState } from 'react';
import styles from './editable.module.css';
import { useChange } from './use-change';

interface Option {
  readonly value: string;
  readonly label: string;
}

interface Props {
  /** What is chosen, in the middle of a sentence. */
  label: string;
  /** The choices for what was typed; a site may have thousands, so only the first of them. */
  find(typed: string): readonly Option[];
  value: Option | undefined;
  /** The words for choosing nothing. */
  nothing: string;
  save(value: string | null): Promise<void>;
  changed(): void;
  children: ReactNode;
}

/** A value that turns into a list with a search field when it is clicked. */
export function ChoiceField({ label, find, value, nothing, save, changed, children }: Props) {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const { run, busy, error } = useChange(changed);
  const opener = useRef<HTMLButtonElement>(null);
  const close = (): void => {
    setOpen(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (!open) {
    return (
      <button ref={opener} type="button" className={styles.value} onClick={() => setOpen(true)}>
        {children}
        <span className={styles.hidden}>, edit {label}</span>
      </button>
    );
  }
  const none: Option = { value: '', label: nothing };
  const all: readonly Option[] = [none, ...find(typed)];
  return (
    <div className={styles.wide}>
      <Select<Option>
        aria-label={label}
        autoFocus
        defaultMenuIsOpen
        spacing="compact"
        isDisabled={busy}
        isInvalid={error !== null}
        options={all}
        filterOption={null}
        onInputChange={setTyped}
        defaultValue={value ?? none}
        onChange={(chosen) => void run(() => save(chosen?.value || null)).then((done) => done && close())}
        onBlur={() => error === null && !busy && setOpen(false)}
        onKeyDown={(event) => event.key === 'Escape' && close()}
      />
      {error !== null && (
        <p className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
