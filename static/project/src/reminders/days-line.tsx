import Textfield from '@atlaskit/textfield';
import { useId } from 'react';
import form from '../../../shared/src/components/dialog-form.module.css';
import styles from './reminders-dialog.module.css';

interface DaysLineProps {
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly problem: string | null;
  readonly isDisabled: boolean;
  readonly onChange: (value: string) => void;
}

/** A field for a number of days, or for several with commas between them. */
export function DaysLine({ label, help, value, problem, isDisabled, onChange }: DaysLineProps) {
  const id = useId();
  return (
    <div>
      <label className={form.label} htmlFor={id}>
        {label}
      </label>
      <Textfield
        id={id}
        isCompact
        value={value}
        isDisabled={isDisabled}
        isInvalid={problem !== null}
        aria-describedby={`${id}-help`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <p className={form.help} id={`${id}-help`}>
        {problem !== null && <span className={styles.problem}>This cannot be taken: {problem}. </span>}
        {help}
      </p>
    </div>
  );
}
