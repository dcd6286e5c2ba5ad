import Checkbox from '@atlaskit/checkbox';
import type { Weekday } from '#domain/loop/loop-settings';
import form from '../../../shared/src/components/dialog-form.module.css';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import styles from './reminders-dialog.module.css';

interface QuietDaysProps {
  readonly value: readonly Weekday[];
  readonly isDisabled: boolean;
  readonly onChange: (days: readonly Weekday[]) => void;
}

const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
/** One day of the week has to be left. */
const MOST = 6;

/** The days of the week on which nothing is sent. The last other day cannot be chosen. */
export function QuietDays({ value, isDisabled, onChange }: QuietDaysProps) {
  const { voice } = useSurroundings();
  return (
    <fieldset className={styles.days}>
      <legend className={form.label}>Quiet days</legend>
      {WEEKDAYS.map((day) => {
        const isQuiet = value.includes(day);
        return (
          <Checkbox
            key={day}
            label={weekdayName(day, voice.locale)}
            isChecked={isQuiet}
            isDisabled={isDisabled || (!isQuiet && value.length >= MOST)}
            onChange={() => onChange(isQuiet ? value.filter((one) => one !== day) : [...value, day].sort())}
          />
        );
      })}
    </fieldset>
  );
}

/** 1970-01-05 was a Monday. */
const weekdayName = (day: Weekday, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'short' }).format(Date.UTC(1970, 0, 4 + day));
