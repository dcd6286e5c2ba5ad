import { useId } from 'react';
import styles from './decisions.module.css';

interface OneOfProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string; readonly means: string }[];
  readonly value: T | null;
  readonly onChange: (value: T) => void;
}

/** A choice of one, each with what it means. */
export function OneOf<T extends string>({ label, options, value, onChange }: OneOfProps<T>) {
  const name = useId();
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.legend}>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.choice}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span>
            <strong>{option.label}</strong> <span className={styles.quiet}>{option.means}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
