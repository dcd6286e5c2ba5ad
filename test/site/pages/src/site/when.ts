import { useSite } from './state';

/** How the viewer writes dates and times. */
export interface Calendar {
  day(iso: string | undefined): string;
  moment(iso: string | number | undefined): string;
  /** The time of day with seconds. */
  time(iso: string | number | undefined): string;
}

function formatter(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat(locale, options);
  } catch {
    return new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' });
  }
}

/** @param timeZone IANA zone; a calendar date such as `2026-08-20` has none and is written as it stands */
export function calendarFor(locale: string, timeZone: string): Calendar {
  const days = formatter(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone });
  const dates = formatter(locale, { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  const moments = formatter(locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  });
  const times = formatter(locale, { hour: '2-digit', minute: '2-digit', second: '2-digit', timeZone });
  const write = (format: Intl.DateTimeFormat, value: string | number | undefined): string => {
    if (value === undefined || value === '') return '';
    const instant = typeof value === 'number' ? value : Date.parse(value.replace(/([+-]\d\d)(\d\d)$/, '$1:$2'));
    return Number.isNaN(instant) ? String(value) : format.format(instant);
  };
  return {
    day: (iso) => write(iso && /^\d{4}-\d\d-\d\d$/.test(iso) ? dates : days, iso),
    moment: (iso) => write(moments, iso),
    time: (iso) => write(times, iso),
  };
}

export function useCalendar(): Calendar {
  const { me } = useSite().state;
  return calendarFor(me.locale, me.timeZone);
}

/** Seconds of work as Jira writes them, with Jira's usual day of 8 hours and week of 5 days. */
export function workTime(seconds: number | undefined): string {
  if (seconds === undefined) return '';
  const parts: string[] = [];
  let rest = Math.round(Math.abs(seconds) / 60);
  for (const [unit, minutes] of [
    ['w', 2400],
    ['d', 480],
    ['h', 60],
    ['m', 1],
  ] as const) {
    const count = Math.floor(rest / minutes);
    rest -= count * minutes;
    if (count > 0) parts.push(`${count}${unit}`);
  }
  return `${seconds < 0 ? '-' : ''}${parts.join(' ') || '0m'}`;
}
