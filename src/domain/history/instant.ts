/** A point in time: epoch milliseconds, UTC. */
export type Instant = number;

/** A calendar day without a zone, `YYYY-MM-DD`. Due dates are days, not instants. */
export type CalendarDate = string & { readonly brand: 'CalendarDate' };

/** A length of time in milliseconds. */
export type Milliseconds = number;

/** Effort as Jira counts it: seconds. */
export type Seconds = number;

/** A calendar day as a number: whole days since 1970-01-01. */
export type DayNumber = number;
