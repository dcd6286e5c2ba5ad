import { useEffect, useId, useState } from 'react';
import said from '../room/said.module.css';
import styles from './decisions.module.css';

interface CountFieldProps {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly disabled: boolean;
  readonly onChange: (value: number) => void;
}

/** A whole number from 1 on. Kept when the field is left; what is none goes back to what it was. */
export function CountField({ label, value, most, disabled, onChange }: CountFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState(String(value));
  useEffect(() => setTyped(String(value)), [value]);
  const keep = () => {
    const count = Number(typed);
    if (Number.isInteger(count) && count >= 1 && count <= most) {
      if (count !== value) onChange(count);
    } else setTyped(String(value));
  };
  return (
    <div className={styles.field}>
      <label className={said.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="number"
        className={styles.input}
        min={1}
        max={most}
        value={typed}
        disabled={disabled}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') keep();
        }}
      />
    </div>
  );
}
