import type { CalendarDate } from '#domain/history/instant';

/** A day that stands out on the slider. */
export interface DayMark {
  /** Unique among the marks of one slider. */
  readonly id: string;
  readonly day: CalendarDate;
  /** In two or three words: "Baseline", "First date moved". */
  readonly label: string;
  /** A key day told by the evidence, a key moment that is proposed, or one that somebody starred. */
  readonly kind: 'key-day' | 'moment' | 'starred';
}
