import { useEffect, useId, useState } from 'react';
import { calendarDate } from '#domain/history/calendar-date';
import type { CalendarDate } from '#domain/history/instant';
import styles from './writing.module.css';

interface DayFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: CalendarDate | null;
  readonly min?: CalendarDate;
  readonly disabled?: boolean;
  readonly onChange: (day: CalendarDate | null) => void;
}

/** While a year is being typed, its first digits are years too. */
const EARLIEST = '1990-01-01';

/** A day, by the browser's own field. It counts as soon as it is whole. */
export function DayField({ label, hint, value, min, disabled = false, onChange }: DayFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string>(value ?? '');
  useEffect(() => setTyped(value ?? ''), [value]);
  return (
    <div className={styles.day}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {hint !== undefined && (
        <span className={styles.hint} id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <input
        id={id}
        type="date"
        className={styles.input}
        value={typed}
        min={min}
        disabled={disabled}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onChange={({ target }) => {
          setTyped(target.value);
          const day = calendarDate(target.value);
          if (day !== null && day >= EARLIEST && day !== value) onChange(day);
        }}
        onBlur={() => {
          if (typed === '' && value !== null) onChange(null);
        }}
      />
    </div>
  );
}
