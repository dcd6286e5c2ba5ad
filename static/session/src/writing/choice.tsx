import { useId } from 'react';
import styles from './writing.module.css';

interface ChoiceProps<T extends string | number> {
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T | null;
  readonly disabled?: boolean;
  /** Null where the chosen one was pressed again: nothing is said then. */
  readonly onChange: (value: T | null) => void;
}

/** One of a few answers, or none. */
export function Choice<T extends string | number>({ label, hint, options, value, disabled = false, onChange }: ChoiceProps<T>) {
  const id = useId();
  return (
    <fieldset className={styles.choice} aria-describedby={hint === undefined ? undefined : id}>
      <legend className={styles.label}>{label}</legend>
      {hint !== undefined && (
        <p className={styles.hint} id={id}>
          {hint}
        </p>
      )}
      <span className={styles.options}>
        {options.map((option) => (
          <button
            key={option.value}
            type="button"
            className={styles.option}
            aria-pressed={option.value === value}
            disabled={disabled}
            onClick={() => onChange(option.value === value ? null : option.value)}
          >
            {option.label}
          </button>
        ))}
      </span>
    </fieldset>
  );
}
