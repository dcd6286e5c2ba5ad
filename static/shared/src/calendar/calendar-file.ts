import { dateOfDay, dayNumber } from '#domain/history/calendar-date';
import type { CalendarDate, Instant } from '#domain/history/instant';

/** A decision, or a check of one, as it stands in a calendar. */
export interface CalendarEntry {
  /** Tells it from the others of the same file. */
  readonly id: string;
  readonly due: CalendarDate;
  readonly title: string;
  readonly notes: string;
}

/** A line of the format holds at most 75 bytes; a longer one goes on in the next, which begins with a space. */
const MOST_BYTES = 75;

/**
 * The decisions as an iCalendar file (RFC 5545), one whole-day entry each on its date (S0-33). The same decisions give the same entries,
 * so that a calendar that reads the file again changes them instead of adding them twice.
 * @param of what they are entries of: a session, a project.
 * @param at when the file is made.
 */
export function calendarFile(of: string, entries: readonly CalendarEntry[], at: Instant): string {
  const stamp = `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = entries.flatMap(({ id, due, title, notes }) => [
    'BEGIN:VEVENT',
    `UID:${id}.${of}@hindsight`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${plain(due)}`,
    `DTEND;VALUE=DATE:${plain(dateOfDay(dayNumber(due) + 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(notes)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const all = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Hindsight//Decisions//EN', ...lines, 'END:VCALENDAR'];
  return `${all.map(folded).join('\r\n')}\r\n`;
}

const plain = (day: CalendarDate): string => day.replaceAll('-', '');

const escaped = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');

const bytes = new TextEncoder();

function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const letter of line) {
    const more = bytes.encode(letter).length;
    if (size + more > MOST_BYTES) {
      parts.push(part);
      // The space that the next line begins with counts too.
      part = '';
      size = 1;
    }
    part += letter;
    size += more;
  }
  return [...parts, part].join('\r\n ');
}
