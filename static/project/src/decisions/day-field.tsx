import Textfield from '@atlaskit/textfield';
import { useId } from 'react';
import { calendarDate } from '#domain/history/calendar-date';
import type { CalendarDate } from '#domain/history/instant';
import { daysAfter } from '#domain/loop/checks';
import { LOOP_LIMITS } from '#domain/loop/limits';
import { FieldName } from '../../../shared/src/components/small-form';
import styles from './decisions.module.css';

interface DayFieldProps {
  readonly label: string;
  /** The day where the owner is: what is chosen lies after it. */
  readonly today: CalendarDate;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** The day that was typed, where it is one that is taken: from tomorrow to a year ahead. */
export const dayAhead = (typed: string, today: CalendarDate): CalendarDate | null => {
  const day = calendarDate(typed);
  return day !== null && day >= daysAfter(today, 1) && day <= daysAfter(today, LOOP_LIMITS.askAgainDays) ? day : null;
};

/** A day that is still to come. */
export function DayField({ label, today, value, onChange }: DayFieldProps) {
  const id = useId();
  return (
    <div className={styles.dayField}>
      <FieldName of={id}>{label}</FieldName>
      <Textfield
        id={id}
        type="date"
        isCompact
        value={value}
        min={daysAfter(today, 1)}
        max={daysAfter(today, LOOP_LIMITS.askAgainDays)}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <p className={styles.hint}>From tomorrow to a year ahead.</p>
    </div>
  );
}
