import { useId } from 'react';
import said from '../room/said.module.css';
import styles from './decisions.module.css';

interface SelectFieldProps<T extends string> {
  readonly label: string;
  /** What stands for nothing chosen. */
  readonly none: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T | null;
  readonly disabled: boolean;
  readonly onChange: (value: T | null) => void;
}

/** One of several, by the browser's own list. */
export function SelectField<T extends string>({ label, none, options, value, disabled, onChange }: SelectFieldProps<T>) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={said.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        value={value ?? ''}
        disabled={disabled}
        onChange={({ target }) => onChange(options.find((one) => one.value === target.value)?.value ?? null)}
      >
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
