import { calendarDate } from '#domain/history/calendar-date';
import type { CalendarDate } from '#domain/history/instant';
import { daysAfter } from '#domain/loop/checks';
import type { LoopSettings } from '#domain/loop/loop-settings';
import { daysOfCheck, daysOfDate } from '#domain/loop/reminder-days';
import { useSurroundings } from '../../../shared/src/components/surroundings';
import styles from './reminders-dialog.module.css';

/** So many of the days that follow each other without end are named. */
const SHOWN = 7;
/** An example lies two weeks ahead, so that what comes before it is still to come. */
const AHEAD = 14;

/** What the settings mean, in dates. */
export function RemindersPreview({ settings, today }: { readonly settings: LoopSettings; readonly today: CalendarDate }) {
  const { voice } = useSurroundings();
  const due = daysAfter(today, AHEAD);
  const name = weekdayAndDay(voice.locale);
  const list = (days: readonly CalendarDate[]) => days.map(name).join(', ');
  return (
    <section className={styles.preview} aria-label="What this means" aria-live="polite">
      <p>
        A decision due on {name(due)}, as long as it is open: reminded on {list(daysOfDate(settings, due, SHOWN))}, and so on
        every {voice.count(settings.remindEvery, 'day', 'days')}.
      </p>
      <p>
        A check asked on {name(due)}, as long as nobody answers: reminded on {list(daysOfCheck(settings, due, SHOWN))}, then no
        more.
      </p>
    </section>
  );
}

/** `Fri 12 Dec`. */
const weekdayAndDay = (locale: string) => {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' });
  return (day: CalendarDate) => (calendarDate(day) === null ? day : format.format(Date.parse(`${day}T00:00:00Z`)));
};
