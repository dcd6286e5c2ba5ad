import Textfield from '@atlaskit/textfield';
import { useEffect, useState } from 'react';
import { calendarDate, dateOfDay, dayNumber } from '#domain/history/calendar-date';
import type { CalendarDate } from '#domain/history/instant';
import type { DayRange } from './day-range';
import styles from './look-back-slider.module.css';

interface DayFieldProps {
  readonly range: DayRange;
  readonly day: CalendarDate;
  readonly onGo: (day: number) => void;
}

/** The same day, typed. */
export function DayField({ range, day, onGo }: DayFieldProps) {
  const [draft, setDraft] = useState<string>(day);
  useEffect(() => setDraft(day), [day]);
  return (
    <span className={styles.day}>
      <Textfield
        aria-label="Day to look from"
        type="date"
        isCompact
        value={draft}
        min={dateOfDay(range.first)}
        max={dateOfDay(range.last)}
        onChange={(event) => {
          const typed = event.currentTarget.value;
          setDraft(typed);
          const whole = calendarDate(typed);
          // On its way to 2026 a typed year is 0002, 0020 and 0202: nobody wants the page to follow.
          if (whole !== null && dayNumber(whole) >= range.first && dayNumber(whole) <= range.last) onGo(dayNumber(whole));
        }}
        onBlur={() => setDraft(day)}
      />
    </span>
  );
}
